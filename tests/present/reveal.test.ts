import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawWorlds, forecastOf, sidesOf, worldAt } from '../../src/judge/worlds.ts';
import type { PlaySnapshot } from '../../src/play/snapshot.ts';
import { trajectoryOf } from '../../src/run/trajectory.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import type { Plan } from '../../src/model/plan.ts';
import { simulate } from '../../src/model/simulate.ts';
import { breakdown } from '../../src/model/analysis/breakdown.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { differencesOf, meansAgainst } from '../../src/present/difference.ts';
import { outOfHundred } from '../../src/present/hundred.ts';
import { presentReveal } from '../../src/present/reveal.ts';
import { comparisonAt } from '../../src/present/roads.ts';
import { englishAfter as english } from '../../src/present/words/english-after.ts';
import { playThrough, snapshotsOf } from '../builders/plays.ts';
import { scenarioWithNodes, smallScenario } from '../builders/scenario.ts';

const anyPlay = fc.record({ seed: fc.nat(1_000_000), picks: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }) });
const revealsIn = (seed: number, picks: readonly number[] = [], scenario = smallScenario): PlaySnapshot[] => playThrough(scenario, seed, picks).flatMap(snapshotsOf).filter((snapshot) => snapshot.phase === 'revealed');
const viewOf = (snapshot: PlaySnapshot, looked?: Parameters<typeof presentReveal>[3]) => {
  const node = nodeOf(snapshot.run, snapshot.node);
  if (!isDecision(node)) throw new Error('Only decisions are revealed.');
  return presentReveal(snapshot, node, english, looked);
};
const [firstHire] = revealsIn(3, [0]);
const [researcherFirst] = revealsIn(3, [1]);
if (firstHire === undefined || researcherFirst === undefined) throw new Error('The small scenario begins with a decision.');

const inWords = (count = NaN) => (count === 0 ? 'none' : english.figures.spelled(count));

describe('a reveal', () => {
  test('up to the played week the player’s line is what happened', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        for (const snapshot of revealsIn(seed, picks)) {
          const history = trajectoryOf(snapshot.run);
          const features = viewOf(snapshot).charts.find((chart) => chart.id === 'features');
          for (let quarter = 0; quarter * 13 <= snapshot.run.week; quarter += 1) expect(features?.lines[0]?.values[quarter]).toBe(history.weeks[quarter * 13]?.metrics.formalReleases);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('before the decision all lines are one, since the luck is the same', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        for (const snapshot of revealsIn(seed, picks)) {
          for (const { lines } of viewOf(snapshot).charts) {
            for (let quarter = 0; quarter * 13 <= snapshot.before.week; quarter += 1) expect(new Set(lines.map((line) => line.values[quarter])).size).toBe(1);
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  test('names everybody who joined or left since the commitment, and nobody else', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        for (const snapshot of revealsIn(seed, picks)) {
          const since = trajectoryOf(snapshot.run).events.filter((event) => event.week > snapshot.before.week);
          const said = viewOf(snapshot).followed;
          expect(said.filter((sentence) => / left in week /.test(sentence)).length).toBe(since.filter((event) => event.kind === 'person-left').length);
          const joined = said.find((sentence) => / joined\b/.test(sentence)) ?? '';
          expect(joined.match(/week \d+/g) ?? []).toEqual(since.flatMap((event) => (event.kind === 'person-joined' ? [`week ${event.week}`] : [])));
        }
      }),
      { numRuns: 5 },
    );
  });

  test('calls what lies beyond today a projection for as long as something is undecided, and no longer', () => {
    const reveals = revealsIn(3, [0, 0, 0, 0, 2]).map((snapshot) => viewOf(snapshot));
    for (const { lead } of reveals.slice(0, -1)) expect(lead).toContain('beyond today is a projection');
    expect(reveals.at(-1)?.lead).not.toContain('projection');
    expect(reveals.at(-1)?.leftLater ?? '').not.toContain('decide');
  });

  test('says what was chosen, and compares it with the author’s best where that was not chosen', () => {
    expect(viewOf(researcherFirst)).toMatchObject({ chosen: 'B: A researcher', others: [{ id: 'platform', label: 'A: A platform engineer' }] });
    // Until worlds have been played: then it is whatever is strongest.
    const late = revealsIn(3, [0, 0, 0, 0, 2]).at(-1);
    expect(late && viewOf(late).others.map((road) => road.id)).toEqual(['proven', 'at-once']);
  });

  test('gives the author’s words for the option, and those of the decision where the option has none', () => {
    expect(viewOf(firstHire)).toMatchObject({ why: 'A way to users was missing.', principle: 'A way to users comes before people who need one.', sources: ['“Notes on small teams”, A. Writer. hypothetical.'] });
    expect(viewOf(researcherFirst)).toMatchObject({ why: 'The first seat decides what the next one can do.', principle: null, sources: [] });
  });

  test('fills the model’s figures into the author’s words', () => {
    const node = smallScenario.nodes['first-hire'];
    if (node?.kind !== 'choice') throw new Error('The first decision is a choice.');
    const scenario = scenarioWithNodes({ 'first-hire': { ...node, reveal: { why: 'Departures: {{departures.mine}} here, {{departures.other}} there. Spent: {{spendUsd.mine}}. Nonsense: {{charm.mine}}.' } } });
    const [snapshot] = revealsIn(3, [1], scenario);
    if (snapshot === undefined) throw new Error('The small scenario begins with a decision.');
    const { charts, why } = viewOf(snapshot);
    const [mine, other] = charts.find((chart) => chart.id === 'departures')?.lines ?? [];
    expect(why).toMatch(new RegExp(`^Departures: ${inWords(mine?.values.at(-1))} here, ${inWords(other?.values.at(-1))} there\\. Spent: \\$[\\d.]+[MK]\\. Nonsense: –\\.$`));
  });

  test('fills them for each other path it may be held against, with that path’s own figures', () => {
    const node = smallScenario.nodes['team-of-builders'];
    if (node?.kind !== 'sequence') throw new Error('The small scenario orders hires.');
    const scenario = scenarioWithNodes({ 'team-of-builders': { ...node, reveal: { why: '{{formalReleases.mine}} and {{formalReleases.other}}', notice: 'Left: {{departures.other}}.' } } });
    const snapshot = revealsIn(3, [0], scenario).find((each) => each.node === 'team-of-builders');
    if (!snapshot) throw new Error('The play comes to the order of hires.');
    const view = viewOf(snapshot);
    expect(view.others.length).toBeGreaterThan(0);
    const endOf = (chart: string, line: string) => view.charts.find(({ id }) => id === chart)?.lines.find(({ id }) => id === line)?.values.at(-1);
    for (const { id, author } of view.others) {
      expect(author.why.toLowerCase()).toBe(`${inWords(endOf('features', 'mine'))} and ${inWords(endOf('features', id))}`);
      expect(author.notice).toBe(`Left: ${inWords(endOf('departures', id))}.`);
    }
    expect([view.why, view.notice]).toEqual([view.others[0]?.author.why, view.others[0]?.author.notice]);
  });

  test('says only what will not change until the worlds have been played, and then how it stands to the others; where they broke off, how it stands in one luck', () => {
    const told = ({ title, lead, others, charts }: ReturnType<typeof viewOf>) => JSON.stringify([title, lead, others.map((road) => [road.title, road.lead]), charts.map(({ says, lines }) => [says, lines.map((line) => line.says)])]);
    for (const snapshot of revealsIn(3, [1, 0, 1, 0, 1])) {
      expect(told(viewOf(snapshot))).not.toMatch(/other path|either path|the other|[Bb]oth paths/);
      expect(told(viewOf(snapshot, { forecast: null, breakdowns: [], failed: true }))).toMatch(/other path|either path|the other|[Bb]oth paths/);
    }
  });

  test('says that its worlds broke off only where they have', () => {
    expect([viewOf(firstHire), viewOf(firstHire, { forecast: null, breakdowns: [], failed: true })].map(({ failed }) => failed)).toEqual([false, true]);
  });

  test('has no chance and no bands until many worlds have been played, then those of the worlds', () => {
    expect(viewOf(firstHire).others.map((road) => road.chance)).toEqual([null]);
    expect(viewOf(firstHire).charts.flatMap((chart) => chart.lines.map((line) => line.band))).toEqual([null, null, null, null, null, null]);
    const comparison = comparisonAt(firstHire.run, firstHire.before.choices.length);
    if (comparison === null) throw new Error('A choice was made.');
    const forecast = forecastOf(drawWorlds(sidesOf(comparison), 0, 6));
    const { others, charts, title } = viewOf(firstHire, { forecast, breakdowns: [] });
    const chance = others[0]?.chance;
    expect(chance).toMatchObject({ ...forecast.beats[0] });
    expect(chance?.sentence).toMatch(new RegExp(`^In ${outOfHundred(forecast.beats[0] ?? { better: 0, equal: 0, of: 0 }).better} of 100 worlds your choice comes out ahead of B`));
    expect(title).toMatch(/ 100 worlds/);
    expect(charts[0]?.lines[0]?.draws).toEqual(forecast.draws.slice(1).map(([mine]) => mine?.features));
    expect(charts.map((chart) => chart.lines.map((line) => line.band?.mean))).toEqual(charts.map((chart) => forecast.sides.map((side) => side[chart.id].mean)));
  });

  test('says where the difference comes from in parts that add up to it, each with the move it belongs to', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1), (seed, pick) => {
        const [snapshot] = revealsIn(seed, [pick]);
        if (snapshot === undefined) throw new Error('The small scenario begins with a decision.');
        const comparison = comparisonAt(snapshot.run, snapshot.before.choices.length);
        if (comparison === null) throw new Error('A choice was made.');
        const forecast = forecastOf(drawWorlds(sidesOf(comparison), 0, 6));
        const breakdowns = differencesOf(comparison, forecast).map(({ a, b, options }) => finish(breakdown(a, b, options)));
        const { others, charts } = viewOf(snapshot, { forecast, breakdowns });
        const difference = others[0]?.difference;
        // One difference on the page: what the parts add up to is what the averages of the chart are apart.
        const lines = charts.find((chart) => chart.id === (difference?.amount === 'Features' ? 'features' : 'departures'))?.lines ?? [];
        const [mine, other] = lines.map(({ band }) => band?.mean.at(-1) ?? NaN);
        expect(difference?.parts.reduce((sum, part) => sum + part.amount, 0)).toBeCloseTo((mine ?? NaN) - (other ?? NaN), 1);
        for (const part of difference?.parts ?? []) expect(part.label).toMatch(/^[A-Z“][^/{}]+$/);
      }),
      { numRuns: 6 },
    );
  });

  test('is held first against the strongest of the others on average, says so, and every other keeps its letter', () => {
    for (const snapshot of revealsIn(5, [0, 1, 2, 1, 0])) {
      const comparison = comparisonAt(snapshot.run, snapshot.before.choices.length);
      if (comparison === null) throw new Error('A choice was made.');
      const forecast = forecastOf(drawWorlds(sidesOf(comparison), 0, 12));
      const before = viewOf(snapshot);
      const { others, title, lead } = viewOf(snapshot, { forecast, breakdowns: [] });
      const worth = others.map(({ id }) => forecast.points[comparison.others.findIndex((other) => other.id === id) + 1] ?? NaN);
      expect(worth).toEqual(worth.toSorted((one, other) => other - one));
      expect(new Map(others.map(({ id, letter }) => [id, letter]))).toEqual(new Map(before.others.map(({ id, letter }) => [id, letter])));
      expect([title, lead]).toEqual([others[0]?.title, others[0]?.lead]);
      if (others.length > 1) expect(others.map((road) => road.lead.includes('on average the strongest of the others'))).toEqual(others.map((_, at) => at === 0));
    }
  });

  test('says of each other road which does better, in its heading as in its squares', () => {
    const snapshot = revealsIn(3, [0, 0, 0, 0, 2]).at(-1);
    const comparison = snapshot && comparisonAt(snapshot.run, snapshot.before.choices.length);
    if (!snapshot || !comparison) throw new Error('A choice was made.');
    const forecast = forecastOf(drawWorlds(sidesOf(comparison), 0, 40));
    for (const { letter, title, chance } of viewOf(snapshot, { forecast, breakdowns: [] }).others) {
      if (chance === null) throw new Error('Worlds have been played.');
      const { better, equal, worse } = outOfHundred(chance);
      expect(title).toMatch(new RegExp(`(^| )(${better}|${equal}|${worse})( of 100|,|$)`));
      expect(title.includes(letter) || better > worse).toBe(true);
      // Who is ahead is named first.
      expect(/^(Your choice|Level|Too close)/.test(title)).toBe(better >= worse || /^(Level|Too close)/.test(title));
    }
  });

  test('takes paths apart in the very worlds in which they were compared', () => {
    const comparison = comparisonAt(researcherFirst.run, researcherFirst.before.choices.length);
    if (comparison === null) throw new Error('A choice was made.');
    const forecast = forecastOf(drawWorlds(sidesOf(comparison), 0, 5));
    const [question] = differencesOf(comparison, forecast);
    if (question === undefined) throw new Error('There is another answer.');
    const features = (plan: Plan) => forecast.draws.map((_, world) => simulate(plan, worldAt(comparison.before.seed, world)).weeks.at(-1)?.metrics[question.options.metric] ?? NaN);
    const [mine, other] = [features(question.a), features(question.b)];
    expect(finish(breakdown(question.a, question.b, question.options)).difference).toBeCloseTo(mine.reduce((sum, each, at) => sum + each - (other[at] ?? NaN), 0) / 5, 9);
  });

  test('takes apart what was decided, and sums up what nobody has decided yet', () => {
    for (const snapshot of revealsIn(4, [1, 1, 1, 1, 1])) {
      const comparison = comparisonAt(snapshot.run, snapshot.before.choices.length);
      const node = nodeOf(snapshot.run, snapshot.node);
      if (comparison === null) throw new Error('A choice was made.');
      const breakdowns = differencesOf(comparison, null).map(({ a, b, options }) => finish(breakdown(a, b, { ...options, worlds: 3 })));
      const own = new Set([snapshot.node, 'later', 'rest', 'elsewhere', ...(node.kind === 'sequence' ? node.cards.map(({ id }) => id) : [])]);
      const parts = viewOf(snapshot, { forecast: null, breakdowns }).others.flatMap(({ difference }) => difference?.parts ?? []);
      expect(parts.map(({ id }) => id.split('/', 1)[0] ?? '').filter((id) => !own.has(id))).toEqual([]);
    }
  });

  test('credits first the move with the largest part in the difference', () => {
    const comparison = comparisonAt(researcherFirst.run, researcherFirst.before.choices.length);
    if (comparison === null) throw new Error('A choice was made.');
    const [question] = differencesOf(comparison, null);
    const whole = question && finish(breakdown(question.a, question.b, question.options));
    if (whole === undefined) throw new Error('There is another answer.');
    const amounts = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: whole.parts.length, maxLength: whole.parts.length });
    fc.assert(
      fc.property(amounts, (sizes) => {
        const parts = whole.parts.map((part, at) => ({ ...part, amount: sizes[at] ?? 0 }));
        const difference = parts.reduce((sum, { amount }) => sum + amount, 0);
        fc.pre(Math.abs(difference) >= 0.1);
        const shown = viewOf(researcherFirst, { forecast: null, breakdowns: [{ ...whole, parts, difference }] }).others[0]?.difference;
        const largest = shown?.parts.find(({ id, amount }) => id !== 'rest' && amount > 0 === difference > 0);
        const named = / is (?:mostly )?(.+?) \(([+−][\d.]+)\)/.exec(shown?.says ?? '');
        expect(named?.[2]).toBe(largest?.figure);
        expect(named?.[1]?.toLowerCase()).toContain(largest?.label.toLowerCase().replace(/^going without /, ''));
      }),
      { numRuns: 50 },
    );
  });

  test('weighs the whole difference as the points of the worlds do: by features in use, people and money, adding up', () => {
    const comparison = comparisonAt(researcherFirst.run, researcherFirst.before.choices.length);
    if (comparison === null) throw new Error('A choice was made.');
    const draws = drawWorlds(sidesOf(comparison), 0, 8);
    const forecast = forecastOf(draws);
    const means = meansAgainst(forecast, 0, smallScenario.objective);
    const points = draws.map(([mine, other]) => (mine?.points ?? 0) - (other?.points ?? 0));
    expect(means?.points).toBeCloseTo(points.reduce((sum, each) => sum + each, 0) / points.length, 9);
    expect((means?.by.features ?? 0) + (means?.by.departures ?? 0) + (means?.by.spend ?? 0)).toBeCloseTo(means?.points ?? NaN, 9);
    const [breakdowns] = [differencesOf(comparison, forecast).map(({ a, b, options }) => finish(breakdown(a, b, { ...options, worlds: 6 })))];
    expect(viewOf(researcherFirst, { forecast, breakdowns }).others[0]?.difference?.weighed).toMatch(/^By what this company weighs, your path ends /);
  });

  test('names who has left on the path, gives the rest of its projection as a number, and says of each other road how many leave there', () => {
    for (const snapshot of revealsIn(3, [1])) {
      const { left, leftLater, others, charts } = viewOf(snapshot);
      const departures = charts.find((chart) => chart.id === 'departures');
      const gone = trajectoryOf(snapshot.run).events.filter((event) => event.kind === 'person-left').length;
      expect(left.filter((person) => person.why !== 'Let go.').length).toBe(gone);
      const later = (departures?.lines[0]?.values.at(-1) ?? NaN) - gone;
      if (leftLater === null) expect(later).toBe(0);
      else expect(leftLater).toContain(later === 0 ? 'nobody leaves' : `${english.figures.spelled(later)} ${gone === 0 ? '' : 'more '}${later === 1 ? 'person leaves' : 'people leave'}`);
      for (const [index, road] of others.entries()) {
        const gone = departures?.lines[index + 1]?.values.at(-1) ?? 0;
        expect(road.left).toContain(gone === 0 ? 'nobody leaves of their own accord' : gone === 1 ? 'one person leaves' : 'people leave');
      }
    }
  });

  test('labels the case for what it is, and puts the author’s word on the sources first', () => {
    const node = smallScenario.nodes['first-hire'];
    if (node?.kind !== 'choice') throw new Error('The first decision is a choice.');
    const labelOf = (caseKind: 'reported' | 'composite' | 'hypothetical') => {
      const scenario = { ...scenarioWithNodes({ 'first-hire': { ...node, options: node.options.map((option) => ({ ...option, reveal: { why: 'So.', case: 'A firm.', caseKind } })) } }), caveat: 'The notes give no figures.' };
      const [snapshot] = revealsIn(3, [0], scenario);
      if (snapshot === undefined) throw new Error('The small scenario begins with a decision.');
      return viewOf(snapshot);
    };
    expect(['reported', 'composite', 'hypothetical'].map((kind) => labelOf(kind as 'reported').caseLabel)).toEqual(['Case, as the company reports it', 'Case, made of several companies', 'Case, hypothetical']);
    expect(labelOf('composite').caveats[0]).toBe('The notes give no figures.');
  });

  test('is plain that it teaches and does not forecast', () => {
    expect(viewOf(firstHire).caveats.join(' ')).toContain('teaching model, not a forecast');
  });

  test('leads on to the next decision by its number', () => {
    expect(viewOf(firstHire).continueLabel).toBe('Go on to decision 2');
  });
});
