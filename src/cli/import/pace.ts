import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import { limits } from '../../scenario/limits.ts';
import type { Passage, Tale } from './tale.ts';

/** How time passes until the author says otherwise: a quarter with each choice, or less where a path has very many. */
export interface Pace {
  /** Weeks after each choice. */
  readonly weeks: number;
  readonly quarters: number;
  /** Keys of the passages that the start leads to. */
  readonly reached: ReadonlySet<string>;
}

const fewestQuarters = 4;

/** The pace of a tale that never leads back. */
export function paceOf({ start, passages }: Tale): Pace {
  const byKey = new Map(passages.map((passage) => [passage.key, passage]));
  const reached = new Set([start]);
  for (const key of reached) for (const { to } of byKey.get(key)?.links ?? []) reached.add(to);
  const choices = longestOf(passages, byKey);
  const weeks = choices === 0 ? 0 : Math.min(weeksPerQuarter, Math.floor((limits.quarters * weeksPerQuarter) / choices));
  return { weeks, quarters: Math.max(fewestQuarters, Math.ceil((choices * weeks) / weeksPerQuarter)), reached };
}

/** The most choices on any path. */
function longestOf(passages: readonly Passage[], byKey: ReadonlyMap<string, Passage>): number {
  const longest = new Map<string, number>();
  for (const root of byKey.keys()) {
    const trail = [root];
    for (let key = trail.at(-1); key !== undefined; key = trail.at(-1)) {
      const links = byKey.get(key)?.links ?? [];
      const waiting = links.find(({ to }) => !longest.has(to));
      if (waiting) {
        trail.push(waiting.to);
        continue;
      }
      longest.set(key, Math.max(0, ...links.map(({ to }) => longest.get(to) ?? 0)) + (links.length > 1 ? 1 : 0));
      trail.pop();
    }
  }
  return passages.reduce((most, { key }) => Math.max(most, longest.get(key) ?? 0), 0);
}
