import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonState, Trajectory } from '../../src/model/trajectory.ts';
import { pictureAt } from '../../src/present/picture-from.ts';
import { peopleShown, personView } from '../../src/present/person-view.ts';
import { english } from '../../src/present/words/english.ts';
import { englishPerson } from '../../src/present/words/english-person.ts';
import { smallScenario } from '../builders/scenario.ts';
import { aCompany, anyTrajectory, aPerson, aTrajectory } from '../builders/trajectory.ts';

const scenario = { ...smallScenario, organisation: aCompany().organisation };
const view = (trajectory: Trajectory, week: number, id: string) => personView(scenario, trajectory, week, id, english, englishPerson);
const viewOf = (over: Partial<PersonState>) => view(aTrajectory(20, () => ({ people: [aPerson('a', { name: 'Ines Okafor', role: 'researcher', ...over })] })), 20, 'a');

describe('a person who is asked about', () => {
  test('can be anybody the picture shows, and says something of each', () => {
    fc.assert(fc.property(anyTrajectory, fc.nat(30), (trajectory, week) => {
      for (const { id, name } of peopleShown(pictureAt(scenario, trajectory, week))) {
        const said = view(trajectory, week, id);
        expect(said).toMatchObject({ id, name });
        for (const text of [said?.who, said?.came, ...(said?.faring ?? [''])]) expect(text).toMatch(/\S/);
      }
    }));
  });

  test('is nobody while they have not come', () => {
    expect(view(aTrajectory(9, (week) => ({ people: week < 5 ? [] : [aPerson('a')] })), 4, 'a')).toBeNull();
  });

  test.each<readonly [Partial<PersonState>, object]>([
    [{ seniority: 'senior', champion: true, came: 'there' }, { name: 'Ines Okafor', family: 'indigo', who: 'Senior researcher, a champion', came: 'Was here before you came.', gone: false }],
    [{ came: 'hired', sinceWeek: 14 }, { came: expect.stringMatching(/^Was hired, and joined in Q2 \d{4}\.$/) }],
    [{ wear: 0.2 }, { faring: ['Sits with product team 1.', 'Doing well.'] }],
    [{ wear: 0.8, wornBy: 'not-shipping' }, { faring: ['Sits with product team 1.', 'Worn out. What weighs most: nothing of theirs shipped.'] }],
    [{ ramp: 0.4, offered: true }, { faring: ['Sits with product team 1.', 'Doing well.', 'Still finding the way: 40\u00a0% productive so far.', 'Has an offer from outside.'] }],
  ])('as %o is told as they are', (over, expected) => {
    expect(viewOf(over)).toMatchObject(expected);
  });

  test('who has left is told with when and why', () => {
    const trajectory = aTrajectory(20, (week) => ({ people: week < 15 ? [aPerson('a', { name: 'Ines Okafor' })] : [] }), [
      { week: 15, kind: 'person-left', person: 'a', role: 'product-engineer', champion: false, drivers: [{ cause: 'not-shipping', share: 0.7 }, { cause: 'pay', share: 0.3 }] },
    ]);
    expect(view(trajectory, 20, 'a')).toMatchObject({ gone: true, faring: [expect.stringMatching(/^Left in Q2 \d{4}\. What weighed most: nothing of theirs shipped\.$/)] });
  });
});
