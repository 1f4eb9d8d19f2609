import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOf } from '../../src/run/log.ts';
import type { RunLog } from '../../src/run/run.ts';
import { toBase64url } from '../../src/storage/base64url.ts';
import { crcOf } from '../../src/storage/checksum.ts';
import { formatShareLink, longestLink, parseShareLink } from '../../src/storage/share-link.ts';
import { playThrough, whims } from '../run/legal-play.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { smallScenario } from '../builders/scenario.ts';
import { aLog } from './logs.ts';

const log = logOf(playThrough(smallScenario, 5, [0, 0.5, 0.9]).run, 'a'.repeat(64));
const code = codeOf(log);

/** What stands after `#/run/` in the link of a run. */
function codeOf(of: RunLog): string {
  return formatShareLink(of)?.slice('#/run/'.length) ?? '';
}

/** A code whose envelope is sound, around any bytes. */
function enveloped(bytes: Uint8Array, says: number): string {
  const whole = new Uint8Array(9 + bytes.length);
  const view = new DataView(whole.buffer);
  view.setUint16(0, bytes.length);
  view.setUint8(2, says >>> 16);
  view.setUint16(3, says & 0xffff);
  view.setUint32(5, crcOf(bytes));
  whole.set(bytes, 9);
  return `1${toBase64url(whole)}`;
}

const faultOf = (text: string) => {
  const read = parseShareLink(text);
  return read.ok ? null : read.fault;
};
const envelopedText = (text: string) => enveloped(deflateSync(new TextEncoder().encode(text), { level: 9 }), text.length);

describe('a link', () => {
  test('opens the very run it was made of, whatever was chosen', () => {
    fc.assert(fc.property(whims, fc.nat(2 ** 32 - 1), (picked, seed) => {
      const played = logOf(playThrough(wideScenario, seed, picked).run, 'f'.repeat(64));
      expect(parseShareLink(codeOf(played))).toEqual({ ok: true, log: played });
    }), { numRuns: 40 });
  });

  test('is far shorter than what it says', () => {
    expect(formatShareLink(log)?.length).toBeLessThan(JSON.stringify(log).length);
    expect(formatShareLink(log)).toMatch(/^#\/run\/1[\w-]+$/);
  });

  test('is not made of a run that is too long for one', () => {
    const long = aLog(1000, { choices: Array.from({ length: 1000 }, (_, at) => ({ node: `n${(at * 2654435761) % 4294967296}`, answer: { kind: 'option', option: `o${(at * 40503) % 65536}` }, confidence: 70 })) });
    expect(formatShareLink(long)).toBeNull();
  });

  test.each([
    ['a full stop behind it', `${code}.`],
    ['a bracket behind it', `${code})`],
    ['an arrow and more words behind it', `${code}> and then`],
    ['an underscore behind it', `${code}_`],
    ['lines broken by a mail program', (code.match(/.{1,40}/g) ?? []).join('\r\n ')],
    ['line breaks that were escaped', (code.match(/.{1,40}/g) ?? []).join('%0D%0A')],
    ['line breaks that were escaped twice', (code.match(/.{1,40}/g) ?? []).join('%250A')],
    ['a parameter that nobody knows', `${code}?utm_source=mail&__proto__=1`],
  ])('opens with %s', (_, text) => {
    expect(parseShareLink(text)).toEqual({ ok: true, log });
  });

  test.each([
    ['', { code: 'empty' }],
    ['hello', { code: 'not-a-link' }],
    ['é', { code: 'not-a-link' }],
    [`2${code.slice(1)}`, { code: 'version', version: '2' }],
    [code.slice(0, -10), { code: 'incomplete', missing: 10 }],
    [code.slice(0, 5), { code: 'incomplete', missing: null }],
    [`${code.slice(0, 30)}é${code.slice(30)}`, { code: 'strange', character: 'é', at: 31 }],
    [`${code.slice(0, 30)}%C3%A9${code.slice(30)}`, { code: 'strange', character: 'é', at: 31 }],
    [`${code.slice(0, 30)}${code.charAt(30) === 'a' ? 'b' : 'a'}${code.slice(31)}`, { code: 'damaged' }],
    [`${code}?run=${code}`, { code: 'repeated' }],
    [`${code}#/run/${code}`, { code: 'repeated' }],
    ['1'.repeat(longestLink + 1), { code: 'too-long', length: longestLink + 1, most: longestLink }],
  ])('of %j is refused, and says why', (text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  test('loses no single character without being missed', () => {
    for (let at = 0; at < code.length; at++) expect(parseShareLink(code.slice(0, at) + code.slice(at + 1)).ok).toBe(false);
  });
});

describe('a hostile link', () => {
  const million = new TextEncoder().encode(' '.repeat(1_000_000));

  test('that unpacks to a million characters stops at what it said', () => {
    const bomb = deflateSync(million, { level: 9 });
    expect(bomb.length).toBeLessThan(1_100);
    expect(faultOf(enveloped(bomb, 1_000_000))).toEqual({ code: 'too-large' });
    expect(faultOf(enveloped(bomb, 262_144))).toEqual({ code: 'damaged' });
    expect(faultOf(enveloped(bomb, 12))).toEqual({ code: 'damaged' });
    expect(faultOf(enveloped(deflateSync(million, { level: 0 }).subarray(0, 5_000), 262_144))).toEqual({ code: 'damaged' });
  });

  test.each([
    ['no JSON', '{', ''],
    ['a score of its own', JSON.stringify({ ...log, score: 100 }), '/score'],
    ['a prototype', `{"__proto__":{"x":1},${JSON.stringify(log).slice(1)}`, '/__proto__'],
    ['a scenario that is a path', JSON.stringify({ ...log, scenario: '../../x' }), '/scenario'],
    ['a seed that is a text', JSON.stringify({ ...log, seed: '1' }), '/seed'],
  ])('with %s is refused as a file would be', (_, text, pointer) => {
    expect(faultOf(envelopedText(text))).toEqual({ code: 'not-a-run', pointer });
  });
});
