import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from '../../src/model/roles.ts';
import { bank, house, jetty, lab, office, type Plot, type Spot } from '../../src/stage/grid.ts';
import { crowdSpots, lightingOrder } from '../../src/stage/layout/crowd-spots.ts';
import { lampSpots, lanternSpots } from '../../src/stage/layout/lamp-spots.ts';
import { demoSpots, mostSingle, pileSpots } from '../../src/stage/layout/pile.ts';
import { seatsOf } from '../../src/stage/layout/seats.ts';
import { galleryPictures, personIn as person } from '../../src/present/gallery-pictures.ts';

const inside = (plot: Plot, spot: Spot): boolean => spot.x >= plot.x && spot.x <= plot.x + plot.w && spot.y >= plot.y && spot.y <= plot.y + plot.d;

/** The least distance between any two spots, in tiles; one crate on another is far apart. */
function closest(spots: readonly Spot[]): number {
  let least = Infinity;
  for (const [at, a] of spots.entries()) {
    for (const b of spots.slice(at + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y) + Math.abs((a.z ?? 0) - (b.z ?? 0)));
  }
  return least;
}


const places = fc.oneof(
  fc.record({ kind: fc.constant('room' as const), room: fc.nat(7) }),
  fc.constantFrom({ kind: 'line' as const }, { kind: 'lab' as const }, { kind: 'guild' as const }, { kind: 'office' as const }),
);
const staff = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom(...roles), places), { selector: ([id]) => id, maxLength: 45 })
  .map((all) => all.map(([id, role, place]) => person(id, role, place)));

describe('seats', () => {
  test('everyone has a seat of their own, on a floor', () => {
    fc.assert(fc.property(staff, fc.integer({ min: 1, max: 6 }), (people, rooms) => {
      const seats = seatsOf({ people, justLeft: [], rooms, structure: 'hybrid' });
      expect(seats.size).toBe(people.length);
      expect(closest([...seats.values()])).toBeGreaterThan(0.08);
      for (const seat of seats.values()) expect(inside(house, seat) || inside(lab, seat)).toBe(true);
    }));
  });

  test.each(['room', 'line', 'lab', 'guild', 'office'] as const)('forty people in one place (%s) still stand apart', (kind) => {
    const place = kind === 'room' ? { kind, room: 1 } : { kind };
    const people = Array.from({ length: 40 }, (_, at) => person(`p${at}`, 'researcher', place));
    const seats = [...seatsOf({ people, justLeft: [], rooms: 3, structure: 'hybrid' }).values()];
    expect(seats).toHaveLength(40);
    expect(closest(seats)).toBeGreaterThan(0.08);
  });

  test('a few people stand well apart', () => {
    for (const kind of ['lab', 'guild', 'line'] as const) {
      const people = Array.from({ length: 5 }, (_, at) => person(`p${at}`, 'researcher', { kind }));
      expect(closest([...seatsOf({ people, justLeft: [], rooms: 3, structure: 'hybrid' }).values()])).toBeGreaterThan(0.5);
    }
  });

  test('the outline of someone who left is where they sat', () => {
    fc.assert(fc.property(staff.filter((people) => people.length > 0), fc.nat(), (people, pick) => {
      const leavers = people.slice(pick % people.length).slice(0, 1);
      const before = seatsOf({ people, justLeft: [], rooms: 3, structure: 'hybrid' });
      const after = seatsOf({ people: people.filter((one) => !leavers.includes(one)), justLeft: leavers.map(({ id, name, place }) => ({ id, name, place })), rooms: 3, structure: 'hybrid' });
      expect(after).toEqual(before);
    }));
  });

  test('seats do not depend on the order people are listed in', () => {
    fc.assert(fc.property(staff, (people) => {
      expect(seatsOf({ people: [...people].reverse(), justLeft: [], rooms: 3, structure: 'hybrid' })).toEqual(seatsOf({ people, justLeft: [], rooms: 3, structure: 'hybrid' }));
    }));
  });
});

describe('the crowd', () => {
  test('there is one peg for each engineer, none on another, all on the floor and off the office and the jetty', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 6 }), (total, rooms) => {
      const spots = crowdSpots(total, rooms);
      expect(spots).toHaveLength(total);
      expect(closest(spots)).toBeGreaterThan(0.03);
      expect(spots.filter((spot) => !inside(house, spot) || inside(office, spot) || (spot.x >= jetty.x && spot.y >= 6))).toEqual([]);
    }), { numRuns: 25 });
  });

  test('a hundred and twenty engineers stand a third of a tile apart or more', () => {
    expect(closest(crowdSpots(120, 3))).toBeGreaterThan(0.33);
  });

  test('every peg has one turn to light', () => {
    const order = lightingOrder(crowdSpots(117, 3)).map(({ at }) => at);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 117 }, (_, at) => at));
  });
});

describe('work', () => {
  test('every waiting prototype is a crate of its own, up to the stated number', () => {
    for (let count = 0; count <= mostSingle; count += 1) {
      const pile = pileSpots(count);
      expect(pile).toHaveLength(count);
      expect(pile.every((spot) => spot.piece === 'prototype')).toBe(true);
      expect(closest(pile)).toBeGreaterThan(0.5);
    }
  });

  test('a longer pile counts the same in pallets of ten', () => {
    for (let count = mostSingle + 1; count <= 89; count += 1) {
      const pile = pileSpots(count);
      const shown = pile.reduce((sum, spot) => sum + (spot.piece === 'pallet' ? 10 : 1), 0);
      expect(shown).toBe(count);
      expect(closest(pile)).toBeGreaterThan(0.5);
    }
  });

  test('a pile only grows: crates that were there stay where they were', () => {
    for (let count = 1; count <= mostSingle; count += 1) expect(pileSpots(count).slice(0, -1)).toEqual(pileSpots(count - 1));
  });

  test('no crate hangs in the air', () => {
    const pile = pileSpots(mostSingle);
    for (const crate of pile.filter((spot) => spot.z > 0)) {
      const below = pile.filter((spot) => spot.z < crate.z && Math.abs(spot.x - crate.x) < 0.3 && Math.abs(spot.y - crate.y) < 0.3);
      expect(below.length).toBeGreaterThan(0);
      expect(Math.min(...below.map((spot) => pile.indexOf(spot)))).toBeLessThan(pile.indexOf(crate));
    }
  });

  test('demos are counted one by one, in the lab or out of it', () => {
    for (const inLab of [true, false]) {
      for (let count = 0; count < 30; count += 1) {
        const demos = demoSpots(count, inLab);
        expect(demos).toHaveLength(count);
        expect(closest(demos)).toBeGreaterThan(0.5);
        for (const spot of demos) expect(inside(inLab ? lab : house, spot)).toBe(true);
      }
    }
  });

  test('lamps and lanterns stand on the quay, a place each, and keep it as more come', () => {
    const lamps = lampSpots(40);
    expect(lamps).toHaveLength(40);
    expect(closest([...lamps, ...lanternSpots(5)])).toBeGreaterThan(0.1);
    for (const spot of [...lamps, ...lanternSpots(10)]) expect(inside(bank, spot)).toBe(true);
    expect(lampSpots(12)).toEqual(lamps.slice(0, 12));
  });

  test('a guild, a lab and a line are three places', () => {
    const people = (['guild', 'lab', 'line'] as const).map((kind) => person(kind, 'leader', { kind }));
    const seats = seatsOf({ ...galleryPictures.empty, people });
    const onIsland = [...seats].filter(([, seat]) => inside(lab, seat)).map(([id]) => id);
    expect(onIsland).toEqual(['lab']);
    expect(closest([...seats.values()])).toBeGreaterThan(1);
  });
});
