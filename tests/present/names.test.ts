import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from '../../src/present/names.ts';
import { aPerson, aTrajectory, anyTrajectory } from '../builders/trajectory.ts';

describe('names', () => {
  test('nobody shares a name with anybody else in a run', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }), (ids) => {
        const names = [...namesIn(aTrajectory(0, () => ({ people: ids.map((id) => aPerson(id)) }))).values()];
        const part = (at: 0 | 1) => names.map((name) => name.split(' ')[at]);
        expect(new Set(part(0)).size).toBe(ids.length);
        expect(new Set(part(1)).size).toBe(ids.length);
      }),
    );
  });

  test('a name does not change as the story goes on', () => {
    fc.assert(
      fc.property(anyTrajectory, fc.nat(30), (trajectory, week) => {
        const later = namesIn(trajectory);
        for (const [id, name] of namesIn({ ...trajectory, weeks: trajectory.weeks.slice(0, week + 1) })) expect(later.get(id)).toBe(name);
      }),
    );
  });

  test('who came and went within one week has a name too, and takes nobody else’s', () => {
    const trajectory = { ...aTrajectory(3, () => ({ people: [aPerson('there')] })), events: [{ week: 2, kind: 'person-joined' as const, person: 'hire/1', role: 'researcher' as const }] };
    expect(namesIn(trajectory).get('hire/1')).toMatch(/^\p{L}+ \p{L}+$/u);
    expect(new Set(namesIn(trajectory).values()).size).toBe(2);
  });

  test('a name the scenario gives is kept, and nobody else gets half of it', () => {
    const names = namesIn(aTrajectory(0, () => ({ people: [aPerson('champion', { name: 'Ines Okafor' }), ...Array.from({ length: 40 }, (_, index) => aPerson(`hire/${index}`))] })));
    expect(names.get('champion')).toBe('Ines Okafor');
    expect([...names.values()].filter((name) => name.includes('Ines') || name.includes('Okafor'))).toEqual(['Ines Okafor']);
  });
});
