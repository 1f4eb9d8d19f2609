import type { Prose } from '../scenario/scenario.ts';
import type { Role } from '../model/roles.ts';

/** Families share a colour; a role has its own shape. */
export type Family = 'clay' | 'petrol' | 'indigo' | 'lead';

/** A figure at the top of the play screen, with its small picture. */
export interface Instrument {
  readonly id: 'live' | 'hires' | 'spent' | 'quarter';
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly gauge:
    | { readonly kind: 'lamps'; readonly on: number; readonly of: number }
    | { readonly kind: 'seats'; readonly people: readonly { readonly family: Family; readonly ramping: boolean }[]; readonly of: number }
    | { readonly kind: 'tank'; readonly left: number }
    | { readonly kind: 'ring'; readonly done: number; readonly of: number };
}

export interface TimelineView {
  readonly weeks: number;
  readonly playedWeek: number;
  readonly quarters: readonly { readonly label: string; readonly startWeek: number; readonly year: number | null }[];
  readonly pins: readonly { readonly number: number; readonly week: number; readonly state: 'done' | 'now' | 'later'; readonly label: string }[];
  readonly events: readonly { readonly week: number; readonly tone: 'good' | 'loss' | 'plain'; readonly label: string }[];
}

/** What stands round the stage on every play screen. */
export interface FrameView {
  readonly scenarioTitle: string;
  readonly instruments: readonly Instrument[];
  readonly timeline: TimelineView;
  /** The picture in two or three sentences, for the live region. */
  readonly words: string;
}

export interface BriefView {
  readonly kind: 'brief';
  readonly kicker: string;
  readonly title: string;
  readonly text: Prose;
  readonly speaker: string | null;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly continueLabel: string;
}

export interface OptionView { readonly id: string; readonly letter: string; readonly label: string; readonly detail: string | null }
export interface CardView { readonly id: string; readonly label: string; readonly detail: string | null; readonly role: Role | null; readonly seats: number }

export type DecisionBody =
  | { readonly kind: 'choice'; readonly options: readonly OptionView[] }
  /** `slots` name when each place in the order comes up. */
  | { readonly kind: 'sequence'; readonly cards: readonly CardView[]; readonly cap: number; readonly atLeast: number; readonly start: readonly string[]; readonly perStep: number; readonly stepLabels: readonly string[] }
  | { readonly kind: 'allocation'; readonly totalUsd: number; readonly stepUsd: number; readonly lines: readonly { readonly id: string; readonly label: string; readonly detail: string | null }[]; readonly presets: readonly { readonly id: string; readonly label: string; readonly usd: Readonly<Record<string, number>> }[] }
  | { readonly kind: 'threshold'; readonly label: string; readonly unit: 'percent' | 'weeks' | 'people' | 'usd'; readonly min: number; readonly max: number; readonly step: number; readonly start: number; readonly minLabel: string; readonly maxLabel: string; readonly neverLabel: string | null };

/** A decision to make. Nothing here hints at the answer. */
export interface DecisionView {
  readonly kind: 'decision';
  readonly node: string;
  readonly kicker: string;
  readonly count: string;
  readonly title: string;
  readonly text: Prose;
  readonly speaker: string | null;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly body: DecisionBody;
  readonly confidenceQuestion: string;
}

/** While weeks pass. */
export interface PassingView {
  readonly kind: 'passing';
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly title: string;
  /** The latest thing that happened, in a few words; null where nothing has yet. */
  readonly news: string | null;
}

/** One line of a chart over quarters. `tone` says whose it is. */
export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly tone: 'mine' | 'other';
  /** The value at the end of each quarter, quarter 0 first. */
  readonly values: readonly number[];
  /** Quantiles over many worlds, when they have been computed. */
  readonly band: { readonly p10: readonly number[]; readonly p25: readonly number[]; readonly median: readonly number[]; readonly p75: readonly number[]; readonly p90: readonly number[] } | null;
}
export interface ChartView {
  readonly id: 'features' | 'departures' | 'spend';
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly says: string;
  readonly unit: 'count' | 'usd';
  readonly quarterLabels: readonly string[];
  /** The week up to which the lines are history, as quarters (may be fractional). */
  readonly playedQuarters: number;
  readonly lines: readonly ChartLine[];
}

/** What followed, and what the other option would have brought in the same luck. */
export interface RevealView {
  readonly kind: 'reveal';
  readonly count: string;
  readonly title: string;
  readonly lead: string;
  /** What happened since the commit, a sentence each, from the model's events. */
  readonly followed: readonly string[];
  readonly chosen: string;
  readonly others: readonly { readonly id: string; readonly label: string }[];
  readonly charts: readonly ChartView[];
  /** "In 88 of 100 worlds, …", or null until computed. */
  readonly chance: { readonly better: number; readonly equal: number; readonly of: number; readonly sentence: string } | null;
  readonly why: Prose;
  readonly notice: Prose | null;
  readonly principle: string | null;
  readonly caseText: Prose | null;
  readonly sources: readonly string[];
  readonly caveat: string;
  readonly continueLabel: string;
}

export interface SparedView { readonly kind: 'spared'; readonly kicker: string; readonly count: string; readonly title: string; readonly text: Prose; readonly odds: string; readonly continueLabel: string }

export interface EndingView {
  readonly kind: 'ending';
  readonly kicker: string;
  readonly title: string;
  readonly text: Prose;
  readonly tier: { readonly reached: string; readonly all: readonly string[]; readonly rule: string; readonly criteria: readonly { readonly label: string; readonly met: boolean; readonly figure: string }[] };
  readonly charts: readonly ChartView[];
  readonly quarters: readonly { readonly label: string; readonly features: number; readonly departures: number; readonly spendUsd: number }[];
  readonly departures: readonly { readonly name: string; readonly role: Role; readonly when: string; readonly why: string }[];
  readonly money: readonly { readonly label: string; readonly usd: number; readonly note: string | null }[];
  /** The decisions made, each a place to branch from. */
  readonly decisions: readonly { readonly index: number; readonly number: number; readonly title: string; readonly answer: string; readonly confidence: string }[];
}

export type ScreenView = BriefView | DecisionView | PassingView | RevealView | SparedView | EndingView;

/** One card in the library. */
export interface LibraryCard {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly company: string;
  readonly summary: string;
  readonly minutes: string;
  readonly difficulty: string;
  readonly decisions: string;
  /** A run that can go on, in words, or null. */
  readonly resume: string | null;
}
