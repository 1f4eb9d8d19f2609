import type { Picture } from '../present/picture.ts';
import type { StageAnchor } from '../present/stage-anchor.ts';
import { bank, bridge, cistern, dock, guildRing, jetty, jettyEnd, lab, mooring, pipeY, project, type Point, type Spot } from './grid.ts';
import { seatsOf } from './layout/seats.ts';

/**
 * Places words may be put to. `lab` and `boat` are there even when nothing stands on them. Those of the far quay are low
 * on its near edge, where the open water begins.
 */
export const places = {
  ideas: { x: 0, y: 4.2, z: 46 },
  data: { x: 0.75, y: pipeY, z: 18 },
  teams: { x: 5.2, y: -0.16, z: 30 },
  workbench: { x: 4.6, y: 4.2, z: 16 },
  bridge: { x: bridge.x + bridge.w / 2, y: bridge.y + bridge.d, z: -6 },
  dock: { x: dock.x + dock.w / 2, y: dock.y + dock.d / 2 },
  customers: { x: bank.x + bank.w, y: 4.25, z: -14 },
  money: { ...cistern, x: cistern.x + 0.85, y: cistern.y - 0.85 },
  guild: { x: guildRing.x + 0.5, y: guildRing.y + 0.8 },
  lab: { x: lab.x + lab.w / 2, y: lab.y, z: 36 },
  boat: { ...mooring, x: mooring.x + 0.1, y: mooring.y + 0.5 },
  crowd: { x: 0.8, y: 6.45, z: 16 },
  lamps: { x: bank.x + bank.w, y: 6.4, z: -18 },
  door: { x: jetty.x + jetty.w / 2, y: 10.2 },
  pile: { x: 9.3, y: 3.4, z: 22 },
  light: { x: 13.48, y: 2.95, z: 78 },
} as const satisfies Record<string, Spot>;

/** Height of a person's label over their feet, in stage pixels at figure scale 1; a champion's pennant stands higher. */
const overhead = 47;
const overPennant = 58;

/** Every anchor in stage pixels: the places, and each person, seat just left and walker. `walkerAt` says where somebody's feet are just now. */
export function anchorPoints(picture: Picture, figure: number, walkerAt: (id: string) => Point | null): ReadonlyMap<StageAnchor, Point> {
  const points = new Map<StageAnchor, Point>();
  for (const [id, spot] of Object.entries(places)) points.set(id as keyof typeof places, project(spot));
  const champions = new Set(picture.people.filter(({ champion }) => champion).map(({ id }) => id));
  const over = (id: string): number => (champions.has(id) ? overPennant : overhead) * figure;
  for (const [id, seat] of seatsOf(picture)) points.set(`person:${id}`, project({ ...seat, z: over(id) }));
  const present = new Set(picture.people.map((person) => person.id));
  for (const { id } of [...picture.people, ...picture.justLeft]) {
    const here = walkerAt(id) ?? (present.has(id) ? null : project(jettyEnd));
    const seat = points.get(`person:${id}`);
    const head = here ? { x: here.x, y: here.y - over(id) } : seat;
    if (head) points.set(`walker:${id}`, head);
  }
  return points;
}
