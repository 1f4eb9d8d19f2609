import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standings, type Standings } from '../../src/judge/standings.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { parameterTable } from '../../src/model/parameters.ts';
import { notesIn, presentAssumptions } from '../../src/present/debrief/assumptions.ts';
import { contestsOf, leadOf, presentConclusions, underNumbers } from '../../src/present/debrief/conclusions.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';
import { pointsOf } from '../../src/judge/objective.ts';
import { horizonWeeks, trajectoryOf } from '../../src/run/trajectory.ts';
import { presentUndecided } from '../../src/present/debrief/verdicts.ts';
import { momentsOf } from '../../src/present/story.ts';
import { alternatives } from '../../src/run/projection.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

const page = readFileSync(join(import.meta.dirname, '../../src/model/parameters.md'), 'utf8');
const whole = <T>(work: Generator<unknown, T, void>): T => finish(work as Parameters<typeof finish<T>>[0]);
const now = (): Promise<void> => Promise.resolve();

describe('the numbers somebody may doubt', () => {
  const notes = notesIn(page);

  test('are read off the generated page with their units, reasons and claims, every one', () => {
    expect(notes.map(({ id }) => id)).toEqual(parameterTable.map(({ id }) => id));
    for (const row of parameterTable) expect(notes.find(({ id }) => id === row.id)).toEqual({ id: row.id, unit: row.unit, why: row.why, claims: row.evidence.length });
  });

  test('are those with a range, and those that tilt a verdict come first', () => {
    const [first, second] = parameterTable.filter(({ low, high }) => low < high).toReversed();
    const views = presentAssumptions(notes, [first?.id ?? '', second?.id ?? ''], english);
    expect(views.slice(0, 2).map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(views.length).toBe(parameterTable.filter(({ low, high }) => low < high).length);
    // Each heading stands once, over all that belong to it.
    const headings = views.map(({ group }) => group);
    expect(headings.filter((group, at) => group !== headings[at - 1]).length).toBe(new Set(headings).size);
    expect(new Set(headings.slice(0, 2)).size).toBe(1);
    expect(headings.slice(2)).not.toContain(headings[0]);
    for (const view of views) expect(view.low <= view.value && view.value <= view.high).toBe(true);
  });
});

describe('the conclusions of a run', () => {
  const { run } = endingOf(playThrough(smallScenario, 3, [1, 0, 1, 1, 1]));

  test('rest on the scenario’s own points: world 0 of a plan is the player’s own world', async () => {
    const [contest] = await contestsOf(run, english, now);
    if (contest === undefined) throw new Error('The run has decisions.');
    const { points } = whole(standings({ ...contest.question, worlds: 3 }));
    const own = { ...run, levers: contest.question.plans[0]?.levers ?? [] };
    expect(points[0]?.[0]).toBeCloseTo(pointsOf(trajectoryOf(own, horizonWeeks(smallScenario)), smallScenario.objective), 4);
  });

  test('are one for each decision with another answer, and none turns over under the model’s own numbers', async () => {
    const contests = await contestsOf(run, english, now);
    const few = contests.map((contest) => ({ ...contest, question: { ...contest.question, worlds: 8 } }));
    const [before, same] = [few, few].map((each) => each.map((contest) => whole(standings(underNumbers(contest, [])))));
    const { says, rows } = presentConclusions(few, before ?? [], same ?? [], english);
    expect(rows.map(({ number }) => number)).toEqual(momentsOf(run).filter(({ id, choice }) => alternatives(smallScenario, id, choice.answer).length > 0).map(({ number }) => number));
    expect(rows.every(({ flips, before: was, after }) => !flips && was === after)).toBe(true);
    expect(says).toMatch(/^None of the/);
  });

  test('turn over when another answer is clearly ahead under the other number, and are not called where nothing is clear', () => {
    const clear = { points: [Float64Array.of(5, 6, 5, 6), Float64Array.of(1, 2, 1, 2)] };
    const turned = { points: [clear.points[1] as Float64Array, clear.points[0] as Float64Array] };
    const noise = { points: [Float64Array.of(1, 9, 2, 8), Float64Array.of(9, 1, 8, 2.2)] };
    const contest = { number: 1, title: 'Who?', answers: ['One', 'Two'], question: { plans: [], score: [], replaced: [], seed: 0, worlds: 4 } };
    const of = (before: Standings, after: Standings) => presentConclusions([contest], [before], [after], english).rows[0];
    expect(of(clear, turned)).toMatchObject({ flips: true, before: 'One, by 4.0 points', after: 'Two, by 4.0 points' });
    expect(of(clear, noise)).toMatchObject({ flips: false, after: 'too close to call', says: 'is no longer clear' });
    expect(leadOf(noise).sure).toBe(false);
    expect(presentUndecided(contest, noise, english)).toMatchObject({ says: [expect.stringMatching(/^Too close to call between/)], tilting: [] });
  });
});
