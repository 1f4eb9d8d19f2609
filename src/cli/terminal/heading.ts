import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import { modelVersion } from '../../model/version.ts';
import { count } from './figures.ts';
import { paragraph } from './layout.ts';
import type { Screen } from './screen.ts';

/** How many worlds a report rests on, and how many were asked for. */
export interface Ground {
  readonly worlds: number;
  readonly asked: number;
  readonly seed: number;
  /** Whether nobody stopped it on the way. */
  readonly complete: boolean;
}

/** The lines under a report's title: what it rests on, and what it is not. */
export function groundLines({ worlds, asked, seed, complete }: Ground, screen: Screen): string[] {
  const ran = `${count(worlds, 'world')}, seed ${seed}, model ${modelVersion}. A teaching model, not a forecast.`;
  const reach = worlds < asked ? `, ${worlds.toLocaleString('en-GB')} of ${count(asked, 'world')}` : '';
  const short = complete ? [] : [screen.paint.bad(`Stopped early: incomplete${reach}.`)];
  return [...paragraph(ran, screen.width).map(screen.paint.faint), ...short];
}

/** What a quarter is called in a table; the last of a horizon that ends within one goes by its week. */
export function quarterName(week: number, at: number): string {
  return week === (at + 1) * weeksPerQuarter ? `Q${at + 1}` : `w${week}`;
}
