import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyPath } from '../../src/judge/ask.ts';
import { judgeRun, sameChoices } from '../../src/judge/judge-run.ts';
import { evidenceOf } from '../../src/judge/profile.ts';
import { tracesOf } from '../../src/judge/trace.ts';
import { valuePaths } from '../../src/judge/value-paths.ts';
import type { Valuation } from '../../src/judge/valuation.ts';
import type { Ask } from '../../src/judge/ask.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { presentCalibration } from '../../src/present/debrief/calibration.ts';
import { presentNext } from '../../src/present/debrief/next.ts';
import { bundlesOf, endsOf, reckon } from '../../src/present/debrief/map-links.ts';
import { answersApart, valuedFrom } from '../../src/present/debrief/valued.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';
import { take } from '../../src/run/choose.ts';
import { projectStandIn } from '../../src/run/projection.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { presentDebrief } from '../../src/present/debrief/debrief.ts';
import { runAsCsv } from '../../src/present/debrief/export.ts';
import { parseCsv } from './parse-csv.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { choice, option, toy } from '../judge/toy.ts';
import { scenarioWith, smallScenario } from '../builders/scenario.ts';

const worlds = 16;
const whole = <T>(work: Generator<unknown, T, void>): T => finish(work as Parameters<typeof finish<T>>[0]);
const tracesIn = (ask: Ask) => Array.from({ length: worlds }, (_, world) => whole(tracesOf(ask)(world)));
const valued = (ask: Ask): Valuation => whole(valuePaths(ask, tracesIn(ask)));
const seed = 11;
const every = valued(everyPath(smallScenario, seed));
const lookedAt = (run: Run) => {
  const valuations = [every, ...whole(answersApart(run, every)).map(valued)] as const;
  const others = tracesIn(sameChoices(run));
  return { judged: whole(judgeRun(run, valuations, others)), view: whole(valuedFrom(run, valuations, others, false, english)).shown };
};
const picks = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 });
const runOf = (chosen: readonly number[]) => endingOf(playThrough(smallScenario, seed, chosen)).run;

describe('the map of all paths', () => {
  test('has the player’s decisions on it in order, each from the best before it to the best after it, down by what it gave away', () => {
    fc.assert(fc.property(picks, (chosen) => {
      const { judged, view: { map } } = lookedAt(runOf(chosen));
      expect(map?.mine.map(({ before, after }) => [before, after])).toEqual(judged.decisions.map(({ best, expected }) => [best, expected]));
      for (const { before, after, column, next } of map?.mine ?? []) {
        expect(after).toBeLessThanOrEqual(before + 1e-9);
        expect(next).toBeGreaterThan(column);
      }
    }), { numRuns: 12 });
  });

  test('has a link for every answer of every fork, none of them up, all within its scale, and as many paths at the end as there are ways', () => {
    const { view: { map } } = lookedAt(runOf([0, 1, 0, 0, 1]));
    if (map === null) throw new Error('The run is in the valuation.');
    for (const link of map.links) {
      expect(link.end).toBeLessThanOrEqual(link.start + 1e-9);
      expect(link.to).toBeGreaterThan(link.from);
      for (const height of [link.start, link.end]) expect(height >= map.low - 1e-9 && height <= map.high + 1e-9).toBe(true);
    }
    const ends = map.links.filter((link) => link.to === map.columns.length - 1);
    const last = every.forks.filter((fork) => !every.forks.some((other) => other.history.length === fork.history.length + 1 && other.history.slice(0, -1).every((step, at) => step.node === fork.history[at]?.node && step.id === fork.history[at]?.id) && other.history.at(-1)?.node === fork.node));
    expect(ends.reduce((sum, link) => sum + link.paths, 0)).toBe(last.reduce((sum, fork) => sum + fork.answers.length, 0));
    expect(map.columns).toEqual(['First hire', 'Who comes next?', 'Divide the money', 'An outside offer', 'When does an ML engineer join?'].slice(0, map.columns.length - 1).concat('The end'));
  });

  test('counts every path that meets another at a fork, each to its own end', () => {
    const flavour = toy({ tone: choice([option('warm', 0), option('cool', 0), option('dear', 1)], 'after'), after: choice([option('x', 1), option('y', 2)], 'ending') }, 'tone');
    const forks = whole(reckon(valued(everyPath(flavour, seed))));
    // Points are less by what was spent: −1 and −2 for warm and for cool, −2 and −3 for dear.
    expect(endsOf(forks, -1.5)).toEqual({ paths: 6, worst: -3, below: 4 });
    const links = whole(bundlesOf(forks, ({ node }) => (node === 'tone' ? 0 : 1), 2, -3, -1));
    expect(links.filter(({ from }) => from === 0).every(({ to }) => to === 1)).toBe(true);
    expect(links.filter(({ from }) => from === 0).reduce((sum, { paths }) => sum + paths, 0)).toBe(6);
  });

  test('knows an answer of the player’s own, valued apart in the same worlds', () => {
    let run = take(startRun(smallScenario, seed), { kind: 'read' }, null);
    run = take(run, { kind: 'option', option: 'platform' }, 80);
    run = take(run, { kind: 'order', cards: ['pm'] }, 60);
    const ended = projectStandIn(run);
    const said = { ...ended, choices: ended.choices.map((choice) => ({ ...choice, confidence: choice.answer.kind === 'read' || choice.answer.kind === 'spared' ? null : (choice.confidence ?? 55) })) };
    expect(whole(answersApart(said, every)).length).toBeGreaterThan(0);
    const { view: { map, judgement } } = lookedAt(said);
    expect(map?.mine[1]?.answer).toBe('Product manager');
    expect(map?.mine.length).toBe(judgement?.decisions.length);
  });
});

describe('what has to be valued apart', () => {
  test('is whatever the valuation of all paths does not know, a named answer that was sampled away too', () => {
    const run = runOf([0, 1, 0, 0, 1]);
    expect(whole(answersApart(run, every))).toEqual([]);
    const [first, ...later] = every.forks;
    if (first === undefined) throw new Error('The scenario has decisions.');
    const { best, answers } = first;
    const given = answers.findIndex(({ id }) => id === 'platform');
    const sampled: Valuation = { ...every, forks: [{ ...first, answers: answers.filter((_, at) => at !== given), best: Math.min(best, answers.length - 2) }, ...later] };
    expect(whole(answersApart(run, sampled)).map(({ ways }) => ways)).toEqual([{ kind: 'every', given: run.choices.slice(0, 1), own: run.choices[1]?.answer }]);
  });
});

describe('judgement and luck', () => {
  test('are told in figures that add up: the best, less what was given away, and luck, are what the run came to', () => {
    fc.assert(fc.property(picks, (chosen) => {
      const { judged: { account, decisions }, view: { judgement } } = lookedAt(runOf(chosen));
      if (account === null || judgement === null) throw new Error('Every decision of a named path is valued.');
      const [best, given, luck, came] = [...(judgement.says[0] ?? '').replaceAll('−', '-').matchAll(/-?\d+\.\d/g)].map(([figure]) => Number(figure));
      const signed = /luck took/.test(judgement.says[0] ?? '') ? -(luck ?? 0) : (luck ?? 0);
      expect(Math.abs((best ?? 0) - (given ?? 0) + signed - (came ?? 0))).toBeLessThan(0.21);
      expect(judgement.decisions.map(({ regret }) => regret)).toEqual(decisions.map(({ regret }) => regret));
      expect(judgement.run.judgement >= 0 && judgement.run.judgement <= 1 && judgement.run.luck >= 0 && judgement.run.luck <= 1).toBe(true);
    }), { numRuns: 12 });
  });

  test('go into a file of rows as numbers, with how few worlds they rest on', () => {
    const run = runOf([1, 0, 1, 0, 0]);
    const valuations = [every, ...whole(answersApart(run, every)).map(valued)] as const;
    const { shown } = whole(valuedFrom(run, valuations, tracesIn(sameChoices(run)), true, english));
    const rows = parseCsv(runAsCsv(presentDebrief(run, english, shown), run, english));
    const figure = (label: string) => rows.find(([, item]) => item === label);
    const { atStart, givenAway, luck, points } = english.debrief.export.account;
    const [best, gave, lucky, came] = [atStart, givenAway, luck, points].map((label) => Number(figure(label)?.[2]));
    expect((best ?? NaN) - (gave ?? NaN) + (lucky ?? NaN)).toBeCloseTo(came ?? NaN, 1);
    expect(figure(points)?.[3]).toMatch(/^So far from 16 worlds/);
    expect(rows.filter(([section]) => section === english.debrief.labels.givenAway).length).toBe(shown.judgement?.decisions.length);
  });

  test('put every principle a decision tested among those shown or those missed, and none among both', () => {
    fc.assert(fc.property(picks, (chosen) => {
      const { judged, view: { principles } } = lookedAt(runOf(chosen));
      const shown = principles?.shown.map(({ id }) => id) ?? [];
      const missed = principles?.missed.map(({ id }) => id) ?? [];
      expect(shown.filter((id) => missed.includes(id))).toEqual([]);
      expect(new Set([...shown, ...missed])).toEqual(new Set(evidenceOf(runOf(chosen), judged.decisions).map(({ principle }) => principle)));
      expect(shown.length + missed.length).toBeGreaterThan(0);
      if (judged.decisions.every(({ right }) => right)) expect(missed).toEqual([]);
    }), { numRuns: 12 });
  });
});

describe('calibration on the page', () => {
  const calls = fc.array(fc.record({ confidence: fc.integer({ min: 50, max: 100 }).map((percent) => percent / 100), right: fc.boolean() }), { maxLength: 60 });

  test('gives each group its interval round its share, and never says more than so few answers allow', () => {
    fc.assert(fc.property(calls, (said) => {
      const view = presentCalibration(said, 1, english);
      expect(view.bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(said.length);
      for (const bin of view.bins) expect(bin.low <= bin.right && bin.right <= bin.high && bin.low >= 0 && bin.high <= 1).toBe(true);
      if (said.length > 0 && said.length < 20) expect(view.says[1]).toContain('too few');
    }));
  });

  test('without answers says so', () => {
    expect(presentCalibration([], 1, english)).toEqual({ says: ['Nothing has been judged yet.'], bins: [] });
  });
});

describe('what to play next', () => {
  const other = (id: string, principles: readonly string[]) => scenarioWith({ id, title: id, principles: principles.map((each) => ({ id: each, text: `${each}.` })) });

  test('is first what has not been played, and of that what turns on most of what was missed', () => {
    const shelf = [other('played', ['a', 'b']), other('one', ['a']), other('two', ['a', 'b']), other('here', ['a', 'b'])];
    expect(presentNext('here', ['a', 'b'], shelf, new Set(['here', 'played']), english).map(({ scenario }) => scenario)).toEqual(['two', 'one']);
  });

  test('is nothing where there is nothing else to learn', () => {
    expect(presentNext('here', [], [other('here', []), other('played', [])], new Set(['here', 'played']), english)).toEqual([]);
  });
});
