import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '../../src/storage/checksum.ts';
import { readRecord } from '../../src/storage/read-record.ts';
import { contentFrom, recordAfter, type SaveRecord } from '../../src/storage/save-record.ts';
import { aBookmark, aLog, anyBookmark, anyLog, parseLog } from './logs.ts';

const record = recordAfter(undefined, contentFrom('slot', aLog(3), aBookmark), 5);

describe('a stored record', () => {
  test('says the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string(), anyLog, fc.option(anyBookmark), (slot, log, bookmark) => {
        const reading = readRecord(structuredClone(recordAfter(undefined, contentFrom(slot, log, bookmark), 1)), parseLog);
        expect(reading).toEqual({ kind: 'good', save: { slot, generation: 1, rev: 1, sequence: 1, log, bookmark } });
      }),
    );
  });

  test('is not read when any one character of it has changed', () => {
    fc.assert(
      fc.property(fc.constantFrom('log', 'bookmark', 'checksum', 'slot'), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (field, place, character) => {
        const text = record[field];
        const at = place % text.length;
        fc.pre(text[at] !== character);
        const torn = { ...record, [field]: text.slice(0, at) + character + text.slice(at + 1) };
        expect(readRecord(torn, parseLog)).toEqual({ kind: 'bad', fault: { code: 'checksum', field: 'checksum' } });
      }),
    );
  });

  test('is not read when it is cut short anywhere', () => {
    for (let length = 0; length < record.log.length; length++) {
      expect(readRecord({ ...record, log: record.log.slice(0, length) }, parseLog).kind).toBe('bad');
    }
  });

  test.each<[string, unknown, string]>([
    ['nothing at all', null, ''],
    ['a number', 7, ''],
    ['a record without a form', { ...record, format: undefined }, 'format'],
    ['a form that never was', { ...record, format: 0 }, 'format'],
    ['a slot that is no text', { ...record, slot: 4 }, 'slot'],
    ['a generation that is not a number', { ...record, generation: Number.NaN }, 'generation'],
    ['a revision below one', { ...record, rev: 0 }, 'rev'],
    ['a sequence that is text', { ...record, sequence: '1' }, 'sequence'],
    ['a log that is an object', { ...record, log: {} }, 'log'],
    ['a log of ten million characters', { ...record, log: ' '.repeat(10_000_000) }, 'log'],
    ['a bookmark that is missing', { ...record, bookmark: undefined }, 'bookmark'],
  ])('names the part that is wrong: %s', (_name, raw, field) => {
    expect(readRecord(raw, parseLog)).toEqual({ kind: 'bad', fault: { code: 'shape', field } });
  });

  test('names the place in the log that is wrong', () => {
    const odd = recordAfter(undefined, { slot: 's', log: '{"format":2}', bookmark: 'null' }, 1);
    expect(readRecord(odd, parseLog)).toEqual({ kind: 'bad', fault: { code: 'not-a-log', field: 'log/choices' } });
  });

  test('from a newer version is known as such, whatever else it holds', () => {
    expect(readRecord({ format: 2, anything: 'else' }, parseLog)).toEqual({ kind: 'newer', format: 2 });
  });

  test('keeps its log when only the bookmark does not fit', () => {
    const odd = recordAfter(undefined, { slot: 's', log: JSON.stringify(aLog(1)), bookmark: '{"node":"n0","phase":"asleep"}' }, 1);
    expect(readRecord(odd, parseLog)).toMatchObject({ kind: 'good', save: { bookmark: null, log: aLog(1) } });
  });

  test('with a planted prototype changes no other object', () => {
    const log = '{"format":2,"choices":[],"__proto__":{"planted":true}}';
    readRecord(recordAfter(undefined, { slot: 's', log, bookmark: log }, 1), parseLog);
    expect('planted' in {}).toBe(false);
  });
});

describe('the record after another', () => {
  const after = (before: SaveRecord, choices: number) => recordAfter(before, contentFrom('slot', aLog(choices), null), 6);

  test('is of the same generation while the log is the same', () => {
    expect(after(record, 3)).toMatchObject({ generation: 1, rev: 2 });
  });

  test('begins a generation when the log has changed', () => {
    expect(after(record, 4)).toMatchObject({ generation: 2, rev: 2 });
  });
});

test('the checksum is the one everybody else computes', () => {
  expect(checksumOf('123456789')).toBe('cbf43926');
  expect(checksumOf('')).toBe('00000000');
});
