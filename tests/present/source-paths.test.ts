import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { presentFrame } from '../../src/present/frame.ts';
import { presentScreen } from '../../src/present/screen.ts';
import { englishAfter as english } from '../../src/present/words/english-after.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { endingOf, playThrough, snapshotsOf } from '../builders/plays.ts';

const parsed = parseScenario(readFileSync(join(import.meta.dirname, '../../scenarios/ai-team-from-scratch/scenario.json'), 'utf8'));
if (!parsed.ok) throw new Error('The first scenario does not parse.');
const { scenario } = parsed;

/** Both openings and both divisions of the money, by the author's order; where the order of hires comes before the money, the first of those. */
const paths = [
  ['officer, own model', [0, 0]],
  ['officer, four lines', [0, 1]],
  ['platform, own model', [1, 0, 0]],
  ['platform, four lines', [1, 0, 1]],
] as const;

describe.each(paths)('the source’s path %s', (_, picks) => {
  const stops = playThrough(scenario, 11, picks);
  const screens = [...stops.flatMap(snapshotsOf), endingOf(stops)].map((snapshot) => ({ snapshot, view: presentScreen(snapshot, english), frame: presentFrame(snapshot, english) }));

  test('reads whole, from the brief to the ending', () => {
    expect(screens[0]?.view.kind).toBe('brief');
    expect(screens.at(-1)?.view.kind).toBe('ending');
    for (const { view, frame } of screens) expect(JSON.stringify([view, frame])).not.toMatch(/\{\{|undefined|NaN|–/);
  });

  test('every reveal has the author’s why, a principle and a source', () => {
    const reveals = screens.flatMap(({ view }) => (view.kind === 'reveal' ? [view] : []));
    expect(reveals.length).toBeGreaterThanOrEqual(5);
    for (const reveal of reveals) {
      expect(reveal.why).toMatch(/\w/);
      expect(reveal.principle).toMatch(/\w/);
      expect(reveal.sources.length).toBeGreaterThan(0);
      expect(reveal.charts.map((chart) => chart.lines.length)).toEqual([reveal.others.length + 1, reveal.others.length + 1, reveal.others.length + 1]);
    }
  });

  test('the six figures of the source stand on the brief as the source has them', () => {
    expect(screens[0]?.view).toMatchObject({ figures: [{ value: '120' }, { value: '0' }, { value: '3' }, { value: 'None' }, { value: '8' }, { value: '$1.5M' }] });
  });

  test('sentences follow one another in each reveal without saying one thing twice', () => {
    const said = screens.flatMap(({ view }) => (view.kind === 'reveal' ? [view.followed] : []));
    expect(said.map((sentences) => new Set(sentences).size)).toEqual(said.map((sentences) => sentences.length));
  });
});
