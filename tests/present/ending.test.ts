import { describe, expect, test } from 'vitest';
import { tierOf } from '../../src/judge/tier.ts';
import { horizonWeeks, trajectoryOf } from '../../src/run/trajectory.ts';
import { presentScreen } from '../../src/present/screen.ts';
import { englishAfter as english } from '../../src/present/words/english-after.ts';
import { presentLibraryCard } from '../../src/present/library.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

const endOf = (seed: number, picks: readonly number[]) => {
  const snapshot = endingOf(playThrough(smallScenario, seed, picks));
  const view = presentScreen(snapshot, english);
  if (view.kind !== 'ending') throw new Error('A play ends in an ending.');
  return { run: snapshot.run, view, trajectory: trajectoryOf(snapshot.run, horizonWeeks(smallScenario)) };
};

describe('an ending', () => {
  test('gives the tier of the judge, with every criterion and its figure', () => {
    const { run, view, trajectory } = endOf(3, [0]);
    const verdict = tierOf(run, trajectory);
    expect(view.tier.all).toEqual(['Theater', 'Reactive', 'Functional', 'Mature']);
    expect(view.tier.reached.toLowerCase()).toBe(verdict.tier);
    expect(view.tier.criteria.map((criterion) => criterion.met)).toEqual(verdict.criteria.map((criterion) => criterion.met));
  });

  test('lists the decisions with their answers, how sure the player was, and where to branch from', () => {
    const { run, view } = endOf(3, [1, 0, 1, 1, 1]);
    const offered = run.happened['outside-offer'] ? ['outside-offer'] : [];
    expect(view.decisions.map((decision) => run.choices[decision.index]?.node)).toEqual(['first-hire', 'team-of-scholars', 'money', ...offered, 'tuning']);
    expect(view.decisions[0]).toEqual({ index: 1, number: 1, title: 'Who comes first?', answer: 'A researcher', confidence: '70\u00a0% sure' });
  });

  test('an event that did not happen is no place to branch from', () => {
    const ends = Array.from({ length: 12 }, (_, seed) => endOf(seed, [1, 0, 1, 1, 1]));
    expect(new Set(ends.map(({ run }) => run.happened['outside-offer']))).toEqual(new Set([true, false]));
    for (const { run, view } of ends) expect(view.decisions.some((decision) => run.choices[decision.index]?.node === 'outside-offer')).toBe(run.happened['outside-offer']);
  });
});

describe('a card in the library', () => {
  const choicesAfter = (stops: number) => playThrough(smallScenario, 3)[stops - 1]?.after.choices ?? [];

  test.each([
    ['no run', null, null],
    ['a run that has not begun', [], null],
    ['a run past the brief', choicesAfter(1), 'You have read the briefing and decided nothing yet.'],
    ['a run past its first decision', choicesAfter(2), 'You are at decision 2 of 5, in Q2 2026.'],
    ['a run that is over', choicesAfter(7), 'You have played this to its end.'],
    ['a run of another version', [...choicesAfter(2), { node: 'renamed', answer: { kind: 'read' }, confidence: null } as const], 'Step 3 of your 3 no longer fits this scenario. Go on from there, or start again; the run as it was is kept.'],
    ['a run of something else', [{ node: 'other', answer: { kind: 'read' }, confidence: null } as const], 'Step 1 of your 1 no longer fits this scenario. Go on from there, or start again; the run as it was is kept.'],
    ['a run that stands before a last brief', choicesAfter(6), 'Every decision is made.'],
  ])('with %s offers to go on only where there is something to go on with, and to look back where it is over', (_, choices, resume) => {
    expect(presentLibraryCard(smallScenario, choices, english)).toMatchObject({ id: 'small', minutes: 'about 5 minutes', difficulty: 'a first scenario', decisions: '5 decisions', resume, over: resume === 'You have played this to its end.' });
  });
});
