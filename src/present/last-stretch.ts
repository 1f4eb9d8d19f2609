import { nodeOf } from '../run/offer.ts';
import type { Run } from '../run/run.ts';
import { weeksAfter } from '../scenario/weeks-after.ts';

/** The week from which the last weeks of a run passed in one go; null if none have passed yet. */
export function lastStretch(run: Pick<Run, 'scenario' | 'choices'>): number | null {
  let from: number | null = null;
  let week = 0;
  for (const choice of run.choices) {
    const weeks = weeksAfter(nodeOf(run, choice.node));
    if (weeks > 0) from = week;
    week += weeks;
  }
  return from;
}
