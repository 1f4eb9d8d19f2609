import type { Cue } from '../../present/picture.ts';
import { gantryX } from '../art/bank.ts';
import { crateSize } from '../art/work.ts';
import { bridge, dock } from '../grid.ts';
import { place, type Placed } from '../placed.ts';
import type { Beat, Moment, Track } from './beat.ts';
import { inOutCubic, inOutSine, outCubic, within } from './ease.ts';

/** A crate crosses, rests in the inspection light, reaches the dock; then its lamp lights. An informal one goes by boat. */
export function shipping(cue: Extract<Cue, { kind: 'feature-shipped' }>, moment: Moment): Beat | null {
  return cue.informal ? rowing(cue.id, moment) : crossing(cue.id, moment);
}

function crossing(id: string, moment: Moment): Beat {
  const laidTo = bridge.x + ([...moment.after.keys()].filter((sprite) => sprite.startsWith('plank:')).length / (bridge.spans * bridge.planksPerSpan)) * bridge.w;
  const crate: Track = {
    id: `crossing:${id}`,
    at(share) {
      if (share >= 0.8) return null;
      const toLight = inOutCubic(within(share, 0, 0.5));
      const toDock = inOutCubic(within(share, 0.62, 0.76));
      const x = 9.25 + toLight * (gantryX - 0.2 - 9.25) + toDock * (dock.x + 0.3 - (gantryX - 0.2));
      // Where no plank lies, the crate is swung over: nothing rolls on air.
      const overGap = x > laidTo - 0.3 && x < bridge.x + bridge.w ? 26 * Math.sin(Math.PI * within(x, laidTo - 0.3, bridge.x + bridge.w)) : 0;
      return place(`crossing:${id}`, 'release', { x, y: 3.95, z: overGap }, { nudge: crateSize, alpha: within(share, 0, 0.05) * (1 - within(share, 0.74, 0.8)) });
    },
  };
  return { millis: 1500, tracks: [crate, ...lighting(`lamp:${id}`, moment, 0.8)] };
}

/** Glass first, then the pool of light spreads on the ground. */
function lighting(lampId: string, moment: Moment, from: number): readonly Track[] {
  const lamp = moment.after.get(lampId);
  if (!lamp || moment.claimed.has(lampId)) return [];
  const dark: Placed = { ...lamp, piece: 'lamp-dark' };
  const pool = moment.after.get(lampId.replace('lamp:', 'pool:'));
  const glass: Track = { id: lampId, at: (share) => (share < from - 0.1 ? null : share < from + 0.06 ? { ...dark, alpha: within(share, from - 0.1, from) } : lamp) };
  return pool ? [glass, brighten(pool, from + 0.06)] : [glass];
}

/** Light that comes up from a share of the beat on. */
function brighten(sprite: Placed, from: number): Track {
  return { id: sprite.id, at: (share) => (share < from ? null : { ...sprite, alpha: sprite.alpha * outCubic(within(share, from, 1)) }) };
}

function rowing(id: string, moment: Moment): Beat | null {
  const boat = moment.after.get('boat') ?? moment.before.get('boat');
  if (!boat) return null;
  const trip = (share: number): number => 44 * inOutSine(share < 0.5 ? share * 2 : 2 - share * 2);
  const afloat = (share: number): Placed => ({ ...boat, x: boat.x + trip(share), y: boat.y - trip(share) * 0.1 });
  const load: Track = {
    id: `rowed:${id}`,
    at(share) {
      if (share > 0.55) return null;
      const under = afloat(share);
      return { ...under, id: load.id, piece: 'prototype', x: under.x - 6, y: under.y - 8, depth: boat.depth + 0.01, alpha: 1 - within(share, 0.48, 0.55) };
    },
  };
  const lantern = [...moment.after.values()].find((sprite) => sprite.id.startsWith('lantern:') && !moment.before.has(sprite.id) && !moment.claimed.has(sprite.id));
  const pool = lantern && moment.after.get(lantern.id.replace('lantern:', 'lantern-pool:'));
  const lights = [lantern, pool].filter((sprite) => sprite !== undefined).map((sprite) => brighten(sprite, 0.6));
  return { millis: 1600, tracks: [{ id: 'boat', at: afloat }, load, ...lights] };
}

/** Two flickers, slower than three a second whatever the tempo, then a steady broken ring. */
export function flicker(id: string, moment: Moment): Beat | null {
  const lamp = moment.after.get(`lamp:${id}`);
  if (!lamp || moment.claimed.has(lamp.id)) return null;
  const at = (share: number): Placed => (share >= 0.75 ? lamp : { ...lamp, piece: Math.floor(share * 4) % 2 === 0 ? 'lamp-dark' : 'lamp-live' });
  return { millis: 1000, leastMillis: 750, tracks: [{ id: lamp.id, at }] };
}
