import type { DecisionNode } from '../../scenario/scenario.ts';

export interface InstrumentWords {
  readonly of: (whole: number | string) => string;
  readonly live: { readonly label: string; readonly note: (informal: number, troubled: number, live: number) => string };
  readonly hires: { readonly label: string; readonly note: (seats: number, ramping: number) => string };
  readonly spent: { readonly label: string; readonly note: (totalUsd: number) => string };
  readonly quarter: { readonly label: string; readonly value: (number: number) => string };
}

/** Marks on the time line: a few words each. */
export interface TimelineWords {
  readonly joined: (name: string) => string;
  readonly left: (name: string) => string;
  readonly feature: (number: number) => string;
  readonly incident: string;
  readonly guild: string;
  /** A decision not yet reached. */
  readonly later: string;
  readonly structure: string;
}

/** Figures beside a decision once the story has begun. */
export interface StateFigureWords {
  readonly platform: { readonly value: (spans: number, of: number) => string; readonly label: string };
  readonly prototypes: (count: number) => string;
  readonly fluent: (of: number) => string;
  readonly seats: (of: number) => string;
  readonly departures: (count: number) => string;
  readonly budget: (totalUsd: number) => string;
  /** A label as it stands within a line of others. */
  readonly inLine: (label: string) => string;
}

export interface PlayWords {
  readonly count: (number: number, of: number) => string;
  /** Asked under a decision of each kind; `answers` is how many the author has set out, 0 where the player is free. */
  readonly confidence: (kind: DecisionNode['kind'] | 'check', answers: number) => string;
  /** Stands where a decision's number does. */
  readonly check: string;
  /** When a place in a sequence comes up. */
  readonly slotNow: string;
  readonly slot: (week: number, quarter: string) => string;
  readonly continueBrief: string;
  readonly passing: (weeks: number, from: string, to: string) => string;
  readonly noTime: string;
  readonly spared: { readonly title: string; readonly odds: (percent: number, weeks: number) => string; readonly continueLabel: string };
  readonly never: string;
  /** In place of an answer: an event that did not happen, and a text that was only read. */
  readonly unasked: { readonly spared: string; readonly read: string };
  readonly units: Readonly<Record<'percent' | 'weeks' | 'people' | 'usd', (value: number) => string>>;
  readonly nothingPlaced: string;
  readonly nothingPicked: string;
  /** Several options picked, each in its own words. */
  readonly picked: (labels: readonly string[]) => string;
  readonly setting: (label: string, value: string) => string;
  readonly order: (cards: readonly string[]) => string;
  readonly split: (lines: readonly { readonly label: string; readonly usd: number }[]) => string;
}

export interface LibraryWords {
  readonly minutes: (minutes: number) => string;
  readonly difficulty: Readonly<Record<'first' | 'middling' | 'hard', string>>;
  readonly decisions: (count: number) => string;
  readonly resume: (number: number, of: number, quarter: string) => string;
  readonly resumeBrief: string;
  readonly resumeDecided: string;
  readonly resumeEnded: string;
  /** A step of the run that the scenario does not have any more. */
  readonly resumeMisfit: (step: number, of: number) => string;
}
