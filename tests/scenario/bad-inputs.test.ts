import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFindings } from '../../src/cli/terminal/findings.ts';
import { screenOf } from '../../src/cli/terminal/screen.ts';
import { readJson } from '../../src/scenario/json/read-json.ts';
import { limits } from '../../src/scenario/limits.ts';
import { parseScenario, parseScenarioBytes } from '../../src/scenario/parse-scenario.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { wordsFor } from '../../src/scenario/problem-words.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { smallScenario } from '../builders/scenario.ts';
import { accepted, rejected } from './corpus.ts';
import { timesAsLong } from '../cost.ts';
import { fault, file, findings, known, namedIn, smallText } from './faults.ts';
import { edited, marked } from './marked.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one problem that bytes are refused with: `code line:column words`. */
function refusal(bytes: Uint8Array): string {
  const parsed = parseScenarioBytes(bytes);
  if (parsed.ok) return 'taken';
  expect([parsed.problems.length, parsed.more]).toEqual([1, 0]);
  const [problem] = parsed.problems as [Problem];
  return `${problem.code} ${problem.line}:${problem.column} ${wordsFor(problem)}`;
}

/** A brief and an ending: short enough to be cut at every byte. */
const { welcome, 'the-end': end } = smallScenario.nodes;
const shortText = JSON.stringify({ ...smallScenario, nodes: { welcome: { ...welcome, next: 'the-end' }, 'the-end': end } }, null, 2);

/** The line of the innermost bracket that a text leaves open, or null. */
function leftOpen(text: string): number | null {
  const open: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\]]/g)) {
    if (/^[{[]$/.test(piece)) open.push(text.slice(0, index).split('\n').length);
    else if (/^[}\]]$/.test(piece)) open.pop();
  }
  return open.at(-1) ?? null;
}

const utf16 = (text: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
};

/** Bytes and text: what no reader of JSON should take, or take for something else. */
test.each<[string, string, () => void]>([
  ['B-001', 'a file with nothing in it, or only blanks', () => ['nothing in the file', 'only spaces'].forEach((what) => namedIn(known(what)))],
  ['B-002', 'a file cut at any byte: its end, and the line of what was left open', () => {
    const cuts = Array.from({ length: shortText.length - 1 }, (_, at) => shortText.slice(0, at + 1));
    expect(cuts.map((cut) => findings(cut).map((problem) => `${problem.code} ${problem.line}:${problem.column} ${wordsFor(problem)}`).join())).toEqual(cuts.map((cut) => {
      const { line, column } = marked(`${cut}⟦`);
      return `SCN-JSON-END ${line}:${column} the file ends before the bracket opened at line ${leftOpen(cut)} is closed`;
    }));
  }],
  ['B-003', 'what JavaScript takes and JSON does not: at the character, with the fix', () => {
    for (const [text, says] of [
      ['{ "a": 1⟦, }', 'remove this comma'], ['{ ⟦/* mine */ "a": 1 }', 'JSON has none'], ["{ ⟦'a': 1 }", 'between double quotes'], ['{ ⟦a: 1 }', 'property name between double quotes'],
      ['{ "a": ⟦NaN }', 'JSON has no such number'], ['{ "a": ⟦+1 }', 'without the plus'], ['{ "a": ⟦01 }', 'without the zero'], ['{ "a": ⟦.5 }', 'a digit before the decimal point'], ['{ "a": ⟦0x1F }', 'in decimal'],
    ] as const) {
      const { text: broken, line, column } = marked(text);
      expect([text, refusal(bytesOf(broken))]).toEqual([text, expect.stringMatching(new RegExp(`^SCN-JSON-SYNTAX ${line}:${column} .*${says}`))]);
    }
  }],
  ['B-004', 'more after the end of the scenario', () => {
    namedIn(known('more after the end'));
    namedIn(file('a second text', 'SCN-JSON-TRAILING', '', `${shortText}\n⟦x`, 'unexpected “x” after the end'));
  }],
  ['B-005', 'a byte order mark is passed over, and takes no column', () => {
    expect(parseScenario(`\ufeff${smallText}`)).toEqual({ ok: true, scenario: smallScenario, notes: [] });
    expect(parseScenarioBytes(bytesOf(`\ufeff${smallText}`)).ok).toBe(true);
    namedIn(file('a mark and a slip', 'SCN-JSON-SYNTAX', '', '\ufeff{⟦a: 1}', 'double quotes'));
  }],
  ['B-006', 'bytes that are not UTF-8, with the first of them and what to do', () => {
    const cafe = Uint8Array.from([...bytesOf('{\n "title": "Caf'), 0xe9, 0x22, 0x7d]);
    const says = (byte: number, what: string): RegExp => new RegExp(`byte ${byte} is not UTF-8 \\(${what}.*save the file as UTF-8$`);
    expect(refusal(cafe)).toMatch(/^SCN-ENC 2:15 /);
    expect(refusal(cafe)).toMatch(says(16, 'something other'));
    for (const bad of [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80], [0xff]]) expect(refusal(Uint8Array.of(0x22, ...bad, 0x22))).toMatch(says(1, 'something other'));
    for (const order of ['little', 'big'] as const) {
      for (const mark of ['', '\ufeff']) expect(refusal(utf16(`${mark}{"a":1}`, order))).toMatch(new RegExp(`^SCN-ENC 1:1 .*UTF-16 \\(${order} endian`));
    }
  }],
  ['B-007', 'NULs and other raw control characters', () => {
    namedIn(file('a NUL in a text', 'SCN-JSON-SYNTAX', '/a', '{ "a": "x⟦\0y" }', 'remove the control character'));
    namedIn(file('a NUL between', 'SCN-JSON-SYNTAX', '', '{ ⟦\0"a": "x" }', '\\u0000'));
    namedIn(file('an escape code', 'SCN-JSON-SYNTAX', '/a', '{ "a": "⟦\u001b[31mred" }', 'remove the control character'));
    expect(refusal(new Uint8Array(64))).toContain('SCN-JSON-SYNTAX 1:1');
  }],
  ['B-008', 'half a character, in a value or a name', () => {
    namedIn(known('half a character'));
    namedIn(fault('as it stands', 'SCN-JSON-SURROGATE', '/company', '"A company of forty"', '"A ⟦\ud83d company"', 'half a character'));
    namedIn(fault('in a name', 'SCN-JSON-SURROGATE', '/\ud800', '"minutes": 5,', '"minutes": 5, "⟦\\ud800": 1,', 'half a character'));
  }],
  ['B-009', 'a name twice, plainly or through an escape, whatever the values: both lines', () => {
    const line = findings(edited(smallText, '"minutes": 5,', '"minutes": 5,\n "minutes": 5,'))[0]?.related?.[0]?.line;
    for (const what of ['a property twice', 'the same property through an escape']) expect(wordsFor(namedIn(known(what)))).toContain(`it is first at line ${line}`);
    expect(line).toBe(marked(edited(smallText, '"minutes": 5', '⟦"minutes": 5')).line);
  }],
  ['B-010', 'thirty-three, a thousand, a hundred thousand, a million levels: at the thirty-third, at once', () => {
    for (const depth of [33, 1_000, 100_000, 1_000_000]) {
      expect(findings('\n['.repeat(depth))).toMatchObject([{ code: 'SCN-LIMIT-DEPTH', line: 34, column: 1, facts: { limit: 32 } }]);
    }
    const [deep, blank] = ['\n['.repeat(1_000_000), '\n '.repeat(1_000_000)];
    expect(timesAsLong(() => findings(deep), () => findings(blank), 5)).toBeLessThan(3);
    expect(findings('{"a":'.repeat(100_000))).toMatchObject([{ code: 'SCN-LIMIT-DEPTH', line: 1, column: 161 }]);
  }],
  ['B-011', 'a byte more than two mebibytes: the size and the limit', () => {
    expect(refusal(new Uint8Array(limits.bytes + 1))).toBe('SCN-LIMIT-SIZE 1:1 the file has 2097153 bytes; the limit is 2097152');
    expect(parseScenarioBytes(bytesOf(smallText.padEnd(limits.bytes))).ok).toBe(true);
  }],
  ['B-012', 'numbers that no machine keeps; minus zero is zero', () => {
    for (const number of ['1e400', '-1e400', '1e-400', '12345678901234567890']) namedIn(fault(number, 'SCN-JSON-NUMBER', '/minutes', '"minutes": 5', `"minutes": ⟦${number}`, `the number ${number} is out of range`));
    const parsed = parseScenario(edited(smallText, '"fluentShare": 0.05', '"fluentShare": -0'));
    expect(parsed.ok && Object.is(parsed.scenario.organisation.fluentShare, 0)).toBe(true);
  }],
  ['B-013', 'two mebibytes on one line: the column, and only what stands around it', () => {
    const minified = JSON.stringify(smallScenario);
    const { text, column } = marked(`{${' '.repeat(limits.bytes - minified.length - 40)}${edited(minified, '"minutes":5', '"minutes":⟦"5"').slice(1)}`);
    const [problem] = findings(text);
    expect(problem).toMatchObject({ code: 'SCN-TYPE', line: 1, column });
    const [sentence = '', ...frame] = formatFindings([problem as Problem], 0, 'f.json', bytesOf(text), screenOf({}, {})).split('\n');
    expect(sentence).toBe(`f.json:1:${column} error SCN-TYPE /minutes: expected a number, found "5"; write 5, without quotes`);
    expect(frame[0]).toContain('"minutes":"5"');
    for (const line of frame) expect(line.length).toBeLessThan(90);
  }],
  ['B-014', 'every kind of line end, counted as an editor counts', () => void namedIn(file('many ends', 'SCN-JSON-SYNTAX', '/b/1', '{\r\n "a": 1,\r "b": [\n\n"\u2028\u2029\u0085", ⟦x]}', 'double quotes'))],
  ['B-015', 'every text that the platform refuses: one finding, at a line and column of the text', () => {
    for (const text of rejected) {
      const found = findings(text);
      expect([text, found.map(({ code }) => code)]).toEqual([text, [expect.stringMatching(/^SCN-(?:JSON-(?:EMPTY|SYNTAX|END|TRAILING)|NOT-JSON)$/)]]);
      const lines = text.split(/\r\n|\r|\n/);
      const { line, column } = found[0] as Problem;
      expect([text, line <= lines.length, column <= (lines[line - 1] as string).length + 1]).toEqual([text, true, true]);
    }
  }],
  ['B-016', 'every text that the platform takes: nothing is said of its syntax', () => {
    for (const text of accepted) expect([text, findings(text).filter(({ code }) => code.startsWith('SCN-JSON'))]).toEqual([text, []]);
  }],
  ['B-017', 'a root that is no object', () => {
    for (const [text, actual] of [['[]', 'an empty list'], ['"x"', '"x"'], ['7', '7'], ['null', 'null'], ['true', 'true']] as const) namedIn(file(text, 'SCN-TYPE', '', `⟦${text}`, `expected an object, found ${actual}`));
  }],
  ['B-018', 'a file of another kind under our name, by its first bytes', () => {
    for (const [what, ...bytes] of [['ZIP', 0x50, 0x4b, 3, 4, 10], ['gzip', 0x1f, 0x8b, 8], ['PDF', ...bytesOf('%PDF-1.7')], ['PNG', 0x89, 0x50, 0x4e, 0x47], ['JPEG', 0xff, 0xd8, 0xff], ['RTF', ...bytesOf('{\\rtf1 hello}')]] as [string, ...number[]][]) {
      expect(refusal(Uint8Array.from(bytes))).toMatch(new RegExp(`^SCN-NOT-JSON 1:1 this is an? .*${what}.*, not JSON$`));
    }
    namedIn(known('a web page'));
    namedIn(file('a login page', 'SCN-NOT-JSON', '', '⟦<html lang="en"><body><form action="/login">', 'a web page'));
    for (const text of ['<?xml version="1.0"?><story/>', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>']) namedIn(file(text, 'SCN-NOT-JSON', '', `⟦${text}`, 'this is XML'));
  }],
  ['B-019', 'a hundred thousand properties, more entries than that: where the limit is passed, at once', () => {
    const [within, many] = [99_999, 100_001].map((size) => `{\n${Array.from({ length: size }, (_, at) => `"k${at}":1`).join(',\n')}}`) as [string, string];
    for (const [text, pointer, line] of [[many, '/k99999', 100_001], [`[${'1,\n'.repeat(600_000)}1]`, '/99999', 100_000]] as const) {
      const result = findings(text);
      expect(result).toMatchObject([{ code: 'SCN-LIMIT-VALUES', pointer, facts: { limit: 100_000 } }]);
      expect(Math.abs((result[0] as Problem).line - line)).toBeLessThanOrEqual(1);
      expect(timesAsLong(() => findings(text), () => readJson(within), 5)).toBeLessThan(4);
    }
  }],
  ['B-020', 'a name or a text of a megabyte: its length and the limit, and a pointer that can be read', () => {
    const mega = 'a'.repeat(1_000_000);
    const [name] = findings(edited(smallText, '"minutes": 5,', `"minutes": 5, "${mega}": 1,`)) as [Problem];
    expect([name.code, name.facts, name.pointer.length < 80]).toEqual(['SCN-LIMIT-TEXT', { limit: 200, actual: 1_000_000 }, true]);
    namedIn(fault('a text', 'SCN-LIMIT-TEXT', '/summary', '"Four seats and half a million."', `⟦"${mega}"`, '1000000 characters; the limit is 10000'));
  }],
])('%s %s', (_id, _what, holds) => expect(holds()).toBeUndefined());

/** Shape: a scenario, but not as the format has it. */
test.each<[string, string, () => void]>([
  ['B-021', 'no version, one to come, one of before', () => {
    namedIn(known('no format'));
    expect(wordsFor(namedIn(known('a format to come')))).toContain('it takes a newer version of the game');
    expect(namedIn(known('a file of an older format'))).toMatchObject({ severity: 'info' });
  }],
  ['B-022', 'a property misspelt: what was meant; one of the author’s own is a warning', () => {
    namedIn(known('a property misspelt'));
    namedIn(fault('choises', 'SCN-UNKNOWN-PROPERTY', '/nodes/first-hire/optoins', '"short": "First hire",', '"short": "First hire", ⟦"optoins": [],', 'did you mean "options"?'));
    namedIn(fault('xnotes', 'SCN-UNKNOWN-PROPERTY', '/xnotes', '"minutes": 5,', '"minutes": 5, ⟦"xnotes": "mine",', 'no property "xnotes" belongs here'));
    expect(namedIn(known('a property of the author\'s own'))).toMatchObject({ severity: 'warning' });
  }],
  ['B-023', 'a value of another type is not turned into one that fits', () => ['a number in quotes', 'null for a text', 'a list for an object', 'a fraction where people are counted'].forEach((what) => namedIn(known(what)))],
  ['B-024', 'a way to a node that is not there, with the nearest name', () => void namedIn(known('a way to nowhere'))],
  ['B-025', 'an id twice in a list: both places', () => {
    const { related, line } = namedIn(known('an option twice'));
    expect(related).toMatchObject([{ pointer: '/nodes/first-hire/options/0/id' }]);
    expect((related?.[0]?.line ?? 0) < line).toBe(true);
  }],
  ['B-026', 'ids that only look alike: other letters are refused, and so are twins in case', () => {
    namedIn(known('two nodes that differ in case'));
    namedIn(known('a node id in other letters'));
    for (const id of ['café', 'cafe\u0301', 'е', 'ｅ']) namedIn(fault(id, 'SCN-ID-FORM', `/nodes/${id}`, '\n    "afterwards": {', `\n    ⟦"${id}": {`, 'use letters, digits, hyphens'));
  }],
  ['B-027', 'ids that JavaScript gives a meaning to, wherever an id may be', () => {
    for (const name of ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON']) {
      namedIn(fault(name, 'SCN-ID-RESERVED', `/nodes/${name}`, '\n    "afterwards": {', `\n    ⟦"${name}": {`, `"${name}" cannot be a name here`));
      namedIn(fault(name, 'SCN-ID-RESERVED', '/nodes/first-hire/options/1/id', '"id": "researcher"', `"id": ⟦"${name}"`, 'choose another'));
      namedIn(fault(name, 'SCN-ID-RESERVED', '/id', '"id": "small"', `"id": ⟦"${name}"`, 'choose another'));
    }
    namedIn(fault('__proto__', 'SCN-ID-RESERVED', '/nodes/__proto__', '\n    "afterwards": {', '\n    ⟦"__proto__": {', 'choose another'));
    namedIn(fault('__proto__', 'SCN-ID-FORM', '/nodes/first-hire/options/1/id', '"id": "researcher"', '"id": ⟦"__proto__"', 'cannot be an id'));
  }],
  ['B-028', '__proto__ anywhere, in disguise or not, reaches nothing', () => {
    namedIn(known('a name with a meaning of its own, in disguise'));
    for (const at of ['"minutes": 5,', '"engineers": 40,', '"short": "First hire",']) {
      for (const name of ['__proto__', '\\u005f_proto__']) expect(findings(edited(smallText, at, `${at} "${name}": { "x": 1, "title": "Mine" },`)).map(({ code }) => code)).toEqual(['SCN-ID-RESERVED']);
    }
    expect([({} as { x?: number }).x, ({} as { title?: string }).title]).toEqual([undefined, undefined]);
  }],
  ['B-029', 'a start that is missing or not there', () => {
    namedIn(known('a start that is not there'));
    namedIn(file('no start', 'SCN-MISSING', '', `⟦${edited(smallText, '"start": "welcome",', '')}`, 'the property start is missing'));
  }],
])('%s %s', (_id, _what, holds) => expect(holds()).toBeUndefined());

test('of all that is refused, nothing but the words comes out: no half of a scenario', () => {
  const parsed: { scenario?: Scenario } = parseScenario(edited(smallText, '"minutes": 5', '"minutes": "5"')) as object;
  expect(parsed.scenario).toBeUndefined();
});

test('every bad input that a scenario file, a command or an import may meet has a test that goes by its number', () => {
  const tests = join(import.meta.dirname, '..');
  const named = new Set(readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts')).flatMap((file) => [...readFileSync(join(tests, file), 'utf8').matchAll(/['"`](B-\d{3}(?: B-\d{3})*)/g)].flatMap(([, ids = '']) => ids.split(' '))));
  const numbers = [...Array.from({ length: 66 }, (_, at) => at + 1), ...Array.from({ length: 8 }, (_, at) => at + 99)];
  expect(numbers.map((number) => `B-${String(number).padStart(3, '0')}`).filter((id) => !named.has(id))).toEqual([]);
});
