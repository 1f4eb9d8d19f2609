import { nodeOf } from '../run/offer.ts';
import type { Run } from '../run/run.ts';
import { meanOf } from './estimate.ts';
import { countedOf, type Counted } from './interval.ts';
import type { Judged } from './regret.ts';

/** How sure somebody was, 0.5 to 1, and whether they were right. */
export interface Call {
  readonly confidence: number;
  readonly right: boolean;
}

/** Calls of about the same confidence. */
export interface Bin {
  /** From this confidence on, up to the next bin's. */
  readonly from: number;
  readonly meanConfidence: number;
  readonly right: Counted;
}

/**
 * Murphy's parts of the Brier score (Murphy 1973, *A new vector partition of the probability score*):
 * `brier = reliability − resolution + uncertainty + within`. Reliability is how far each bin's confidence lies from its share of right
 * calls, resolution how far the bins' shares lie from the share of all, uncertainty what that share leaves open. `within` is what
 * grouping into bins adds: the variance of confidence within bins less twice its covariance with the outcome, 0 where all calls of
 * a bin had one confidence (Stephenson, Coelho and Jolliffe 2008).
 */
export interface Parts {
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
  readonly within: number;
}

export interface Calibration {
  readonly calls: number;
  readonly right: Counted;
  /** Mean confidence, 0.5 to 1; null without calls. */
  readonly meanConfidence: number | null;
  /** Mean of (confidence − outcome)², outcome 1 for right and 0 for wrong (Brier 1950). A proper score: 0 is perfect; always saying 50 % gives 0.25. */
  readonly brier: number | null;
  /** Null with too few calls. */
  readonly parts: Parts | null;
  /** The bins that have calls, by confidence. */
  readonly bins: readonly Bin[];
  /**
   * `over`: surer than right, that is, the mean confidence lies above the interval of the share of right calls; `under`: below it;
   * `level`: within it. `too-few` under twenty calls, whatever they say.
   */
  readonly verdict: 'too-few' | 'over' | 'under' | 'level';
}

/** Under so many calls an interval is wider than any difference worth telling. */
export const callsNeeded = 20;

const binsFrom = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** The calls of a run: its decisions as judged, and its knowledge questions. */
export function callsOf(run: Run, judged: readonly Judged[]): readonly Call[] {
  return run.choices.flatMap(({ node: id, answer, confidence }, index) => {
    if (confidence === null) return [];
    const node = nodeOf(run, id);
    const right = node.kind === 'check'
      ? node.answers.some((each) => each.right && answer.kind === 'option' && each.id === answer.option)
      : judged.find((each) => each.index === index)?.right;
    return right === undefined ? [] : [{ confidence: confidence / 100, right }];
  });
}

/** How confidence and being right go together over any number of calls. */
export function calibrationOf(calls: readonly Call[]): Calibration {
  const right = countedOf(calls.filter((call) => call.right).length, calls.length);
  const groups = binsFrom
    .map((from, at) => ({ from, calls: calls.filter(({ confidence }) => confidence >= from && confidence < (binsFrom[at + 1] ?? Infinity)) }))
    .filter((group) => group.calls.length > 0);
  const meanConfidence = calls.length === 0 ? null : meanOf(calls.map(({ confidence }) => confidence));
  const brier = calls.length === 0 ? null : meanOf(calls.map(distance));
  return {
    calls: calls.length, right, meanConfidence, brier,
    parts: calls.length < callsNeeded ? null : partsOf(groups.map((group) => group.calls)),
    bins: groups.map((group) => ({
      from: group.from,
      meanConfidence: meanOf(group.calls.map(({ confidence }) => confidence)),
      right: countedOf(group.calls.filter((call) => call.right).length, group.calls.length),
    })),
    verdict: verdictOf(calls.length, meanConfidence ?? 0, right),
  };
}

function verdictOf(calls: number, meanConfidence: number, { low, high }: Counted): Calibration['verdict'] {
  if (calls < callsNeeded) return 'too-few';
  if (meanConfidence > high) return 'over';
  return meanConfidence < low ? 'under' : 'level';
}

function partsOf(groups: readonly (readonly Call[])[]): Parts {
  const all = groups.flat();
  const base = meanOf(all.map(outcome));
  const weighted = (of: (group: readonly Call[]) => number): number => groups.reduce((sum, group) => sum + (group.length / all.length) * of(group), 0);
  const reliability = weighted((group) => (meanOf(group.map(({ confidence }) => confidence)) - meanOf(group.map(outcome))) ** 2);
  const resolution = weighted((group) => (meanOf(group.map(outcome)) - base) ** 2);
  const within = weighted((group) => {
    const confidence = meanOf(group.map((call) => call.confidence));
    const share = meanOf(group.map(outcome));
    return meanOf(group.map((call) => (call.confidence - confidence) * (call.confidence - confidence - 2 * (outcome(call) - share))));
  });
  return { reliability, resolution, uncertainty: base * (1 - base), within };
}

function distance(call: Call): number {
  return (call.confidence - outcome(call)) ** 2;
}

function outcome({ right }: Call): number {
  return right ? 1 : 0;
}
