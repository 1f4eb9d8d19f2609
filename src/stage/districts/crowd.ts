import { crowdSpots, lightingOrder } from '../layout/crowd-spots.ts';
import { place } from '../placed.ts';
import type { District } from './district.ts';

/** A peg for every engineer of the company outside the AI side; lit when fluent. Counts are exact. */
export const crowdDistrict: District = {
  draw(picture) {
    const spots = crowdSpots(picture.crowd.total, picture.rooms);
    // In the order they light, so that a motion lights them in it.
    return lightingOrder(spots).map(({ spot, at }, turn) => place(`peg:${at}`, turn < picture.crowd.fluent ? 'peg-lit' : 'peg', spot));
  },
  play: () => null,
};
