import { parameterTable, parameterValues, tableValues, type Parameter, type ParameterValues } from '../parameters.ts';
import type { Plan } from '../plan.ts';
import { meanOf } from '../quantiles.ts';
import { errorOf, leadOf, scoresOf, type Lead, type Score } from './score.ts';
import type { Step, Work } from './work.ts';

/** What becomes of a verdict at the end of one parameter's range, all others at the table's values. */
export interface Tilt {
  readonly parameter: Parameter;
  /** The end at which the plan that is ahead is ahead the least. */
  readonly end: 'low' | 'high';
  /** Its lead there. */
  readonly lead: Lead;
  /** The value beyond which the other plan is ahead on average; null if the whole range leaves the verdict as it is. */
  readonly turnsAt: number | null;
}

/** Which of the model's assumptions would turn a verdict. */
export interface Tilts {
  /** The plan that is ahead at the table's values: 0 or 1. Leads are its own. */
  readonly winner: 0 | 1;
  readonly lead: Lead;
  readonly worlds: number;
  /** Parameters that have a range at all. */
  readonly tried: number;
  /** Those that tilt the verdict most: first those that turn it. */
  readonly tilts: readonly Tilt[];
}

export interface TiltOptions {
  readonly score: Score;
  readonly seed: number;
  readonly worlds: number;
  /** How many parameters to keep. */
  readonly most: number;
}

const screenWorlds = 10;
/** Halvings of the range: the value at which a verdict turns is found to a hundredth of the range. */
const halvings = 7;

/**
 * Looks for single numbers that would turn the verdict on two plans. Every parameter is tried in a few worlds, those that
 * tilt it most in all of them. It takes some tens of thousands of worlds: a few seconds in one place.
 */
export function* tilts(plans: readonly [Plan, Plan], { score, seed, worlds, most }: TiltOptions): Work<Tilts> {
  const under = (values: ParameterValues, count: number): [Float64Array, Float64Array] => plans.map((plan) => scoresOf(plan, score, seed, count, { values })) as [Float64Array, Float64Array];
  const [a, b] = under(tableValues, worlds);
  const winner = meanOf(a) >= meanOf(b) ? 0 : 1;
  const turned = ([first, second]: [Float64Array, Float64Array]): [Float64Array, Float64Array] => (winner === 0 ? [first, second] : [second, first]);
  const [ours, theirs] = turned([a, b]);
  const base = ours.map((value, world) => value - (theirs[world] as number));
  const at = (parameter: Parameter, value: number, count: number): [Float64Array, Float64Array] => turned(under(parameterValues(new Map([[parameter.id, value]])), count));

  const among = parameterTable.filter((row) => row.low < row.high);
  const few = Math.min(screenWorlds, worlds);
  const of = among.length + most;
  const found: Tilt[] = [];
  const soFar = (): Tilts => ({ winner, lead: leadOf(ours, theirs), worlds, tried: among.length, tilts: ranked(found) });
  const step = (done: number): Step<Tilts> => ({ done, of, soFar });

  const screened: { readonly parameter: Parameter; readonly end: 'low' | 'high'; readonly drop: number }[] = [];
  for (const parameter of among) {
    const drops = (['low', 'high'] as const).map((end) => {
      const [first, second] = at(parameter, parameter[end], few);
      const change = first.map((value, world) => value - (second[world] as number) - (base[world] as number));
      return { parameter, end, drop: meanOf(change) - (few > 1 ? errorOf(change) : 0) };
    });
    screened.push(drops.reduce((worse, each) => (each.drop < worse.drop ? each : worse)));
    yield step(screened.length);
  }
  for (const { parameter, end } of screened.sort((x, y) => x.drop - y.drop).slice(0, most)) {
    const leadAt = (value: number): Lead => leadOf(...at(parameter, value, worlds));
    const lead = leadAt(parameter[end]);
    found.push({ parameter, end, lead, turnsAt: lead.mean < 0 ? turning(parameter.value, parameter[end], (value) => leadAt(value).mean < 0) : null });
    yield step(among.length + found.length);
  }
  return soFar();
}

/** The value between one at which something does not hold and one at which it does, from which on it holds. */
function turning(from: number, to: number, holds: (value: number) => boolean): number {
  let [before, after] = [from, to];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (before + after) / 2;
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}

function ranked(found: readonly Tilt[]): Tilt[] {
  return [...found].sort((x, y) => x.lead.mean - y.lead.mean || (x.parameter.id < y.parameter.id ? -1 : 1));
}
