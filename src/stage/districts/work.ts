import { crateSize } from '../art/work.ts';
import { demoSpots, pileSpots, type Stacked } from '../layout/pile.ts';
import { crateDrop } from '../motion/falls.ts';
import type { Beat, Moment, Track } from '../motion/beat.ts';
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

/** A demo has its moment in the light, and lights no lamp. */
function spotlight(sprite: Placed): readonly Track[] {
  const spot: Placed = { ...sprite, id: `spotlight:${sprite.id}`, piece: 'spotlight', depth: layers.shadow + 20 };
  return [{
    id: spot.id,
    pose(share, look) {
      wear(look, spot);
      look.alpha = Math.sin(Math.PI * share);
      return true;
    },
  }];
}

/** Prototypes that wait at the edge, and demos on show. */
export const workDistrict: District = {
  draw(picture) {
    return [...stacked('crate', pileSpots(picture.prototypes)), ...stacked('demo', demoSpots(picture.demos, picture.lab))];
  },
  play(cue, moment) {
    if (cue.kind === 'prototype-built') return setDown('crate:', moment);
    if (cue.kind !== 'demo-shown') return null;
    const beat = setDown('demo:', moment, spotlight);
    return beat && { ...beat, millis: 700 };
  },
};
