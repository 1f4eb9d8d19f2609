import { pegsOf } from '../../present/pegs.ts';
import { crowdSpots, lightingOrder } from '../layout/crowd-spots.ts';
import { place } from '../placed.ts';
import type { District } from './district.ts';

/** A peg for every engineer of the company outside the AI side, or for several where they are very many; lit when fluent. */
export const crowdDistrict: District = {
  draw(picture) {
    const { pegs, lit } = pegsOf(picture.crowd);
    const spots = crowdSpots(pegs, picture.rooms);
    // In the order they light, so that a motion lights them in it.
    return lightingOrder(spots).map(({ spot, at }, turn) => place(`peg:${at}`, turn < lit ? 'peg-lit' : 'peg', spot));
  },
  play: () => null,
};
