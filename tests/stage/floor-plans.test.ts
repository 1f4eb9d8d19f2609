import { expect, test } from 'vitest';
import { structures } from '../../src/model/roles.ts';
import { galleryPictures } from '../../src/present/gallery-pictures.ts';
import { sceneOf } from '../../src/stage/districts/districts.ts';
import { lab } from '../../src/stage/grid.ts';
import { seatsOf } from '../../src/stage/layout/seats.ts';

const kindsOf = (structure: (typeof structures)[number]): ReadonlySet<string> => (
  new Set([...sceneOf({ ...galleryPictures[structure], people: [], crowd: { total: 1, fluent: 0 } }).values()].map((sprite) => sprite.piece))
);

test('no two structures share a floor plan, even with nobody there', () => {
  for (const [at, one] of structures.entries()) {
    for (const other of structures.slice(at + 1)) {
      const [mine, theirs] = [kindsOf(one), kindsOf(other)];
      const differing = [...mine].filter((piece) => !theirs.has(piece)).length + [...theirs].filter((piece) => !mine.has(piece)).length;
      expect(differing, `${one} and ${other}`).toBeGreaterThan(0);
    }
  }
});

test.each([
  ['central', 'studio-floor'], ['hybrid', 'hub-table'], ['hybrid', 'branch'], ['embedded', 'branch'], ['isolated', 'lab'], ['liaison', 'gangway'],
] as const)('under the structure %s there is a %s', (structure, piece) => {
  expect(kindsOf(structure)).toContain(piece);
});

test.each(structures)('under the structure %s six specialists are seen one by one', (structure) => {
  const seats = [...seatsOf(galleryPictures[structure]).values()];
  for (const [at, one] of seats.entries()) {
    for (const other of seats.slice(at + 1)) {
      // On screen: neither in front of the other unless well below.
      const across = Math.abs((one.x - one.y) - (other.x - other.y)) * 32;
      const down = Math.abs(one.x + one.y - other.x - other.y) * 16;
      expect(across >= 11 || down >= 20, JSON.stringify([one, other])).toBe(true);
    }
  }
});

test('an office is there for as long as somebody leads, and for the quarter in which they left', () => {
  const has = (picture: typeof galleryPictures.leader | typeof galleryPictures.central): boolean => sceneOf(picture).has('office-desk');
  expect([has(galleryPictures.leader), has(galleryPictures.central)]).toEqual([true, false]);
  const left = { ...galleryPictures.central, justLeft: [{ id: 'chief', name: 'Nina Petrova', place: { kind: 'office' as const } }] };
  expect(sceneOf(left).has('office-desk')).toBe(true);
});

test('a partner firm at work here keeps a boat at the jetty', () => {
  const scene = sceneOf(galleryPictures.partners);
  expect([scene.has('partner-boat'), sceneOf(galleryPictures.central).has('partner-boat')]).toEqual([true, false]);
});

test('people of an isolated lab are on the island, and nobody else is', () => {
  for (const [id, seat] of seatsOf(galleryPictures.isolated)) {
    expect(seat.y < lab.y + lab.d).toBe(id.startsWith('hire-'));
  }
});
