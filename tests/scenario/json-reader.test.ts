import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson, type JsonFinding } from '../../src/scenario/json/read-json.ts';
import { placesOf } from '../../src/scenario/json/spots.ts';
import { accepted, rejected } from './corpus.ts';
import { timesAsLong } from '../cost.ts';
import { marked } from './marked.ts';

/** Stricter than the platform, on purpose. */
const stricter: readonly (readonly [text: string, kind: JsonFinding['kind']])[] = [
  ['{"a":1,"a":1}', 'duplicate-key'],
  ['{"a":1,"\\u0061":2}', 'duplicate-key'],
  ['{"__proto__":{"x":1}}', 'reserved-key'],
  ['{"\\u005f_proto__":{"x":1}}', 'reserved-key'],
  ['"\\ud800"', 'lone-surrogate'],
  ['"\\udc00\\ud800"', 'lone-surrogate'],
  ['"\ud800"', 'lone-surrogate'],
  ['{"\\ud800":1}', 'lone-surrogate'],
  ['1e400', 'number-too-big'],
  ['-1e400', 'number-too-big'],
  ['12345678901234567890', 'number-too-big'],
  ['1e-400', 'number-too-small'],
  [`"${'a'.repeat(10_001)}"`, 'long-text'],
  [`{"${'a'.repeat(201)}":1}`, 'long-key'],
];

function platformTakes(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('reading JSON', () => {
  test.each(accepted)('%j reads as the platform reads it', (text) => {
    const reading = readJson(text);
    expect(reading.findings).toEqual([]);
    expect(reading.value).toEqual(JSON.parse(text));
  });

  test.each(rejected)('%j is refused, as the platform refuses it', (text) => {
    expect(platformTakes(text)).toBe(false);
    const reading = readJson(text);
    expect(reading.whole).toBe(false);
    expect(reading.findings).toHaveLength(1);
  });

  test.each(stricter)('%.40j is read past and reported, though the platform takes it', (text, kind) => {
    expect(platformTakes(text)).toBe(true);
    const reading = readJson(text);
    expect(reading.whole).toBe(true);
    expect(reading.findings.map((finding) => finding.kind)).toEqual([kind]);
  });

  test('any value the platform writes is read back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const reading = readJson(text);
        fc.pre(reading.findings.every((finding) => finding.kind === 'syntax' || finding.kind === 'end'));
        expect(reading.findings).toEqual([]);
        expect(reading.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('any text at all is taken or refused as the platform does, save for what is stricter on purpose', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '"b"', '1', '-', '0', '.5', 'e3', 'true', 'null', ' ', '\n', '\\', '\\u00', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
        const reading = readJson(text);
        expect(reading.whole).toBe(platformTakes(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('minus zero is zero', () => {
    expect(Object.is(readJson('-0').value, 0)).toBe(true);
    expect(Object.is((readJson('[-0.0]').value as number[])[0], 0)).toBe(true);
  });

  test('a __proto__ key reaches no prototype and no object', () => {
    const { value } = readJson('{"a":{"__proto__":{"x":1}},"b":2}');
    expect(value).toEqual({ a: {}, b: 2 });
    expect(Object.getPrototypeOf((value as { a: object }).a)).toBe(Object.prototype);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('where the syntax breaks, and the likely fix', () => {
  test.each([
    ['{"a": 1⟦,\n}', 'remove-comma'],
    ['[1⟦,]', 'remove-comma'],
    ['[\n  1,\n  ⟦// two\n  2]', 'remove-comment'],
    ["{\r\n  ⟦'a': 1}", 'double-quotes'],
    ['{\r  ⟦a: 1}', 'quote-name'],
    ['{⟦“a”: 1}', 'straight-quotes'],
    ['{"a": 1\n ⟦"b": 2}', 'add-comma'],
    ['{\n  "a": 1\n  ⟦"b": 2}', 'add-comma'],
    ['{\n"a": 1\n⟦"b": 2}', 'add-comma'],
    ['{\n  "a": {\n    "x": 1\n  ⟦"b": 2}', 'close-object'],
    ['{\r\n\t"a": {\r\n\t\t"x": 1,\r\n\t\t"y": [\r\n\t\t\t{ "z": 1 }\r\n\t\t]\r\n\t⟦"b": 2}', 'close-object'],
    ['{"a": ["x", "b"⟦: 1]}', 'close-list'],
    ['{"a": ["b"⟦: 1]}', 'open-object'],
    ['{"a": [{ "b": 1 }, "b"⟦: 1 }]}', 'open-object'],
    ['{"a": [1⟦: 1]}', 'none'],
    ['{"a": "He says "⟦help" and goes"}', 'escape-quote'],
    ['["He says "⟦help" and goes"]', 'escape-quote'],
    ['{"a": 300,⟦000, "b": 1}', 'no-separator'],
    ['{"a": 0,⟦4, "b": 1}', 'decimal-point'],
    ['{"a": ⟦$500K}', 'no-unit'],
    ['{"a": ⟦500K, "b": 1}', 'no-unit'],
    ['{"a": 5⟦%}', 'no-unit'],
    ['{"a":⟦\u00a08}', 'plain-space'],
    ['{"a": "b"⟦: { "c": 1 }}', 'brace-before-name'],
    ['{"a": 1 ⟦: 2}', 'none'],
    ['{"a": 1, ⟦b: 2}', 'quote-name'],
    ['{"a" ⟦1}', 'add-colon'],
    ['{"a"⟦}', 'add-value'],
    ['{"a": ⟦}', 'add-value'],
    ['[⟦+1]', 'no-plus'],
    ['[⟦01]', 'no-leading-zero'],
    ['[⟦.5]', 'digit-before-point'],
    ['[⟦1.]', 'digit-after-point'],
    ['[⟦0x1F]', 'no-hex'],
    ['[⟦NaN]', 'no-nan'],
    ['[⟦-Infinity]', 'no-nan'],
    ['[⟦True]', 'lower-case-word'],
    ['[⟦None]', 'use-null'],
    ['["a⟦\nb"]', 'escape-line-break'],
    ['["a⟦\u0001b"]', 'remove-control'],
    ['["⟦\\q"]', 'known-escape'],
    ['["\u2028", ⟦x]', 'double-quotes'],
    ['\ufeff{⟦a: 1}', 'quote-name'],
    ['["😀", ⟦hello]', 'double-quotes'],
    ['{"a": [1⟦}', 'close-bracket'],
  ])('%j', (text, fix) => {
    const { text: broken, line, column } = marked(text);
    const [finding] = readJson(broken).findings;
    expect(finding).toMatchObject({ kind: 'syntax', fix });
    expect(placesOf(broken, null).at(finding?.at ?? -1)).toEqual({ line, column });
  });
});

describe('limits hold before they hurt', () => {
  test.each([33, 1_000, 100_000, 1_000_000])('%i levels of lists stop at the 33rd, at once', (depth) => {
    const text = '\n['.repeat(depth);
    expect(readJson(text).findings).toMatchObject([{ kind: 'too-deep', at: 32 * 2 + 1 }]);
    // As many blanks have to be gone through one by one.
    if (depth > 100_000) expect(timesAsLong(() => readJson(text), () => readJson('\n '.repeat(depth)), 5)).toBeLessThan(1);
  });

  test('32 levels are read', () => {
    expect(readJson('['.repeat(32) + ']'.repeat(32)).findings).toEqual([]);
  });

  test('a million entries stop at the limit', () => {
    const text = `[${'1,'.repeat(1_000_000)}1]`;
    expect(readJson(text).findings).toMatchObject([{ kind: 'too-many-values' }]);
    const within = `[${'1,'.repeat(99_990)}1]`;
    expect(readJson(within).findings).toEqual([]);
    expect(timesAsLong(() => readJson(text), () => readJson(within), 5)).toBeLessThan(3);
  });
});
