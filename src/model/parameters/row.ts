/** One number of the model: what it is, how far it might be off, and what it rests on. */
export interface Row {
  readonly value: number;
  /** Ends of the plausible range, a designer's judgement and not an interval of confidence. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Ids of claims in `evidence.json`; empty for an assumption. */
  readonly evidence: readonly string[];
  /** Meaning, and for an assumption the reason. */
  readonly why: string;
}

/** A number that rests on published claims. */
export function known(value: number, low: number, high: number, unit: string, evidence: readonly string[], why: string): Row {
  return { value, low, high, unit, evidence, why };
}

/** A number nobody published, with the reason for choosing it. */
export function assumed(value: number, low: number, high: number, unit: string, why: string): Row {
  return { value, low, high, unit, evidence: [], why };
}
