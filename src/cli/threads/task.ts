import type { Draw } from '../../forecast/job.ts';
import { breakdownInParts } from '../../model/analysis/breakdown.ts';
import { causesInParts } from '../../model/analysis/causes.ts';
import { robustnessInParts } from '../../model/analysis/robustness.ts';
import { samplesInParts } from '../../model/analysis/samples.ts';
import { screenInParts, tornadoInParts } from '../../model/analysis/tornado.ts';
import type { Parts } from '../../model/analysis/work.ts';
import { casesInParts } from '../cases/in-parts.ts';
import { drawsInParts, tracesInParts, valuationInParts } from '../valuation/in-parts.ts';
import { rulesInParts } from '../valuation/rules-tried.ts';

/** What can be shared out among threads, by name. */
const inParts = {
  samples: samplesInParts, causes: causesInParts, breakdown: breakdownInParts, robustness: robustnessInParts,
  screen: screenInParts, tornado: tornadoInParts, cases: casesInParts,
  valuation: valuationInParts, traces: tracesInParts, draws: drawsInParts, rules: rulesInParts,
} as const;
type Name = keyof typeof inParts;

/** Work to be shared out, as plain data: any thread can make its parts ready by itself. */
export type Task<N extends Name = Name> = { readonly [Each in N]: { readonly name: Each; readonly given: Parameters<(typeof inParts)[Each]> } }[N];

/** What a task comes to. */
export type ResultOf<N extends Name> = NonNullable<ReturnType<ReturnType<(typeof inParts)[N]>['sumUp']>>;

/** The parts of a task. Which kind they are of only the task's own sum needs to know. */
export function partsOf<N extends Name>({ name, given }: Task<N>): Parts<unknown, ResultOf<N>> {
  const make = inParts[name] as (...given: unknown[]) => Parts<unknown, ResultOf<N>>;
  return make(...given);
}

/** A task made ready for a thread: its worlds are parts. It stops for breath before each. */
export function drawPart(task: Task): Draw<unknown> {
  const { part } = partsOf(task);
  return function* draw(at) {
    yield;
    return part(at);
  };
}
