import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presentBeside, type Looking } from '../../src/present/beside.ts';
import { lastStretch } from '../../src/present/last-stretch.ts';
import { withMeans } from '../../src/present/means.ts';
import { pictureAt } from '../../src/present/picture-from.ts';
import { englishAfter } from '../../src/present/words/english-after.ts';
import { trajectoryOf } from '../../src/run/trajectory.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { playThrough, snapshotsOf } from '../builders/plays.ts';

const parsed = parseScenario(readFileSync(new URL('../../scenarios/ai-team-from-scratch/scenario.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error('The first scenario does not parse.');
const stops = playThrough(parsed.scenario, 5);
const deciding = stops.flatMap(snapshotsOf).filter(({ phase }) => phase === 'deciding');
const [first, last] = [deciding[0], deciding.at(-1)];
if (!first || !last) throw new Error('A play of the first scenario has decisions.');

const looking = (snapshot: (typeof deciding)[number], week: number, more: Partial<Looking> = {}): Looking => ({
  picture: pictureAt(withMeans(snapshot.run, week), trajectoryOf(snapshot.run), week), now: snapshot.run.week, state: 'now', selected: null, facilitator: false, ...more,
});

test('the last stretch begins where the latest weeks to pass began, whatever was answered since without any passing', () => {
  let from: number | null = null;
  for (const { before, after } of stops) {
    expect(lastStretch(before)).toBe(from);
    if (after.week > before.week) from = before.week;
    expect(lastStretch(after)).toBe(from);
  }
  expect(from).not.toBeNull();
});

describe('beside a play', () => {
  test('a week that is looked back on is said with the quarter it lies in, and is no later than now', () => {
    const snapshot = last;
    const { time } = presentBeside(snapshot, looking(snapshot, 14, { state: 'back' }), englishAfter);
    expect(time).toMatchObject({ week: 14, now: snapshot.run.week, state: 'back', replays: true, spoken: 'Q2 2026, week 14 of 104' });
    expect(time.week).toBeLessThan(time.now);
  });

  test('before any week has passed there is nothing to play again', () => {
    const snapshot = first;
    expect(presentBeside(snapshot, looking(snapshot, 0), englishAfter).time).toMatchObject({ week: 0, now: 0, replays: false });
  });

  test('what is meant for a facilitator is given to nobody who has not asked', () => {
    for (const snapshot of deciding) {
      const facilitator = parsed.scenario.nodes[snapshot.node]?.facilitator;
      expect(presentBeside(snapshot, looking(snapshot, snapshot.run.week), englishAfter).facilitator).toBeNull();
      const asked = presentBeside(snapshot, looking(snapshot, snapshot.run.week, { facilitator: true }), englishAfter).facilitator;
      expect(asked).toEqual({ notes: facilitator?.notes ?? null, discussion: facilitator?.discussion ?? [] });
    }
  });

  test('everybody in the picture can be asked after, and is found again by name', () => {
    const snapshot = last;
    const { people } = presentBeside(snapshot, looking(snapshot, snapshot.run.week), englishAfter);
    expect(people.length).toBeGreaterThan(3);
    for (const { id, name } of people) expect(presentBeside(snapshot, looking(snapshot, snapshot.run.week, { selected: id }), englishAfter).person).toMatchObject({ id, name });
  });
});
