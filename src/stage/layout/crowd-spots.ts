import { deskSpots } from '../art/house.ts';
import { guildRing, office, roomPlots, type Plot, type Spot } from '../grid.ts';
import { steadyChance } from './chance.ts';

/** Where the crowd stands: below the basin, past the office, then two blocks with an aisle between, clear of the jetty and the guild. */
const blocks: readonly Plot[] = [
  { x: 0.35, y: 6.24, w: office.x + office.w - 0.35, d: office.y - 0.28 - 6.24 },
  { x: 2.2, y: 5.98, w: 2.28, d: 2.74 },
  { x: 4.76, y: 5.98, w: 2.28, d: 2.74 },
];
const spacings = [0.39, 0.37, 0.34, 0.31, 0.28, 0.25, 0.22, 0.19, 0.16, 0.13, 0.1, 0.08, 0.06];

/** Two of the crowd sit by the desks of each room: they are the team the champion works with. */
function deskMates(rooms: number): readonly Spot[] {
  return roomPlots(rooms).flatMap((room) => deskSpots(room).map((desk) => ({ x: desk.x - 0.17, y: desk.y + 0.34 })));
}

/** Formations by spacing: a crowd rarely changes size, and is laid out for every picture. */
const formations = new Map<number, readonly Spot[]>();

function formation(spacing: number): readonly Spot[] {
  const known = formations.get(spacing);
  if (known) return known;
  const spots = blocks.flatMap((block) => {
    const columns = Math.floor(block.w / spacing + 1e-6) + 1;
    const rows = Math.floor(block.d / spacing + 1e-6) + 1;
    return Array.from({ length: columns * rows }, (_, at) => ({ x: block.x + (at % columns) * spacing, y: block.y + Math.floor(at / columns) * spacing }));
  });
  spots.sort((a, b) => a.y - b.y || a.x - b.x);
  formations.set(spacing, spots);
  return spots;
}

/** One spot for each engineer, in a fixed order. */
export function crowdSpots(total: number, rooms: number): readonly Spot[] {
  const mates = deskMates(rooms).slice(0, total);
  const others = total - mates.length;
  const standing = spacings.map(formation).find((spots) => spots.length >= others) ?? formation(0.05);
  if (standing.length < others) throw new Error(`A crowd of ${total} is more than the floor can show.`);
  return [...mates, ...standing.slice(0, others)];
}

/** The order in which the crowd lights: outward from the guild, loosely. Those lit stay lit as more follow. */
export function lightingOrder(spots: readonly Spot[]): readonly { readonly spot: Spot; readonly at: number }[] {
  return spots
    .map((spot, at) => ({ spot, at, turn: Math.hypot(spot.x - guildRing.x, spot.y - guildRing.y) + steadyChance(`peg ${at}`) * 3.2 }))
    .sort((a, b) => a.turn - b.turn || a.at - b.at);
}
