import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelVersion } from '../../src/model/version.ts';
import { logOf } from '../../src/run/log.ts';
import { formatRunLog, parseRunLog } from '../../src/run/parse-run-log.ts';
import { replay } from '../../src/run/replay.ts';
import type { RunLog } from '../../src/run/run.ts';
import { limits } from '../../src/scenario/limits.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { smallScenario } from '../builders/scenario.ts';
import { playThrough, whims } from './legal-play.ts';

const hash = canonicalHash(smallScenario);
const log = logOf(playThrough(smallScenario, 11, [0.6, 0.1]).run, hash);
const text = formatRunLog(log);

test('a log names its scenario, its content, its model and its seed', () => {
  expect(log).toMatchObject({ format: 2, scenario: 'small', hash, model: modelVersion, seed: 11 });
});

test('any run is written, read and replayed to itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), whims, (seed, moods) => {
      const { run } = playThrough(smallScenario, seed, moods);
      const read = parseRunLog(formatRunLog(logOf(run, hash)));
      expect(read.ok && replay(smallScenario, read.log)).toEqual({ run, refused: null });
    }),
    { numRuns: 100 },
  );
}, 60_000);

describe('a log that is not one is refused, with the place', () => {
  const broken = (change: (log: Record<string, unknown>) => void): string => {
    const copy = JSON.parse(text) as Record<string, unknown>;
    change(copy);
    return JSON.stringify(copy);
  };
  const first = (copy: Record<string, unknown>): Record<string, unknown> => (copy['choices'] as Record<string, unknown>[])[0] as Record<string, unknown>;

  test.each<[string, string, string, string]>([
    ['nothing', '', 'SCN-JSON-EMPTY', ''],
    ['another format', broken((copy) => (copy['format'] = 3)), 'SCN-VERSION', '/format'],
    ['no format', broken((copy) => delete copy['format']), 'SCN-VERSION', ''],
    ['a seed with a fraction', broken((copy) => (copy['seed'] = 1.5)), 'SCN-TYPE', '/seed'],
    ['a seed too large', broken((copy) => (copy['seed'] = 2 ** 32)), 'SCN-RANGE', '/seed'],
    ['a hash that is none', broken((copy) => (copy['hash'] = 'abc')), 'SCN-VALUE', '/hash'],
    ['a choice of no kind', broken((copy) => (first(copy)['answer'] = { kind: 'guess' })), 'SCN-VALUE', '/choices/0/answer/kind'],
    ['too little confidence', broken((copy) => (first(copy)['confidence'] = 20)), 'SCN-RANGE', '/choices/0/confidence'],
    ['no confidence, not even null', broken((copy) => delete first(copy)['confidence']), 'SCN-MISSING', '/choices/0'],
    ['more than belongs', broken((copy) => (copy['score'] = 100)), 'SCN-UNKNOWN-PROPERTY', '/score'],
    ['a prototype', text.replace('{', '{"__proto__":{"x":1},'), 'SCN-ID-RESERVED', '/__proto__'],
    ['a book', JSON.stringify('a'.repeat(300_000)), 'SCN-LIMIT-SIZE', ''],
  ])('%s', (_what, given, code, pointer) => {
    const read = parseRunLog(given);
    expect(read.ok ? [] : read.problems.map((problem) => [problem.code, problem.pointer])).toContainEqual([code, pointer]);
  });

  test('a run through as many nodes as a scenario may have is read where it is kept, and one choice more is refused', () => {
    const long = (length: number) => broken((copy) => (copy['choices'] = Array.from({ length }, () => first(copy))));
    expect(parseRunLog(long(limits.nodes), limits.keptRunText).ok).toBe(true);
    expect(parseRunLog(long(limits.nodes + 1), limits.keptRunText)).toMatchObject({ ok: false, problems: [{ code: 'SCN-LIMIT-LIST', pointer: '/choices' }] });
  });

  test('cut anywhere, it is refused', () => {
    for (let length = 0; length < text.length; length += 1) expect(parseRunLog(text.slice(0, length)).ok).toBe(false);
  });

  test('changed anyhow, it is read or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 20 }), fc.string({ maxLength: 4 }), (at, drop, put) => {
        const read = parseRunLog(text.slice(0, at) + put + text.slice(at + drop));
        if (read.ok) replay(smallScenario, read.log as RunLog);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
