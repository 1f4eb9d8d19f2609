import { formCheck } from '../check.ts';
import { minutesOf, minutesPerDecision, wordsPerMinute } from '../reading.ts';

/** How far what is stated may be from what the words take before it is worth saying. */
const factor = 1.6;

/** The minutes stated are far from what reading and deciding take. */
export const readingTime = formCheck({
  code: 'LINT-READING-TIME',
  severity: 'warning',
  *look({ scenario, routes }) {
    const { most, fewest } = minutesOf(scenario, routes.sorted);
    const facts = { stated: scenario.minutes, most: Math.max(1, Math.round(most)), fewest: Math.max(1, Math.round(fewest)) };
    if (facts.stated * factor < facts.fewest) yield { path: ['minutes'], facts: { ...facts, way: 'long' } };
    else if (facts.stated > facts.most * factor + 1) yield { path: ['minutes'], facts: { ...facts, way: 'short' } };
  },
  words: ({ stated, most, fewest, way }) =>
    `${stated} minutes are stated, but reading every text once at ${wordsPerMinute} words a minute, with ${minutesPerDecision === 1 ? 'a minute' : `${minutesPerDecision} minutes`} for each decision, takes ${fewest === most ? `about ${most}` : `${fewest} to ${most}`}; ${way === 'long' ? 'players who planned for less stop in the middle: state more minutes, or cut texts' : 'players who expect more feel short-changed: state fewer minutes, or give them more to do'}`,
});
