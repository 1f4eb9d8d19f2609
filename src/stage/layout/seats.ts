import type { Structure } from '../../model/roles.ts';
import type { PersonPicture, Picture } from '../../present/picture.ts';
import { guildRing, house, lab, mostRooms, office, roomPlots, type Plot, type Spot } from '../grid.ts';
import { steadyChance } from './chance.ts';
import { floorPlans, hub, studio, studioDesks, type FloorPlan } from './floor-plan.ts';

type Place = PersonPicture['place'];
type House = Pick<Picture, 'rooms' | 'structure'>;

/** Seats in the order they fill. Within a tier a person has a favourite, so that a departure moves few others. */
type Tiers = readonly (readonly Spot[])[];

/** Widest first: seats draw closer together only when there are too many people for a plot. */
const spacings = [0.56, 0.48, 0.41, 0.35, 0.3, 0.25, 0.21, 0.18, 0.15, 0.12];

/** Every other seat of the first row, then of the third, so that a few people stand well apart; then what lies between. */
function tierOf(row: number, column: number): 0 | 1 | 2 | 3 {
  if (row % 2 === 1) return 3;
  const spaced = (column + row / 2) % 2 === 1;
  return spaced ? (row === 0 ? 0 : 1) : 2;
}

const lattice = (plot: Plot, spacing: number): Tiers => {
  const columns = Math.floor(plot.w / spacing + 1e-6) + 1;
  const rows = Math.floor(plot.d / spacing + 1e-6) + 1;
  const stepX = columns > 1 ? plot.w / (columns - 1) : 0;
  const stepY = rows > 1 ? plot.d / (rows - 1) : 0;
  const tiers: [Spot[], Spot[], Spot[], Spot[]] = [[], [], [], []];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      tiers[tierOf(row, column)].push({ x: plot.x + column * stepX, y: plot.y + row * stepY });
    }
  }
  return tiers;
};

const seatCount = (tiers: Tiers): number => tiers.reduce((sum, tier) => sum + tier.length, 0);

function plotTiers(plot: Plot, people: number): Tiers {
  const roomy = spacings.map((spacing) => lattice(plot, spacing)).find((tiers) => seatCount(tiers) >= people);
  return roomy ?? lattice(plot, 0.09);
}

function row(y: number, from: number, to: number, step: number): readonly Spot[] {
  const seats = Math.floor((to - from) / step + 1e-6) + 1;
  return Array.from({ length: seats }, (_, at) => ({ x: from + at * step, y }));
}

/** Round the workbench: before it, behind it, at its ends, then closer together. */
function benchTiers(): Tiers {
  const ends = [...row(4.95, 2.45, 2.9, 0.45), { x: 6.35, y: 4.95 }, ...row(3.95, 2.5, 3, 0.5), ...row(4.45, 2.35, 2.9, 0.55)];
  return [row(4.95, 3.3, 5.9, 0.85), row(3.48, 3.05, 6.25, 0.8), ends, row(3.48, 2.65, 6.25, 0.8), row(5.22, 2.9, 6.3, 0.43)];
}

/** A central team: one to a desk, then a second row, then between them. */
function studioTiers(): Tiers {
  const atDesks = studioDesks.map((desk) => ({ x: desk.x + 0.36, y: desk.y + 0.62 }));
  // Half a desk along on screen, so that nobody stands before another.
  const behind = studioDesks.map((desk) => ({ x: desk.x + 0.3, y: desk.y + 1.06 }));
  return [atDesks, behind, [{ x: studio.x + 0.05, y: studio.y + 1.18 }], row(studio.y + 0.78, studio.x + 1, studio.x + 3.6, 0.94), row(5.16, studio.x, studio.x + 3.9, 0.46)];
}

/** A small centre stands round its table, clear of the middle. */
function hubTiers(): Tiers {
  const around = (seats: number, reach: number, turn: number): Spot[] => Array.from({ length: seats }, (_, seat) => {
    const angle = turn + (seat * 2 * Math.PI) / seats;
    return { x: hub.x + reach * 1.28 * Math.cos(angle), y: hub.y + reach * 0.9 * Math.sin(angle) };
  });
  return [around(4, 0.78, 0.5), around(4, 0.78, 0.5 + Math.PI / 4), row(5.1, hub.x - 1.5, hub.x + 1.9, 0.56), [...row(3.9, 2.4, 2.9, 0.5), ...row(4.4, 5.7, 6.3, 0.55)]];
}

const lineTiersOf: Readonly<Record<FloorPlan['atLine'], () => Tiers>> = { workbench: benchTiers, 'desk-row': studioTiers, hub: hubTiers };

function lineTiers(people: number, structure: Structure): Tiers {
  const tiers = lineTiersOf[floorPlans[structure].atLine]();
  return seatCount(tiers) >= people ? tiers : plotTiers({ x: 2.2, y: 3.6, w: 4.3, d: 1.5 }, people);
}

function guildTiers(people: number): Tiers {
  const circle = (seats: number, radius: number, from: number): Spot[] => Array.from({ length: seats }, (_, seat) => {
    const angle = from + (seat * 2 * Math.PI) / seats;
    return { x: guildRing.x + radius * Math.cos(angle), y: guildRing.y + radius * Math.sin(angle) };
  });
  // Three stand one in front and two behind, none before another.
  const turn = Math.PI / 4;
  const first = circle(3, guildRing.radius * 0.76, turn);
  const second = circle(3, guildRing.radius * 0.76, turn + Math.PI / 3);
  const between = circle(6, guildRing.radius * 0.76, turn + Math.PI / 6);
  const inner = circle(5, guildRing.radius * 0.36, 0.6);
  const seats = 17;
  if (people <= seats) return [first, second, between, inner];
  const reach = guildRing.radius * 0.72;
  return plotTiers({ x: guildRing.x - reach, y: guildRing.y - reach, w: 2 * reach, d: 2 * reach }, people);
}

function tiersOf(place: Place, { rooms, structure }: House, people: number): Tiers {
  switch (place.kind) {
    case 'room': {
      const plots = roomPlots(Math.max(1, rooms));
      const { x, y, w } = plots[place.room % plots.length] ?? house;
      // A full room pushes its desks back.
      return people > 12 ? plotTiers({ x: x + 0.24, y: y + 0.72, w: w - 0.42, d: 1.64 }, people) : plotTiers({ x: x + 0.28, y: y + 1.22, w: w - 0.5, d: 1.12 }, people);
    }
    // A full lab takes the floor between its desks and its demos.
    case 'lab': return people > 12 ? plotTiers({ x: lab.x + 0.3, y: lab.y + 0.92, w: lab.w - 1.28, d: 1.94 }, people) : plotTiers({ x: lab.x + 0.36, y: lab.y + 1.2, w: lab.w - 1.4, d: 1.5 }, people);
    case 'office': return plotTiers({ x: office.x + 0.5, y: office.y + 1.1, w: 0.9, d: 0.46 }, people);
    case 'guild': return guildTiers(people);
    case 'line': return lineTiers(people, structure);
  }
}

const areaOf = (place: Place, rooms: number): string => (place.kind === 'room' ? `room ${place.room % Math.max(1, Math.min(mostRooms, rooms))}` : place.kind);

/** How many stand in the fullest place. */
export function densestOf({ people, rooms }: Pick<Picture, 'people' | 'rooms'>): number {
  const counts = new Map<string, number>();
  for (const { place } of people) counts.set(areaOf(place, rooms), (counts.get(areaOf(place, rooms)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The first free seat: the tier's favourite, then its neighbours, then the next tier. */
function claim(tiers: Tiers, taken: Set<Spot>, id: string): Spot {
  for (const tier of tiers) {
    const favourite = Math.floor(steadyChance(id) * tier.length);
    const free = [...tier.slice(favourite), ...tier.slice(0, favourite)].find((seat) => !taken.has(seat));
    if (!free) continue;
    taken.add(free);
    return free;
  }
  throw new Error('There are more people in one place than seats can be drawn. Widen the last spacing in seats.ts.');
}

/**
 * Where everyone stands, and where those who just left stood, by id. No two share a seat.
 * People claim seats in order of id, so one who leaves keeps the same seat for the outline.
 */
export function seatsOf(picture: Pick<Picture, 'people' | 'justLeft'> & House): ReadonlyMap<string, Spot> {
  const present = new Set(picture.people.map((person) => person.id));
  const everyone = [...picture.people, ...picture.justLeft.filter((seat) => !present.has(seat.id))]
    .map(({ id, place }) => ({ id, place }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const areas = new Map<string, { readonly place: Place; readonly ids: string[] }>();
  for (const { id, place } of everyone) {
    const name = areaOf(place, picture.rooms);
    const area = areas.get(name) ?? { place, ids: [] };
    area.ids.push(id);
    areas.set(name, area);
  }
  const seats = new Map<string, Spot>();
  for (const { place, ids } of areas.values()) {
    const tiers = tiersOf(place, picture, ids.length);
    const taken = new Set<Spot>();
    for (const id of ids) seats.set(id, claim(tiers, taken, id));
  }
  return seats;
}
