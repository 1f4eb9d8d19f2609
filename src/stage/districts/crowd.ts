import { crowdSpots, lightingOrder } from '../layout/crowd-spots.ts';
import { place } from '../placed.ts';
import type { District } from './district.ts';

/** A peg for every engineer of the company outside the AI side; lit when fluent. Counts are exact. */
export const crowdDistrict: District = {
  draw(picture) {
    const spots = crowdSpots(picture.crowd.total, picture.rooms);
    const lit = new Set(lightingOrder(spots).slice(0, picture.crowd.fluent));
    return spots.map((spot, at) => place(`peg:${at}`, lit.has(at) ? 'peg-lit' : 'peg', spot));
  },
  play: () => null,
};
