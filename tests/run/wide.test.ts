import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/run/choose.ts';
import { answerIs } from '../../src/run/condition.ts';
import { isAsked, isDecision } from '../../src/run/decisions.ts';
import { logOf } from '../../src/run/log.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { parseRunLog } from '../../src/run/parse-run-log.ts';
import { mostDecisions } from '../../src/run/paths.ts';
import { numberOfPaths } from '../../src/run/ways.ts';
import { alternatives, projectStandIn } from '../../src/run/projection.ts';
import { leversOf } from '../../src/run/pull.ts';
import { replay } from '../../src/run/replay.ts';
import type { Answer, Run } from '../../src/run/run.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { choiceOf, played, playThrough, whims } from './legal-play.ts';

const hash = canonicalHash(wideScenario);
const right: Answer = { kind: 'option', option: 'nothing' };
const two: Answer = { kind: 'options', options: ['owner', 'guild'] };
const atSignals = played(wideScenario, 1, [{ kind: 'read' }, right]);
const atNumbers = (seed: number): Run => {
  const run = played(wideScenario, seed, [{ kind: 'read' }, right, two]);
  return played(wideScenario, seed, [...run.choices.map((choice) => choice.answer), { kind: run.happened['storm'] ? 'read' : 'spared' }]);
};

test('any play at all comes to an ending, and its log replays to itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), whims, (seed, moods) => {
      const { run } = playThrough(wideScenario, seed, moods);
      const read = parseRunLog(JSON.stringify(logOf(run, hash)));
      expect(read.ok && replay(wideScenario, read.log)).toEqual({ run, refused: null });
    }),
    { numRuns: 50 },
  );
}, 60_000);

describe('a knowledge question', () => {
  const asked = played(wideScenario, 1, [{ kind: 'read' }]);

  test('is asked, and is no decision', () => {
    const node = nodeOf(asked, 'question');
    expect([isAsked(node), isDecision(node)]).toEqual([true, false]);
    // Eight decisions, of which a play meets one of two teams.
    expect(mostDecisions(wideScenario)).toBe(7);
  });

  test('wants to know how sure, pulls nothing and takes no time', () => {
    expect(choose(asked, { node: 'question', answer: right, confidence: null })).toMatchObject({ ok: false, refusal: { code: 'confidence' } });
    expect(atSignals).toMatchObject({ node: 'signals', week: 0, levers: [] });
  });

  test('takes a wrong answer, and no answer that is not there', () => {
    expect(choose(asked, choiceOf(asked, { kind: 'option', option: 'a-lot' })).ok).toBe(true);
    expect(choose(asked, choiceOf(asked, { kind: 'option', option: 'some' }))).toMatchObject({ ok: false, refusal: { code: 'not-on-offer' } });
  });

  test('is answered rightly in projections', () => {
    expect(projectStandIn(asked).choices.find((choice) => choice.node === 'question')?.answer).toEqual(right);
  });
});

describe('several picks', () => {
  test.each<[string, readonly string[], string]>([
    ['fewer than are wanted', [], 'too-few'],
    ['more than may be', ['owner', 'guild', 'press'], 'over-cap'],
    ['one twice', ['owner', 'owner'], 'not-on-offer'],
    ['one that is not there', ['owner', 'yacht'], 'not-on-offer'],
  ])('%s are refused', (_what, options, code) => {
    expect(choose(atSignals, choiceOf(atSignals, { kind: 'options', options }))).toMatchObject({ ok: false, refusal: { code } });
  });

  test('are kept in the order of the file, whatever order they were picked in', () => {
    const chosen = choose(atSignals, choiceOf(atSignals, { kind: 'options', options: ['guild', 'owner'] }));
    expect(chosen.ok && chosen.run.choices.at(-1)?.answer).toEqual(two);
  });

  test('pull each what it pulls', () => {
    expect(leversOf('signals', nodeOf(atSignals, 'signals'), two, 3)).toEqual([
      { id: 'signals/owner/0', week: 3, lever: { kind: 'owner', level: 0.8 } },
      { id: 'signals/guild/0', week: 3, lever: { kind: 'guild', timeShare: 0.1 } },
    ]);
  });

  test.each<[readonly string[], string, boolean]>([
    [['owner', 'guild'], 'owner', true],
    [['owner', 'guild'], 'press', false],
    [['guild', 'owner'], 'work', true],
    [['owner'], 'work', false],
  ])('%j counting as %s is %s', (options, name, expected) => {
    expect(answerIs(wideScenario, 'signals', { kind: 'options', options }, name)).toBe(expected);
  });

  test('are compared with the selections that have a name', () => {
    expect(alternatives(wideScenario, 'signals', two).map((each) => each.id)).toEqual(['names']);
  });
});

describe('luck that asks nothing', () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  const arrived = seeds.map((seed) => played(wideScenario, seed, [{ kind: 'read' }, right, two]));

  test('strikes some and spares others; whom it strikes reads on, with no confidence', () => {
    expect(new Set(arrived.map((run) => run.happened['storm']))).toEqual(new Set([true, false]));
    for (const run of arrived) {
      const kind = run.happened['storm'] ? 'read' : 'spared';
      expect(choose(run, { node: 'storm', answer: { kind }, confidence: null }).ok).toBe(true);
      expect(choose(run, { node: 'storm', answer: { kind: kind === 'read' ? 'spared' : 'read' }, confidence: null }).ok).toBe(false);
    }
  });

  test('pulls its levers where it strikes', () => {
    for (const run of arrived) expect(run.levers.some((lever) => lever.id === 'storm/*/0')).toBe(run.happened['storm']);
  });
});

describe('two numbers', () => {
  const run = atNumbers(1);

  test.each<[string, Readonly<Record<string, number | 'never'>>, string]>([
    ['one left out', { people: 2 }, 'too-few'],
    ['one too many', { people: 2, bonus: 0, luck: 1 }, 'not-on-offer'],
    ['one off its steps', { people: 2, bonus: 5_000 }, 'out-of-range'],
    ['never, where it cannot be said', { people: 2, bonus: 'never' }, 'not-on-offer'],
  ])('%s is refused', (_what, values, code) => {
    expect(choose(run, choiceOf(run, { kind: 'values', values }))).toMatchObject({ ok: false, refusal: { code } });
  });

  test('fill the places of a lever, however deep, and leave the others alone', () => {
    expect(leversOf('two-numbers', nodeOf(run, 'two-numbers'), { kind: 'values', values: { people: 3, bonus: 20_000 } }, 9)).toEqual([
      { id: 'two-numbers/people+bonus/0', week: 9, lever: { kind: 'retain', target: { kind: 'strongest', at: 'deployment', count: 3 }, how: 'bonus', usd: 20_000 } },
      { id: 'two-numbers/*/1', week: 9, lever: expect.objectContaining({ kind: 'rule', atLeast: 0.5 }) },
    ]);
  });

  test('set to never, take with them the lever that needs them', () => {
    expect(leversOf('two-numbers', nodeOf(run, 'two-numbers'), { kind: 'values', values: { people: 'never', bonus: 0 } }, 9).map((lever) => lever.lever.kind)).toEqual(['rule']);
  });
});

test('every way through is counted: right or wrong, picked or not, struck or spared', () => {
  expect(numberOfPaths(wideScenario)).toBeGreaterThan(2 * 2 * 2);
});
