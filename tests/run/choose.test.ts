import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/run/choose.ts';
import { replay } from '../../src/run/replay.ts';
import type { Answer, Choice, Refusal, Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { smallScenario } from '../builders/scenario.ts';
import { choiceOf, played, playThrough, whims } from './legal-play.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
/** Long enough for a machine that is busy with other things. */
const patience = 60_000;

const at: Readonly<Record<string, Run>> = {
  brief: startRun(smallScenario, 1),
  choice: played(smallScenario, 1, [{ kind: 'read' }]),
  sequence: played(smallScenario, 1, [{ kind: 'read' }, { kind: 'option', option: 'platform' }]),
  allocation: played(smallScenario, 1, [{ kind: 'read' }, { kind: 'option', option: 'platform' }, { kind: 'order', cards: ['pm'] }]),
};

describe('any legal play', () => {
  test('reaches an ending, and its log replays to the same run', () => {
    fc.assert(
      fc.property(seeds, whims, (seed, moods) => {
        const { run } = playThrough(smallScenario, seed, moods);
        expect(smallScenario.nodes[run.node]?.kind).toBe('ending');
        const log = JSON.parse(JSON.stringify({ seed, choices: run.choices })) as { seed: number; choices: Choice[] };
        expect(replay(smallScenario, log)).toEqual({ run, refused: null });
      }),
      { numRuns: 1_000 },
    );
  }, patience);

  test('only ever moves on in time, and adds to what was pulled without changing it', () => {
    fc.assert(
      fc.property(seeds, whims, (seed, moods) => {
        const { along } = playThrough(smallScenario, seed, moods);
        for (const [index, run] of along.entries()) {
          const before = along[index - 1];
          if (!before) continue;
          expect(run.week).toBeGreaterThanOrEqual(before.week);
          expect(run.choices.slice(0, -1)).toEqual(before.choices);
          expect(run.levers.slice(0, before.levers.length)).toEqual(before.levers);
          expect(new Set(run.levers.map((lever) => lever.id)).size).toBe(run.levers.length);
        }
      }),
      { numRuns: 200 },
    );
  }, patience);
});

describe('a choice that is not on offer', () => {
  const option = (id: string): Answer => ({ kind: 'option', option: id });
  const split = (usd: Record<string, number>): Answer => ({ kind: 'split', usd });
  const refused: readonly (readonly [what: string, run: keyof typeof at, choice: Partial<Choice>, code: Refusal['code']])[] = [
    ['an answer at another node', 'choice', { node: 'money', answer: option('platform') }, 'other-node'],
    ['an option nobody wrote', 'choice', { answer: option('cto') }, 'not-on-offer'],
    ['an option named like a method', 'choice', { answer: option('constructor') }, 'not-on-offer'],
    ['an answer of another kind', 'choice', { answer: { kind: 'read' } }, 'not-on-offer'],
    ['being spared where nothing threatens', 'choice', { answer: { kind: 'spared' } }, 'not-on-offer'],
    ['no confidence', 'choice', { answer: option('platform'), confidence: null }, 'confidence'],
    ['too little confidence', 'choice', { answer: option('platform'), confidence: 49 }, 'confidence'],
    ['too much confidence', 'choice', { answer: option('platform'), confidence: 101 }, 'confidence'],
    ['a fraction of a percent', 'choice', { answer: option('platform'), confidence: 50.5 }, 'confidence'],
    ['confidence that is no number', 'choice', { answer: option('platform'), confidence: Number.NaN }, 'confidence'],
    ['confidence in having read', 'brief', { answer: { kind: 'read' }, confidence: 70 }, 'confidence'],
    ['a card nobody wrote', 'sequence', { answer: { kind: 'order', cards: ['cto'] } }, 'not-on-offer'],
    ['a card twice', 'sequence', { answer: { kind: 'order', cards: ['pm', 'pm'] } }, 'not-on-offer'],
    ['no card where one is needed', 'sequence', { answer: { kind: 'order', cards: [] } }, 'too-few'],
    ['money on a line nobody wrote', 'allocation', { answer: split({ vendor: 450_000, yacht: 50_000 }) }, 'not-on-offer'],
    ['less than the money', 'allocation', { answer: split({ vendor: 450_000 }) }, 'does-not-add-up'],
    ['more than the money', 'allocation', { answer: split({ vendor: 450_000, skills: 100_000 }) }, 'does-not-add-up'],
    ['debts', 'allocation', { answer: split({ vendor: 550_000, skills: -50_000 }) }, 'out-of-range'],
    ['small change', 'allocation', { answer: split({ vendor: 475_000, skills: 25_000 }) }, 'out-of-range'],
    ['an amount that is no number', 'allocation', { answer: split({ vendor: Number.NaN, skills: 500_000 }) }, 'out-of-range'],
  ];

  test.each(refused)('%s is refused and changes nothing', (_what, where, choice, code) => {
    const run = at[where] as Run;
    const before = structuredClone(run);
    expect(choose(run, { node: run.node, answer: { kind: 'read' }, confidence: 70, ...choice })).toMatchObject({ ok: false, refusal: { code } });
    expect(run).toEqual(before);
  });

  test('more cards than there are seats are refused', () => {
    const scholars = played(smallScenario, 1, [{ kind: 'read' }, { kind: 'option', option: 'researcher' }]);
    const cards = ['pe-1', 'pe-2', 'pm', 'second-researcher'];
    expect(choose(scholars, choiceOf(scholars, { kind: 'order', cards }))).toEqual({ ok: false, refusal: { code: 'over-cap', facts: { seats: 4, cap: 3 } } });
    const withRoom = ['pe-1', 'keep-open', 'pe-2', 'pm'];
    expect(choose(scholars, choiceOf(scholars, { kind: 'order', cards: withRoom })).ok).toBe(true);
  });

  test.each([[102], [-5], [37], [Number.NaN], [Infinity]])('a threshold of %s is refused', (value) => {
    const run = playThrough(smallScenario, 3, [0.3]).along.find((each) => each.node === 'tuning') as Run;
    expect(choose(run, choiceOf(run, { kind: 'values', values: { need: value } }))).toMatchObject({ ok: false, refusal: { code: 'out-of-range' } });
    expect(choose(run, choiceOf(run, { kind: 'values', values: { need: 35 } })).ok).toBe(true);
    expect(choose(run, choiceOf(run, { kind: 'values', values: { need: 'never' } })).ok).toBe(true);
  });

  test('nothing can be chosen after the ending', () => {
    const { run } = playThrough(smallScenario, 9, [0.5]);
    expect(choose(run, { node: run.node, answer: { kind: 'read' }, confidence: null })).toEqual({ ok: false, refusal: { code: 'ended', facts: {} } });
  });

  test('any choice at all is taken or refused, and the run before it stays as it was', () => {
    const answer: fc.Arbitrary<Answer> = fc.oneof(
      fc.constantFrom<Answer>({ kind: 'read' }, { kind: 'spared' }, { kind: 'option', option: 'platform' }, { kind: 'values', values: { need: 'never' } }),
      fc.record({ kind: fc.constant('option' as const), option: fc.string({ maxLength: 12 }) }),
      fc.record({ kind: fc.constant('order' as const), cards: fc.array(fc.constantFrom('pe-1', 'pe-2', 'pm', 'keep-open', 'cto'), { maxLength: 6 }) }),
      fc.record({ kind: fc.constant('split' as const), usd: fc.dictionary(fc.constantFrom('vendor', 'measuring', 'skills', 'yacht'), fc.constantFrom(0, 50_000, 250_000, 500_000, -1, 1.5)) }),
      fc.record({ kind: fc.constant('values' as const), values: fc.dictionary(fc.constantFrom('need', 'want'), fc.oneof(fc.double(), fc.constant('never' as const))) }),
      fc.record({ kind: fc.constant('options' as const), options: fc.array(fc.constantFrom('platform', 'researcher', 'yacht'), { maxLength: 4 }) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(at)), answer, fc.constantFrom(null, 50, 100, 20, 77.7), (run, given, confidence) => {
        const before = JSON.stringify(run);
        const chosen = choose(run, { node: run.node, answer: given, confidence });
        expect(JSON.stringify(run)).toBe(before);
        if (chosen.ok) expect(chosen.run.choices).toHaveLength(run.choices.length + 1);
      }),
      { numRuns: 1_000 },
    );
  }, patience);
});

test('a log whose choices no longer fit plays as far as they do, and says which one broke', () => {
  const { run } = playThrough(smallScenario, 5, [0.2, 0.7]);
  const edited = { ...smallScenario, nodes: { ...smallScenario.nodes, money: { ...smallScenario.nodes['money'], totalUsd: 600_000 } } } as typeof smallScenario;
  const again = replay(edited, { seed: 5, choices: run.choices });
  expect(again.refused).toEqual({ index: 3, refusal: { code: 'does-not-add-up', facts: { sum: 500_000, total: 600_000 } } });
  expect(again.run.node).toBe('money');
  expect(again.run.choices).toEqual(run.choices.slice(0, 3));
});

test('a split says every line, whatever was left out', () => {
  const chosen = choose(at['allocation'] as Run, choiceOf(at['allocation'] as Run, { kind: 'split', usd: { vendor: 500_000, skills: -0 } }));
  expect(chosen.ok && chosen.run.choices.at(-1)?.answer).toEqual({ kind: 'split', usd: { vendor: 500_000, measuring: 0, skills: 0 } });
});

test('a run cannot be changed by whoever holds it', () => {
  const run = at['choice'] as Run;
  expect(() => ((run as { week: number }).week = 5)).toThrow(TypeError);
  expect(() => (run.scenario.organisation.gates as { platform: number }).platform = 1).toThrow(TypeError);
});
