import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierOf } from '../../src/judge/tier.ts';
import { presentDebrief } from '../../src/present/debrief/debrief.ts';
import { talkOf } from '../../src/present/debrief/talk.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';
import { horizonWeeks, trajectoryOf } from '../../src/run/trajectory.ts';
import type { Facilitator } from '../../src/scenario/scenario.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { scenarioWithNodes, smallScenario } from '../builders/scenario.ts';

const anyPlay = fc.record({ seed: fc.nat(1_000_000), picks: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }) });
const endOf = (seed: number, picks: readonly number[]) => {
  const { run } = endingOf(playThrough(smallScenario, seed, picks));
  return { run, view: presentDebrief(run, english), trajectory: trajectoryOf(run, horizonWeeks(smallScenario)) };
};
const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

describe('a debrief', () => {
  test('adds up: money by line, spend by quarter and the ledger are one sum', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const { view, trajectory } = endOf(seed, picks);
        const spent = trajectory.weeks.at(-1)?.metrics.spendUsd ?? 0;
        expect(Math.abs(sum(view.money.map((line) => line.usd)) - spent)).toBeLessThan(10);
        expect(Math.abs(sum(view.quarters.map((quarter) => quarter.spendUsd)) - spent)).toBeLessThan(10);
      }),
      { numRuns: 12 },
    );
  });

  test('names everybody who left, with what drove them, and counts them in their quarters', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const { view, trajectory } = endOf(seed, picks);
        const left = trajectory.events.filter((event) => event.kind === 'person-left');
        expect(view.departures.leavers.filter((departure) => departure.why !== 'Let go.').length).toBe(left.length);
        expect(sum(view.quarters.map((quarter) => quarter.departures))).toBe(trajectory.weeks.at(-1)?.metrics.departures);
      }),
      { numRuns: 12 },
    );
  });


  test('shares each departure out among its drivers, so that they add up to the people who left', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const { view, trajectory } = endOf(seed, picks);
        expect(sum(view.departures.rows.map((row) => row.people))).toBeCloseTo(trajectory.events.filter((event) => event.kind === 'person-left').length);
      }),
      { numRuns: 12 },
    );
  });

  test('tells the story in sentences whose figures are the model’s', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const { view, trajectory } = endOf(seed, picks);
        const end = trajectory.weeks.at(-1);
        expect(view.story).toContain(`${end?.fluentEngineers} of ${end?.engineers} engineers`);
        expect(view.story).not.toMatch(/undefined|NaN|\{|!|\.\.|  /);
        expect(/No feature was released/.test(view.story)).toBe(end?.metrics.formalReleases === 0);
        expect(/Nobody left of their own accord\./.test(view.story)).toBe(trajectory.events.every((event) => event.kind !== 'person-left'));
      }),
      { numRuns: 12 },
    );
  });

  test('counts a champion who was let go among those who are gone', () => {
    const offer = smallScenario.nodes['outside-offer'];
    if (offer?.kind !== 'event') throw new Error('The small scenario has an offer to a champion.');
    const lever = { kind: 'part' as const, target: { kind: 'offered' as const } };
    const scenario = scenarioWithNodes({ 'outside-offer': { ...offer, options: offer.options.map((option) => ({ ...option, levers: [lever] })) } });
    const runs = Array.from({ length: 30 }, (_, seed) => endingOf(playThrough(scenario, seed, [0, 1, 0, 0, 1])).run);
    const told = runs.map((run) => ({ story: presentDebrief(run, english).story, end: trajectoryOf(run, horizonWeeks(scenario)) }));
    const letGo = told.filter(({ end }) => end.events.some((event) => event.kind === 'person-parted'));
    expect(letGo.length).toBeGreaterThan(0);
    for (const { story } of letGo) expect(story).not.toMatch(/All \w+ champions stayed/);
  });

  test('sets the staff beside the mix of the company’s kind: each of them adds up to a whole', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const { run, view, trajectory } = endOf(seed, picks);
        const people = trajectory.weeks.at(-1)?.people.length ?? 0;
        expect(sum(view.mix.rows.map((row) => row.people))).toBe(people);
        expect(sum(view.mix.rows.map((row) => row.share))).toBeCloseTo(people === 0 ? 0 : 1);
        expect(sum(view.mix.rows.map((row) => row.meant))).toBeCloseTo(1);
        // It is the mix that the run is judged by.
        expect(sum(view.mix.rows.map((row) => Math.min(row.share, row.meant)))).toBeCloseTo(tierOf(run, trajectory).criteria.find(({ id }) => id === 'mix-fits')?.value ?? -1);
      }),
      { numRuns: 12 },
    );
  });

  test('hands a facilitator the notes of the ending, and the questions of the decisions that were made', () => {
    const { run } = endOf(3, [1, 0, 1, 1, 1]);
    const [first] = presentDebrief(run, english).decisions;
    const node = smallScenario.nodes[run.choices[first?.index ?? 0]?.node ?? ''];
    const ending = smallScenario.nodes[run.node];
    if (!first || node?.kind !== 'choice' || ending?.kind !== 'ending') throw new Error('The small scenario begins with a choice and has an ending.');
    const talk = (from: Partial<Record<string, Facilitator>>) => talkOf({ ...run, scenario: scenarioWithNodes({ [run.choices[first.index]?.node ?? '']: { ...node, ...(from.first && { facilitator: from.first }) }, [run.node]: { ...ending, ...(from.ending && { facilitator: from.ending }) } }) });
    expect(talk({})).toEqual([]);
    expect(talk({ first: { notes: 'Only for the moment.' } })).toEqual([]);
    expect(talk({ first: { discussion: ['Who was missed?'] }, ending: { notes: 'Close with this.' } })).toEqual([
      { title: null, notes: 'Close with this.', discussion: [] }, { title: `1 ${first.title}`, notes: null, discussion: ['Who was missed?'] },
    ]);
  });

  test('names the decisions that luck never asked for, so that a number that is missing is no riddle', () => {
    const spared = Array.from({ length: 12 }, (_, seed) => endOf(seed, [1, 0, 1, 0, 0])).filter(({ run }) => run.choices.some(({ answer }) => answer.kind === 'spared'));
    expect(spared.length).toBeGreaterThan(0);
    for (const { view } of spared) {
      const [, number = ''] = /Decision (\d+) never came up\./.exec(view.story) ?? [];
      expect(view.decisions.some((decision) => String(decision.number) === number)).toBe(false);
      expect(Number(number)).toBeLessThanOrEqual(view.decisions.length + 1);
      expect(Number(number)).toBeGreaterThan(0);
    }
  });

  test('gives the tier of the judge, and offers at each decision every other answer that has a name', () => {
    const { run, view, trajectory } = endOf(3, [1, 0, 1, 1, 1]);
    expect(view.tier.reached.toLowerCase()).toBe(tierOf(run, trajectory).tier);
    expect(view.decisions[0]).toMatchObject({ index: 1, number: 1, title: 'Who comes first?', answer: 'A researcher', others: [{ id: 'platform', label: 'A platform engineer' }] });
    for (const decision of view.decisions) expect(decision.others.some((other) => other.label === decision.answer)).toBe(false);
  });
});
