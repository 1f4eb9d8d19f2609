import type { Cue, Picture } from '../../present/picture.ts';
import type { Beat, Moment } from '../motion/beat.ts';
import type { Placed } from '../placed.ts';
import { bankDistrict } from './bank.ts';
import { bridgeDistrict } from './bridge.ts';
import { crowdDistrict } from './crowd.ts';
import type { District } from './district.ts';
import { houseDistrict } from './house.ts';
import { labDistrict } from './lab.ts';
import { moneyDistrict } from './money.ts';
import { peopleDistrict } from './people.ts';
import { workDistrict } from './work.ts';

const all: readonly District[] = [houseDistrict, bridgeDistrict, bankDistrict, labDistrict, peopleDistrict, crowdDistrict, workDistrict, moneyDistrict];

/** The whole scene of a picture, by sprite. */
export function sceneOf(picture: Picture): ReadonlyMap<string, Placed> {
  return new Map(all.flatMap((district) => district.draw(picture)).map((sprite) => [sprite.id, sprite]));
}

/** How a cue is played, by whichever part it concerns. */
export function beatOf(cue: Cue, moment: Moment): Beat | null {
  for (const district of all) {
    const beat = district.play(cue, moment);
    if (beat) return beat;
  }
  return null;
}
