import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worldAt } from '../../src/judge/worlds.ts';
import { structures } from '../../src/model/roles.ts';
import { simulate } from '../../src/model/simulate.ts';
import { cuesBetween } from '../../src/present/cues.ts';
import { pictureAt } from '../../src/present/picture-from.ts';
import { stageLabels } from '../../src/present/stage-labels.ts';
import { englishAfter } from '../../src/present/words/english-after.ts';
import { stepsBetween } from '../../src/present/steps.ts';
import { smallScenario } from '../builders/scenario.ts';
import { aCompany, aFeature, anyTrajectory, aPerson, aTrajectory, type aWeek } from '../builders/trajectory.ts';

const company = aCompany();
const anyWeek = fc.nat(30);
const aRun = { scenario: { ...smallScenario, organisation: company.organisation }, levers: [] };
/** The picture of a single week. */
const pictureOf = (over: Parameters<typeof aWeek>[1], at = company) => pictureAt(at, aTrajectory(0, () => over), 0);

describe('a picture', () => {
  test('shows everybody who is there, once, and nobody else', () => {
    fc.assert(
      fc.property(anyTrajectory, anyWeek, (trajectory, week) => {
        expect(pictureAt(company, trajectory, week).people.map((person) => person.id)).toEqual(trajectory.weeks[week]?.people.map((person) => person.id));
      }),
    );
  });

  test('counts every live feature as a lamp or a lantern', () => {
    fc.assert(
      fc.property(anyTrajectory, anyWeek, (trajectory, week) => {
        const { lamps, lanterns } = pictureAt(company, trajectory, week);
        expect(lamps.length + lanterns).toBe(trajectory.weeks[week]?.features.length);
      }),
    );
  });

  test('seats people only in rooms there are', () => {
    fc.assert(
      fc.property(anyTrajectory, anyWeek, (trajectory, week) => {
        for (const { place } of pictureAt(company, trajectory, week).people) if (place.kind === 'room') expect([0, 1, 2]).toContain(place.room);
      }),
    );
  });

  test('nobody changes rooms because somebody else comes or goes', () => {
    fc.assert(
      fc.property(anyTrajectory, fc.integer({ min: 1, max: 30 }), (trajectory, week) => {
        const before = new Map(pictureAt(company, trajectory, week - 1).people.map((person) => [person.id, person.place]));
        for (const person of pictureAt(company, trajectory, week).people) if (before.has(person.id)) expect(person.place).toEqual(before.get(person.id));
      }),
    );
  });

  test('three champions sit one to a room', () => {
    const { people } = pictureOf({ people: ['a', 'b', 'c'].map((id) => aPerson(id, { champion: true })) });
    expect(people.map((person) => person.place)).toEqual([0, 1, 2].map((room) => ({ kind: 'room', room })));
  });

  test.each([
    ['isolated', { 'platform-engineer': 'lab', researcher: 'lab', 'evaluation-specialist': 'lab', 'product-engineer': 'room' }],
    ['liaison', { 'platform-engineer': 'line', researcher: 'lab', 'evaluation-specialist': 'line', 'product-engineer': 'room' }],
    ['central', { 'platform-engineer': 'line', researcher: 'line', 'evaluation-specialist': 'line', 'product-engineer': 'room' }],
    ['embedded', { 'platform-engineer': 'room', researcher: 'room', 'evaluation-specialist': 'room', 'product-engineer': 'room' }],
    ['hybrid', { 'platform-engineer': 'line', researcher: 'room', 'evaluation-specialist': 'line', 'product-engineer': 'room' }],
  ] as const)('under the structure %s specialists sit where it puts them', (structure, expected) => {
    const { people } = pictureOf({ structure, people: (Object.keys(expected) as (keyof typeof expected)[]).map((role) => aPerson(role, { role })) });
    expect(Object.fromEntries(people.map((person) => [person.role, person.place.kind]))).toEqual(expected);
  });

  test('whoever is there when a story opens with a lab apart belongs to it, until it stands apart no more', () => {
    const people = [aPerson('a', { came: 'there' }), aPerson('b', { came: 'there', champion: true }), aPerson('c')];
    const placesIn = (week: number) => pictureAt(company, aTrajectory(4, (at) => ({ people, structure: at < 3 ? 'isolated' : 'liaison' })), week).people.map(({ place }) => place.kind);
    expect([placesIn(2), placesIn(3)]).toEqual([['lab', 'room', 'room'], ['room', 'room', 'room']]);
  });

  test.each(structures)('under the structure %s a leader has an office', (structure) => {
    expect(pictureOf({ structure, people: [aPerson('a', { role: 'leader' })] }).people[0]?.place).toEqual({ kind: 'office' });
  });

  test('champions gather while a guild runs, and only they do', () => {
    const { people } = pictureOf({ guild: true, people: [aPerson('a', { champion: true }), aPerson('b')] });
    expect(people.map((person) => person.place.kind)).toEqual(['guild', 'room']);
  });

  test.each([[0, 'well'], [0.39, 'well'], [0.4, 'tired'], [0.69, 'tired'], [0.7, 'worn'], [1, 'worn']])('a wear of %d shows as %s', (wear, mood) => {
    expect(pictureOf({ people: [aPerson('a', { wear })] }).people[0]?.mood).toBe(mood);
  });

  test.each([
    ['isolated', 1, false], ['liaison', 1, false], ['central', 0.59, false], ['central', 0.6, true], ['embedded', 0.29, false], ['embedded', 0.3, true], ['hybrid', 0.3, true],
  ] as const)('under the structure %s with product ownership at %d the rooms are joined: %s', (structure, product, joined) => {
    expect(pictureOf({ structure, gates: { platform: 0, data: 0, product, evaluation: 0 } }).roomsJoined).toBe(joined);
  });

  test('with go-betweens there is a lab only once somebody works in it', () => {
    expect(pictureOf({ structure: 'liaison' }).lab).toBe(false);
    expect(pictureOf({ structure: 'liaison', people: [aPerson('a', { role: 'researcher' })] }).lab).toBe(true);
    expect(pictureOf({ structure: 'isolated' }).lab).toBe(true);
  });

  test('the seats of those who had left before the story stand empty in its first quarter, with no name to ask after', () => {
    const opened = { organisation: { ...company.organisation, vacated: 2 } };
    const trajectory = aTrajectory(20, () => ({}));
    const seats = (week: number) => pictureAt(opened, trajectory, week).justLeft.map(({ name, place }) => ({ name, place: place.kind }));
    expect([seats(0), seats(12), seats(13)]).toEqual([[{ name: null, place: 'room' }, { name: null, place: 'room' }], seats(0), []]);
    expect(stageLabels({ ...pictureAt(opened, trajectory, 0), justLeft: Array.from({ length: 5 }, (_, at) => ({ id: `~gone-${at}`, name: null, place: { kind: 'line' } })) }, englishAfter)).toContainEqual(
      { id: 'empty', anchor: 'person:~gone-4', tone: 'alarm', text: '5 left lately', detail: 'their desks stand empty' },
    );
  });

  test('a partner firm’s boat lies there in the weeks in which its work is paid, and in no other', () => {
    const { organisation } = smallScenario;
    const partner = { id: 'partner', week: 4, lever: { kind: 'partner', usd: 90_000, weeks: 10, work: 'defined', handOver: true } } as const;
    const trajectory = simulate({ organisation, weeks: 20, levers: [partner] }, worldAt(3, 0));
    const there = trajectory.weeks.map((_, week) => week).filter((week) => pictureAt(smallScenario, trajectory, week).partners);
    expect(there).toHaveLength(10);
    expect(there).toEqual(Array.from({ length: 10 }, (_, at) => (there[0] ?? NaN) + at));
    expect(there[0]).toBeGreaterThan(partner.week - 1);
  });

  test('the seat of somebody who left stays empty for a quarter', () => {
    const trajectory = aTrajectory(20, (week) => ({ people: week < 5 ? [aPerson('a', { name: 'Ines Okafor' })] : [] }), [
      { week: 5, kind: 'person-left', person: 'a', role: 'product-engineer', champion: false, drivers: [{ cause: 'chance', share: 1 }] },
    ]);
    const empty = Array.from({ length: 21 }, (_, week) => week).filter((week) => pictureAt(company, trajectory, week).justLeft.length > 0);
    expect(empty).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(pictureAt(company, trajectory, 5).justLeft).toEqual([{ id: 'a', name: 'Ines Okafor', place: { kind: 'room', room: 0 } }]);
  });

  test('what it takes to find, pay and part with people does not count against the budget, and everything else does, bonuses too', () => {
    expect(pictureOf({ spend: { pay: 900_000, search: 30_000, retention: 20_000, severance: 10_000, vendor: 200_000, guild: 50_000 } }).money).toEqual({ leftUsd: 1_230_000, totalUsd: 1_500_000 });
  });

  test('lamps stand in the order of release, and one that failed lately is in trouble', () => {
    const trajectory = aTrajectory(20, () => ({ features: [aFeature('late', { sinceWeek: 9 }), aFeature('early', { sinceWeek: 2, incidentWeek: 15 }), aFeature('boat', { informal: true })] }));
    expect(pictureAt(company, trajectory, 20)).toMatchObject({ lamps: [{ id: 'early', troubled: true }, { id: 'late', troubled: false }], lanterns: 1 });
    expect(pictureAt(company, aTrajectory(30, () => ({ features: [aFeature('early', { incidentWeek: 15 })] })), 30).lamps).toEqual([{ id: 'early', troubled: false }]);
  });

  test('a week nobody has simulated is refused', () => {
    expect(() => pictureAt(company, aTrajectory(3, () => ({})), 4)).toThrow('Week 4');
  });
});

describe('the steps of played time', () => {
  test('hold every cue once and end at the picture of the last week', () => {
    fc.assert(
      fc.property(anyTrajectory, anyWeek, anyWeek, (trajectory, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const steps = stepsBetween(aRun, trajectory, from, to);
        expect(steps.flatMap((step) => step.cues)).toEqual(cuesBetween(trajectory, from, to));
        expect(steps.length).toBe(Math.min(26, to - from));
        if (to > from) expect(steps.at(-1)?.picture).toEqual(pictureAt(company, trajectory, to));
      }),
    );
  });
});
