import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawWorlds, forecastOf, sidesOf } from '../../src/judge/worlds.ts';
import type { PlaySnapshot } from '../../src/play/snapshot.ts';
import { trajectoryOf } from '../../src/run/trajectory.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { presentReveal } from '../../src/present/reveal.ts';
import { comparisonAt } from '../../src/present/roads.ts';
import { english } from '../../src/present/words/english.ts';
import { playThrough, snapshotsOf } from '../builders/plays.ts';
import { scenarioWithNodes, smallScenario } from '../builders/scenario.ts';

const anyPlay = fc.record({ seed: fc.nat(1_000_000), picks: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }) });
const revealsIn = (seed: number, picks: readonly number[] = [], scenario = smallScenario): PlaySnapshot[] => playThrough(scenario, seed, picks).flatMap(snapshotsOf).filter((snapshot) => snapshot.phase === 'revealed');
const viewOf = (snapshot: PlaySnapshot, forecast: Parameters<typeof presentReveal>[3] = null) => {
  const node = nodeOf(snapshot.run, snapshot.node);
  if (!isDecision(node)) throw new Error('Only decisions are revealed.');
  return presentReveal(snapshot, node, english, forecast);
};
const [firstHire] = revealsIn(3, [0]);
const [researcherFirst] = revealsIn(3, [1]);
if (firstHire === undefined || researcherFirst === undefined) throw new Error('The small scenario begins with a decision.');

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

  test('says what was chosen, and compares it with the author’s best where that was not chosen', () => {
    expect(viewOf(researcherFirst)).toMatchObject({ chosen: 'B: A researcher', others: [{ id: 'platform', label: 'A: A platform engineer' }] });
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
    expect(why).toMatch(new RegExp(`^Departures: ${mine?.values.at(-1)} here, ${other?.values.at(-1)} there\\. Spent: \\$[\\d.]+[MK]\\. Nonsense: –\\.$`));
  });

  test('has no chance and no bands until many worlds have been played, then those of the worlds', () => {
    expect(viewOf(firstHire).chance).toBeNull();
    expect(viewOf(firstHire).charts.flatMap((chart) => chart.lines.map((line) => line.band))).toEqual([null, null, null, null, null, null]);
    const comparison = comparisonAt(firstHire.run, firstHire.before.choices.length);
    if (comparison === null) throw new Error('A choice was made.');
    const forecast = forecastOf(drawWorlds(sidesOf(comparison), 0, 6));
    const { chance, charts } = viewOf(firstHire, forecast);
    expect(chance).toMatchObject({ ...forecast.beats[0] });
    expect(chance?.sentence).toMatch(new RegExp(`^In ${chance?.better} of 6 worlds your choice has released more features than B`));
    expect(charts.map((chart) => chart.lines.map((line) => line.band?.median))).toEqual(charts.map((chart) => forecast.sides.map((side) => side[chart.id].median)));
  });

  test('is plain that it teaches and does not forecast', () => {
    expect(viewOf(firstHire).caveat).toContain('teaching model, not a forecast');
  });

  test('leads on to the next decision by its number', () => {
    expect(viewOf(firstHire).continueLabel).toBe('Go on to decision 2');
  });
});
