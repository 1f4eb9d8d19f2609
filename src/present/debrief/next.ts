import type { Scenario } from '../../scenario/scenario.ts';
import type { LateWords } from '../words/late-words.ts';
import type { NextView } from './view.ts';

/** More than this is a list, not a word of advice. */
const mostAdvised = 2;

/** What to play next: first what has not been played, and of that what turns on most of the principles that were missed. */
export function presentNext(played: string, missed: readonly string[], scenarios: readonly Scenario[], begun: ReadonlySet<string>, words: LateWords): NextView[] {
  const turnsOn = (scenario: Scenario) => scenario.principles.filter(({ id }) => missed.includes(id));
  const unplayed = (scenario: Scenario) => (begun.has(scenario.id) ? 0 : 1);
  return scenarios
    .filter(({ id }) => id !== played)
    .toSorted((one, other) => unplayed(other) - unplayed(one) || turnsOn(other).length - turnsOn(one).length)
    .slice(0, mostAdvised)
    .flatMap((scenario) => {
      const [principle] = turnsOn(scenario);
      if (principle === undefined && begun.has(scenario.id)) return [];
      return [{ scenario: scenario.id, title: scenario.title, why: principle === undefined ? words.debrief.next.unplayed : words.debrief.next.principle(principle.text) }];
    });
}
