import type { Cue } from '../../present/picture.ts';
import { gantryX } from '../art/bank.ts';
import { crateSize } from '../art/work.ts';
import { bridge, dock } from '../grid.ts';
import { wear, type Placed } from '../placed.ts';
import type { Beat, Moment, Track } from './beat.ts';
import { inOutCubic, inOutSine, outCubic, within } from './ease.ts';
import { appearing } from './fades.ts';

/** A crate crosses, rests in the inspection light, reaches the dock; then its lamp lights. An informal one goes by boat. */
export function shipping(cue: Extract<Cue, { kind: 'feature-shipped' }>, moment: Moment): Beat | null {
  return cue.informal ? rowing(cue.id, moment) : crossing(cue.id, moment);
}

const crossingY = 3.95;
const underLight = gantryX - 0.2;

function crossing(id: string, moment: Moment): Beat {
  const laidTo = bridge.x + ([...moment.after.keys()].filter((sprite) => sprite.startsWith('plank:')).length / (bridge.spans * bridge.planksPerSpan)) * bridge.w;
  const crate: Track = {
    id: `crossing:${id}`,
    pose(share, look) {
      const toLight = inOutCubic(within(share, 0, 0.5));
      const toDock = inOutCubic(within(share, 0.62, 0.76));
      const x = 9.25 + toLight * (underLight - 9.25) + toDock * (dock.x + 0.3 - underLight);
      // Where no plank lies, the crate is swung over: nothing rolls on air.
      const overGap = x > laidTo - 0.3 && x < bridge.x + bridge.w ? 26 * Math.sin(Math.PI * within(x, laidTo - 0.3, bridge.x + bridge.w)) : 0;
      look.piece = 'release';
      look.x = (x - crossingY) * 32;
      look.y = (x + crossingY) * 16 - overGap;
      look.depth = x + crossingY + crateSize;
      look.alpha = within(share, 0, 0.05) * (1 - within(share, 0.74, 0.8));
      look.stretch = 1;
      look.flip = false;
      return share < 0.8;
    },
  };
  return { millis: 1500, tracks: [crate, ...lighting(`lamp:${id}`, moment, 0.8)] };
}

/** Glass first, then the pool of light spreads on the ground. */
function lighting(lampId: string, moment: Moment, from: number): readonly Track[] {
  const lamp = moment.after.get(lampId);
  if (!lamp || moment.claimed.has(lampId)) return [];
  const pool = moment.after.get(lampId.replace('lamp:', 'pool:'));
  const glass: Track = {
    id: lampId,
    pose(share, look) {
      wear(look, lamp);
      if (share < from + 0.06) {
        look.piece = 'lamp-dark';
        look.alpha = within(share, from - 0.1, from);
      }
      return share >= from - 0.1;
    },
  };
  return pool ? [glass, appearing(pool, from + 0.06, 1, outCubic)] : [glass];
}

function rowing(id: string, moment: Moment): Beat | null {
  const boat = moment.after.get('boat') ?? moment.before.get('boat');
  if (!boat) return null;
  const trip = (share: number): number => 44 * inOutSine(share < 0.5 ? share * 2 : 2 - share * 2);
  const afloat: Track = {
    id: 'boat',
    pose(share, look) {
      wear(look, boat);
      look.x += trip(share);
      look.y -= trip(share) * 0.1;
      return true;
    },
  };
  const load: Track = {
    id: `rowed:${id}`,
    pose(share, look) {
      afloat.pose(share, look);
      look.piece = 'prototype';
      look.x -= 6;
      look.y -= 8;
      look.depth += 0.01;
      look.alpha = 1 - within(share, 0.48, 0.55);
      return share <= 0.55;
    },
  };
  const lantern = [...moment.after.values()].find((sprite) => sprite.id.startsWith('lantern:') && !moment.before.has(sprite.id) && !moment.claimed.has(sprite.id));
  const pool = lantern && moment.after.get(lantern.id.replace('lantern:', 'lantern-pool:'));
  const lights = [lantern, pool].flatMap((sprite: Placed | undefined) => (sprite ? [appearing(sprite, 0.6, 1, outCubic)] : []));
  return { millis: 1600, tracks: [afloat, load, ...lights] };
}

/** Two flickers, slower than three a second whatever the tempo, then a steady broken ring. */
export function flicker(id: string, moment: Moment): Beat | null {
  const lamp = moment.after.get(`lamp:${id}`);
  if (!lamp || moment.claimed.has(lamp.id)) return null;
  return {
    millis: 1000,
    leastMillis: 750,
    tracks: [{
      id: lamp.id,
      pose(share, look) {
        wear(look, lamp);
        if (share < 0.75) look.piece = Math.floor(share * 4) % 2 === 0 ? 'lamp-dark' : 'lamp-live';
        return true;
      },
    }],
  };
}
