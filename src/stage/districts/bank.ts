import type { Picture } from '../../present/picture.ts';
import { dwellings, gantryX, windowsOf } from '../art/bank.ts';
import { depthOf, mooring } from '../grid.ts';
import { customerSpots, lampSpots, lanternSpots, poolOf, socketsShown } from '../layout/lamp-spots.ts';
import { layers, place, type Placed } from '../placed.ts';
import { flicker, shipping } from '../motion/shipping.ts';
import { bridgeIsWhole } from './bridge.ts';
import type { District } from './district.ts';

/** A lamp for each feature; it keeps its place for as long as it is live. */
function lamps(picture: Picture): readonly Placed[] {
  const spots = lampSpots(Math.max(picture.lamps.length, socketsShown));
  // Many pools overlap: each is fainter, so that the quay stays a floor.
  const poolAlpha = Math.min(1, 9 / Math.max(1, picture.lamps.length));
  return spots.flatMap((spot, at): readonly Placed[] => {
    const lamp = picture.lamps[at];
    if (!lamp) return [place(`socket:${at}`, 'socket', spot, { layer: layers.inlay + 10 })];
    return [
      place(`pool:${lamp.id}`, lamp.troubled ? 'pool-broken' : poolOf(at), spot, { layer: layers.inlay + 20, alpha: lamp.troubled ? 1 : poolAlpha }),
      place(`lamp-shadow:${lamp.id}`, 'lamp-shadow', spot, { layer: layers.shadow }),
      place(`lamp:${lamp.id}`, lamp.troubled ? 'lamp-troubled' : 'lamp-live', spot),
    ];
  });
}

/** A window lights with each feature, as far as there are windows. */
function windows(lit: number): readonly Placed[] {
  return dwellings
    .flatMap((house) => windowsOf(house).map((x) => ({ house, x })))
    .slice(0, lit)
    .map(({ house, x }, at) => {
      const sill = { x: house.x + x, y: house.y + house.d, z: house.height - 23 };
      return place(`window:${at}`, 'window-lit', sill, { layer: depthOf(house) + 1.21 });
    });
}

/** The other side of the canal: dock, inspection light, lamps, those who are served. */
export const bankDistrict: District = {
  draw(picture) {
    const gantry = { x: gantryX, y: 2.95 };
    const light = picture.gates.evaluation;
    const working = picture.lamps.filter((lamp) => !lamp.troubled).length;
    return [
      place('bank', 'bank', { x: 0, y: 0 }, { layer: layers.slab + 2 }),
      place('bank-route', bridgeIsWhole(picture) ? 'bank-route' : 'bank-route-dotted', { x: 0, y: 0 }, { layer: layers.inlay }),
      ...dwellings.map((house, at) => place(`dwelling:${at}`, `dwelling-${at}`, house, { nudge: 1.2 })),
      ...windows(working),
      ...customerSpots.map((spot, at) => place(`customer:${at}`, `customer-${at % 2}`, spot)),
      place('gantry-far', 'gantry-far', gantry, { nudge: 0.1 }),
      place('gantry-near', 'gantry-near', gantry, { nudge: 2.6 }),
      place('gantry-glass', 'gantry-glass', gantry, { nudge: 2.61, alpha: light }),
      place('gantry-beam', 'gantry-beam', gantry, { nudge: 2.2, alpha: light }),
      place('gantry-pool', 'gantry-pool', gantry, { layer: layers.inlay + 30, alpha: light }),
      ...lamps(picture),
      ...lanternSpots(picture.lanterns).flatMap((spot, at) => [
        place(`lantern-pool:${at}`, 'lantern-pool', spot, { layer: layers.inlay + 25 }), place(`lantern:${at}`, 'lantern', spot),
      ]),
      ...(picture.lanterns > 0 ? [place('boat', 'boat', mooring, { nudge: 0.2 })] : []),
    ];
  },
  play(cue, moment) {
    if (cue.kind === 'feature-shipped') return shipping(cue, moment);
    return cue.kind === 'incident' ? flicker(cue.id, moment) : null;
  },
};
