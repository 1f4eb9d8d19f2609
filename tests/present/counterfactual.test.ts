import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retold } from '../../src/present/counterfactual.ts';
import { otherwise, presentCounterfactual } from '../../src/present/debrief/counterfactual-view.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { alternatives, sameAnswer } from '../../src/run/projection.ts';
import { replay } from '../../src/run/replay.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

const anyPlay = fc.record({ seed: fc.nat(1_000_000), picks: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }) });
const endOf = (seed: number, picks: readonly number[]) => endingOf(playThrough(smallScenario, seed, picks)).run;

describe('taking a decision the other way', () => {
  test('comes to an ending by choices that can be made, in the same luck, and is the same up to the decision', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(20), ({ seed, picks }, pick) => {
        const run = endOf(seed, picks);
        const decided = [...run.choices.keys()].filter((at) => alternatives(smallScenario, run.choices[at]?.node ?? '', run.choices[at]?.answer ?? { kind: 'read' }).length > 0);
        const index = decided[pick % decided.length] ?? 0;
        const choice = run.choices[index];
        const [other] = choice === undefined ? [] : alternatives(smallScenario, choice.node, choice.answer);
        if (!other) throw new Error('The small scenario has other answers at each decision.');
        const { run: told } = retold(run, index, other.answer);
        expect(told.ended).toBe(true);
        expect(told.seed).toBe(run.seed);
        expect(told.choices.slice(0, index)).toEqual(run.choices.slice(0, index));
        expect(sameAnswer(told.choices[index]?.answer ?? { kind: 'read' }, other.answer)).toBe(true);
        // Nobody said how sure they were of an answer they never gave.
        const said = told.choices.map((each) => ({ ...each, confidence: isDecision(nodeOf(told, each.node)) && each.answer.kind !== 'spared' ? 50 : null }));
        expect(replay(smallScenario, { seed: told.seed, choices: said }).refused).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('keeps a later choice wherever it can still be made, and tells of every one that cannot', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const run = endOf(seed, picks);
        for (const [index, choice] of run.choices.entries()) {
          for (const other of alternatives(smallScenario, choice.node, choice.answer)) {
            const { run: told, kept, departures } = retold(run, index, other.answer);
            const asked = (choices: typeof run.choices) => choices.slice(index + 1).filter(({ node, answer }) => isDecision(nodeOf(run, node)) && answer.kind !== 'spared');
            for (const { node, answer } of asked(run.choices)) {
              const there = asked(told.choices).find((each) => each.node === node);
              const same = there !== undefined && sameAnswer(there.answer, answer);
              expect(kept.includes(node)).toBe(same);
              expect(departures.some((each) => each.node === node)).toBe(!same);
            }
            for (const { node } of asked(told.choices)) {
              const before = asked(run.choices).some((each) => each.node === node);
              if (!before) expect(departures).toContainEqual(expect.objectContaining({ kind: 'new', node }));
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('taken the way it was taken changes nothing', () => {
    const run = endOf(3, [0, 1, 1, 0, 2]);
    const decided = [...run.choices.entries()].filter(([, choice]) => isDecision(nodeOf(run, choice.node)) && choice.answer.kind !== 'spared');
    expect(decided.map(([index, choice]) => retold(run, index, choice.answer))).toMatchObject(decided.map(() => ({ run: { choices: run.choices }, departures: [] })));
  });

  test('is shown with the figures of both sides, and sentences for what changed on the way', () => {
    const run = endOf(3, [1, 0, 1, 1, 1]);
    const told = otherwise(run, 1, 'platform');
    if (told === null) throw new Error('The first decision has another answer.');
    const view = presentCounterfactual(run, 1, told, english);
    expect(view.title).toBe('Decision 1, Who comes first: “A platform engineer”');
    expect(view.figures.map(({ id }) => id)).toEqual(['points', 'features', 'byHand', 'departures', 'champions', 'spend', 'platform', 'fluent', 'tier']);
    expect(view.charts.map((chart) => chart.lines.length)).toEqual([2, 2, 2]);
    expect(view.later).toContain('“Who comes next?” comes up only here. The author’s plain answer is taken: Product engineer; Product manager.');
    const last = run.choices.findLastIndex(({ node, answer }) => isDecision(nodeOf(run, node)) && answer.kind !== 'spared');
    const [other] = alternatives(smallScenario, run.choices[last]?.node ?? '', run.choices[last]?.answer ?? { kind: 'read' });
    const atLast = other ? otherwise(run, last, other.id) : null;
    expect(atLast && presentCounterfactual(run, last, atLast, english).later).toEqual([]);
    expect(otherwise(run, 1, 'nobody')).toBeNull();
    expect(otherwise(run, 0, 'platform')).toBeNull();
  });
});
