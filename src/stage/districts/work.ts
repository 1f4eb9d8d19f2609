import { crateSize } from '../art/work.ts';
import { demoSpots, pileSpots, type Stacked } from '../layout/pile.ts';
import { crateDrop } from '../motion/falls.ts';
import type { Beat, Moment, Track } from '../motion/beat.ts';
import { within } from '../motion/ease.ts';
import { layers, place, wear, type Placed } from '../placed.ts';
import type { District } from './district.ts';

function stacked(name: string, spots: readonly Stacked[]): readonly Placed[] {
  return spots.flatMap((spot, at) => [
    place(`${name}:${at}`, spot.piece, spot, { nudge: crateSize + spot.z * 0.004 }),
    ...(spot.z === 0 ? [place(`${name}-shadow:${at}`, 'crate-shadow', spot, { layer: layers.shadow })] : []),
  ]);
}

/** The next new crate of a name that no earlier beat has set down. */
function setDown(name: string, moment: Moment, also: (sprite: Placed) => readonly Track[] = () => []): Beat | null {
  const next = [...moment.after.values()].find((sprite) => sprite.id.startsWith(name) && !moment.before.has(sprite.id) && !moment.claimed.has(sprite.id));
  return next ? { millis: 260, tracks: [crateDrop(next), ...also(next)] } : null;
}

const clapping = 3;
/** Above the feet of who claps, in stage pixels. */
const overHead = 52;

/** A demo has its moment in the light, those near it clap, and no lamp lights. */
function applause(demo: Placed, moment: Moment): readonly Track[] {
  const cone: Track = {
    id: `spotlight:${demo.id}`,
    pose(share, look) {
      wear(look, demo);
      look.piece = 'spotlight';
      look.depth = demo.depth - 0.02;
      look.alpha = Math.min(1, 2.2 * Math.sin(Math.PI * share));
      return true;
    },
  };
  const away = (sprite: Placed): number => Math.hypot(sprite.x - demo.x, 2 * (sprite.y - demo.y));
  const near = [...moment.after.values()].filter((sprite) => sprite.id.startsWith('person:')).sort((a, b) => away(a) - away(b)).slice(0, clapping);
  const claps = near.map((person, turn): Track => ({
    id: `clap:${person.id}:${demo.id}`,
    pose(share, look) {
      const beat = (share * 3 + turn / clapping) % 1;
      wear(look, person);
      look.piece = 'clap';
      look.y -= overHead + 5 * beat;
      look.depth += 0.2;
      look.alpha = within(share, 0.15, 0.25) * (1 - within(share, 0.85, 1)) * (1 - beat);
      return true;
    },
  }));
  return [cone, ...claps];
}

/** Prototypes that wait at the edge, and demos on show. */
export const workDistrict: District = {
  draw(picture) {
    return [...stacked('crate', pileSpots(picture.prototypes)), ...stacked('demo', demoSpots(picture.demos, picture.lab))];
  },
  play(cue, moment) {
    if (cue.kind === 'prototype-built') return setDown('crate:', moment);
    if (cue.kind !== 'demo-shown') return null;
    const beat = setDown('demo:', moment, (demo) => applause(demo, moment));
    return beat && { ...beat, millis: 1400 };
  },
};
