import { expect, test } from 'vitest';
import { whatFollowed } from '../../src/present/followed.ts';
import { englishAfter } from '../../src/present/words/english-after.ts';
import { aPerson, aTrajectory } from '../builders/trajectory.ts';

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
