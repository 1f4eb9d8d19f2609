import { expect, test } from 'vitest';
import { whatFollowed } from '../../src/present/followed.ts';
import { englishAfter } from '../../src/present/words/english-after.ts';
import { aFeature, aPerson, aTrajectory } from '../builders/trajectory.ts';

const people = [aPerson('a', { name: 'Ines Okafor' }), aPerson('b', { name: 'Omar Park' })];
const offers = (...turnedDown: readonly (readonly [person: string, week: number])[]) => (
  whatFollowed(aTrajectory(10, () => ({ people }), turnedDown.map(([person, week]) => ({ week, kind: 'offer-withstood', person, role: 'product-engineer' }))), 0, 10, englishAfter).filter((line) => line.includes('turned'))
);

test.each([
  [offers(['a', 4]), ['Ines Okafor turned an outside offer down in week 4.']],
  [offers(['a', 4], ['b', 4]), ['Ines Okafor and Omar Park turned outside offers down, in week 4.']],
  [offers(['a', 4], ['b', 6]), ['Ines Okafor and Omar Park turned outside offers down, in weeks 4 and 6.']],
  [offers(['a', 4], ['a', 6]), ['Ines Okafor turned outside offers down, in weeks 4 and 6.']],
])('offers that were turned down are told in one line: %j', (said, expected) => {
  expect(said).toEqual(expected);
});

test.each([
  [[true], 'A feature carried by hand failed, for want of an owner.'],
  [[true, true], 'Features carried by hand failed twice, for want of an owner.'],
  [[true, false], 'Features in use failed twice, for want of an owner.'],
])('a failure is of what is in use, or of what was only carried by hand: %j', (byHand, said) => {
  const features = byHand.map((informal, at) => aFeature(`f${at}`, { informal }));
  const failures = features.map(({ id }) => ({ week: 4, kind: 'incident' as const, feature: id, cause: 'product' as const }));
  expect(whatFollowed(aTrajectory(10, () => ({ features }), failures), 0, 10, englishAfter).filter((line) => line.includes('failed'))).toEqual([said]);
});

test('who came and went within a week is told by name, and not of a drought that was before their time', () => {
  const events = [
    { week: 4, kind: 'person-joined' as const, person: 'hire/1', role: 'researcher' as const },
    { week: 4, kind: 'person-left' as const, person: 'hire/1', role: 'researcher' as const, champion: false, drivers: [{ cause: 'not-shipping' as const, share: 1 }] },
  ];
  const told = whatFollowed(aTrajectory(10, () => ({ people, metrics: { shiplessWeeks: 30 } }), events), 0, 10, englishAfter).join(' ');
  expect(told).toMatch(/\p{L}+ \p{L}+, researcher, left in week 4\. Too little of their work reached users\./u);
  expect(told).not.toContain('hire/1');
});
