import { formCheck } from '../check.ts';
import { mostArrivals } from '../../scenario/meaning/arrivals.ts';

/** Too many routes to tell apart: what conditions come to was not looked at. */
export const unexplored = formCheck({
  code: 'LINT-UNEXPLORED',
  severity: 'info',
  *look({ routes }) {
    if (routes.gaveUpAt !== null) yield { path: ['nodes', routes.gaveUpAt], part: 'key', facts: { limit: mostArrivals.toLocaleString('en-GB') } };
  },
  words: ({ limit }) => `up to here there are more than ${limit} different ways through this story, so its conditions were not tried; every other check was made in full`,
});
