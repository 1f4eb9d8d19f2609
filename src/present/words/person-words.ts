import type { Role, Seniority } from '../../model/roles.ts';
import type { LeavingDriver, PersonState } from '../../model/trajectory.ts';
import type { PersonPicture } from '../picture.ts';

/** How somebody fares, as facts. */
export interface FaringFacts {
  readonly mood: PersonPicture['mood'];
  readonly wornBy: LeavingDriver;
  /** 0 to 1. */
  readonly ramp: number;
  readonly offered: boolean;
}

/** What is said of one person. Apart from the other words, as it is needed only once somebody is asked about. */
export interface PersonWords {
  readonly who: (role: Role, seniority: Seniority, champion: boolean) => string;
  /** `quarter` names the one in which they came. */
  readonly came: (how: PersonState['came'], quarter: string) => string;
  readonly place: (place: PersonPicture['place']) => string;
  readonly faring: (facts: FaringFacts) => readonly string[];
  readonly gone: (quarter: string, driver: LeavingDriver | 'parted') => string;
}
