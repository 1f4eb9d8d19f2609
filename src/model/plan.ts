import type { Lever } from './lever.ts';
import type { Organisation } from './organisation.ts';

/** A lever and the week it is pulled. `id` comes from the author's node, option and lever, so the same seat meets the same luck in every plan. */
export interface DatedLever {
  readonly id: string;
  readonly week: number;
  readonly lever: Lever;
}

/** Everything that fixes a world's odds: an opening state, what was pulled when, and how long to look. */
export interface Plan {
  readonly organisation: Organisation;
  readonly levers: readonly DatedLever[];
  readonly weeks: number;
}

/** One seed: all the luck there will ever be. `index` 0 is the world the player plays in. */
export interface World {
  readonly seed: number;
  readonly index: number;
}
