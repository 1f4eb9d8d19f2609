import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario, parseScenarioBytes } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import { smallScenario } from '../builders/scenario.ts';
import { besides } from '../cost.ts';
import { smallText } from './faults.ts';

/** Long enough for a machine that is busy with other things. */
const patience = 60_000;
const bytes = new TextEncoder().encode(JSON.stringify({ ...smallScenario, company: 'Ærø 😀 ☃' }));
const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).join();

/** A broken file may cost so many times as much as the sound one: each of a few hundred findings has its place looked up. */
const besideSound = besides(() => parseScenario(smallText), 100);

/** Parse, and hold what must hold of any text whatever. */
function survives(text: string): void {
  const { result: parsed, dear } = besideSound(() => parseScenario(text));
  expect(dear).toBe(false);
  if (!parsed.ok) {
    expect(parsed.problems.length).toBeGreaterThan(0);
    expect(formatProblems(parsed.problems, parsed.more, 'file.json')).not.toMatch(/undefined|\[object/);
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const problem of parsed.problems) {
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.line).toBeLessThanOrEqual(lines);
      expect(problem.column).toBeGreaterThanOrEqual(1);
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototypeBefore);
}

test('a valid file cut at every byte is refused, with one finding at its end', () => {
  expect(parseScenarioBytes(bytes).ok).toBe(true);
  for (let length = 0; length < bytes.length; length += 1) {
    const parsed = parseScenarioBytes(bytes.subarray(0, length));
    if (parsed.ok) throw new Error(`Cut at byte ${length}, it was taken.`);
    expect(parsed.problems).toHaveLength(1);
    const [problem] = parsed.problems;
    expect(['SCN-JSON-END', 'SCN-JSON-EMPTY', 'SCN-ENC']).toContain(problem?.code);
    // Cut inside a letter, the place is where that letter begins.
    const whole = new TextDecoder().decode(bytes.subarray(0, length)).replace(/\ufffd$/, '');
    expect([problem?.line, problem?.column]).toEqual([1, whole.length + 1]);
  }
}, patience);

describe('whatever is done to a file, it is taken or refused', () => {
  const place = fc.nat({ max: smallText.length });

  test('characters dropped, doubled or replaced', () => {
    const edit = fc.record({ at: place, drop: fc.nat({ max: 30 }), put: fc.oneof(fc.string({ maxLength: 5, unit: 'binary' }), fc.constantFrom('"', '{', '}', ',', '\\', '\ud800', '\u0000', '1e999', '__proto__')) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        survives(edits.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), smallText));
      }),
      { numRuns: 500 },
    );
  }, patience);

  test('values replaced by any other, and properties renamed', () => {
    const names = fc.constantFrom('kind', 'id', 'next', 'to', 'when', 'chose', 'levers', '__proto__', 'constructor', 'toString', 'then', 'toJSON', 'x-a', 'nodes', 'start', '$schema', 'format');
    const other = fc.oneof(fc.jsonValue({ maxDepth: 3 }), names, fc.dictionary(names, fc.jsonValue({ maxDepth: 2 })));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), other, fc.option(names)), { minLength: 1, maxLength: 3 }), (edits) => {
        const file: unknown = JSON.parse(smallText);
        for (const [pick, value, name] of edits) replaceOne(file, pick, value, name);
        survives(JSON.stringify(file, null, 1));
      }),
      { numRuns: 300 },
    );
  }, patience);
});

/** Replace one property somewhere inside a value, or put it under another name. */
function replaceOne(root: unknown, pick: number, value: unknown, name: string | null): void {
  const places: { owner: Record<string, unknown>; key: string }[] = [];
  const collect = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    for (const key of Object.keys(each)) {
      places.push({ owner: each as Record<string, unknown>, key });
      collect((each as Record<string, unknown>)[key]);
    }
  };
  collect(root);
  const place = places[pick % Math.max(1, places.length)];
  if (!place) return;
  if (name === null) place.owner[place.key] = value;
  else Object.defineProperty(place.owner, name, { value, enumerable: true, configurable: true, writable: true });
}

test('parsing needs neither eval nor the Function constructor', () => {
  const forbidden = (): never => {
    throw new Error('Code was made from text.');
  };
  const { Function: kept } = globalThis;
  globalThis.Function = forbidden as unknown as FunctionConstructor;
  try {
    expect(parseScenario(smallText).ok).toBe(true);
  } finally {
    globalThis.Function = kept;
  }
});
