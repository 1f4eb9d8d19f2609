import type { Prose } from '../scenario/scenario.ts';
import type { Role } from '../model/roles.ts';
import type { Family } from './families.ts';
import type { PersonView } from './person-view.ts';
import type { BesideWords } from './words/beside-words.ts';
import type { EndingLabels } from './words/ending-words.ts';
import type { ChartLabels, RevealLabels } from './words/reveal-words.ts';

/** A figure at the top of the play screen, with its small picture. */
export interface Instrument {
  readonly id: 'live' | 'hires' | 'spent' | 'quarter';
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** What the value is out of, where the note has no room. */
  readonly of?: string;
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

export interface SettingView { readonly id: string; readonly label: string; readonly unit: 'percent' | 'weeks' | 'people' | 'usd'; readonly min: number; readonly max: number; readonly step: number; readonly start: number; readonly minLabel: string; readonly maxLabel: string; readonly neverLabel: string | null }

export type DecisionBody =
  | { readonly kind: 'choice'; readonly options: readonly OptionView[] }
  /** `slots` name when each place in the order comes up. */
  | { readonly kind: 'sequence'; readonly cards: readonly CardView[]; readonly cap: number; readonly atLeast: number; readonly start: readonly string[]; readonly perStep: number; readonly stepLabels: readonly string[] }
  | { readonly kind: 'allocation'; readonly totalUsd: number; readonly stepUsd: number; readonly lines: readonly { readonly id: string; readonly label: string; readonly detail: string | null }[]; readonly presets: readonly { readonly id: string; readonly label: string; readonly usd: Readonly<Record<string, number>> }[] }
  | { readonly kind: 'multi'; readonly options: readonly OptionView[]; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'threshold'; readonly settings: readonly SettingView[] };

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
  /** The value at the end of each quarter in the player's own luck, quarter 0 first. */
  readonly values: readonly number[];
  /** What the chart shows while the player's path is held against this one, in a sentence; the chart's own if left out. */
  readonly says?: string;
  /** The same in some other worlds, to be drawn thin; none where none have been played. */
  readonly draws?: readonly (readonly number[])[];
  /** The average over many worlds and quantiles of them, when they have been computed. */
  readonly band: { readonly p10: readonly number[]; readonly p25: readonly number[]; readonly mean: readonly number[]; readonly p75: readonly number[]; readonly p90: readonly number[] } | null;
}
export interface ChartView {
  readonly id: 'features' | 'departures' | 'spend';
  readonly labels: ChartLabels;
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly says: string;
  readonly unit: 'count' | 'usd';
  readonly quarterLabels: readonly string[];
  /** The week up to which the lines are history, as quarters (may be fractional). */
  readonly playedQuarters: number;
  readonly lines: readonly ChartLine[];
}

/** In how many worlds a choice does better than another, no different, and worse. */
export interface ChanceView {
  readonly better: number;
  readonly equal: number;
  readonly of: number;
  readonly sentence: string;
}

/** Where the difference between two paths comes from: signed parts, the strongest first, that add up to it. */
export interface DifferenceView {
  readonly title: string;
  readonly says: string;
  readonly parts: readonly { readonly id: string; readonly label: string; readonly amount: number; readonly figure: string }[];
  /** What the parts count. */
  readonly amount: string;
  /** The whole difference by what the company weighs; null until worlds have been played. */
  readonly weighed: string | null;
  /** What the parts are; null where there are none. */
  readonly note: string | null;
}

/** The author's words, with the figures of the player's path and of one other. */
export interface AuthorView {
  readonly why: Prose;
  readonly notice: Prose | null;
  readonly caseText: Prose | null;
}

/** A road not taken, beside the one that was. */
export interface RoadView {
  readonly id: string;
  readonly author: AuthorView;
  /** The heading of the page while the player's path is held against this one, and what stands under it. */
  readonly title: string;
  readonly lead: string;
  readonly letter: string;
  readonly label: string;
  /** Null until many worlds have been played. */
  readonly chance: ChanceView | null;
  /** Null until it has been worked out. */
  readonly difference: DifferenceView | null;
  /** Who leaves on it, in a sentence. */
  readonly left: string;
}

/** Somebody who left, and what drove it. */
export interface LeaverView {
  readonly name: string;
  readonly role: Role;
  readonly when: string;
  readonly why: string;
}

/** What followed, and what the other options would have brought in the same luck. */
export interface RevealView extends AuthorView {
  readonly kind: 'reveal';
  readonly labels: RevealLabels;
  readonly count: string;
  readonly title: string;
  readonly lead: string;
  /** What happened since the commit, a sentence each, from the model's events. */
  readonly followed: readonly string[];
  readonly chosen: string;
  /** The roads not taken, the one to compare with first. */
  readonly others: readonly RoadView[];
  /** Whether what many worlds say broke off: what is missing of it comes only if it is asked for again. */
  readonly failed: boolean;
  readonly charts: readonly ChartView[];
  /** Where more could have been answered than is compared: what stands beside the player's answer. Null where every answer is there. */
  readonly open: string | null;
  /** Who has left on the player's own path so far. */
  readonly left: readonly LeaverView[];
  /** That who was let go is in the list and in no count; null where nobody was. */
  readonly letGo: string | null;
  /** How many more leave on it by the end of the projection, in a sentence; null where nothing is to come. */
  readonly leftLater: string | null;
  /** The author's thought behind the answer. */
  /** Whose figures stand in it; null where there are none. */
  readonly whyFigures: string | null;
  readonly principle: string | null;
  /** What kind of case it is. */
  readonly caseLabel: string;
  readonly sources: readonly string[];
  /** What to know of the figures: the author's word first, where there is one. */
  readonly caveats: readonly string[];
  readonly continueLabel: string;
}

/** A knowledge question once it has been answered: a reason for every answer. */
export interface CheckedView {
  readonly kind: 'checked';
  readonly labels: RevealLabels;
  readonly count: string;
  readonly title: string;
  readonly text: Prose;
  readonly says: string;
  readonly answers: readonly { readonly id: string; readonly letter: string; readonly label: string; readonly right: boolean; readonly chosen: boolean; readonly reason: Prose }[];
  readonly sources: readonly string[];
  readonly continueLabel: string;
}

export interface SparedView { readonly kind: 'spared'; readonly kicker: string; readonly count: string; readonly title: string; readonly text: Prose; readonly odds: string; readonly continueLabel: string }

/** The maturity reached, the rule that gave it, and each criterion with its figure. */
export interface TierView {
  readonly reached: string;
  readonly all: readonly string[];
  readonly rule: string;
  /** `met` is null for what no answer of the story bears on. */
  readonly criteria: readonly { readonly label: string; readonly met: boolean | null; readonly figure: string }[];
}

export interface EndingView {
  readonly kind: 'ending';
  readonly labels: EndingLabels;
  readonly kicker: string;
  readonly title: string;
  readonly text: Prose;
  readonly tier: TierView;
  readonly charts: readonly ChartView[];
  /** The decisions made, each a place to branch from. */
  readonly decisions: readonly { readonly index: number; readonly number: number; readonly title: string; readonly answer: string; readonly confidence: string }[];
}

export type ScreenView = BriefView | DecisionView | PassingView | RevealView | CheckedView | SparedView | EndingView;

/** The weeks in hand. */
export interface TimeView {
  /** The week on screen. */
  readonly week: number;
  /** The last week that has been on screen. */
  readonly now: number;
  /** All weeks of the story. */
  readonly weeks: number;
  /** `back` looks at a week that is over; `passing` and `paused` are weeks going by. */
  readonly state: 'now' | 'back' | 'passing' | 'paused';
  /** The week on screen in words. */
  readonly spoken: string;
  /** Whether weeks have passed that can be played again. */
  readonly replays: boolean;
}

/** What stands beside a play for who asks. */
export interface BesideView {
  readonly labels: BesideWords;
  readonly time: TimeView;
  /** Everybody who can be asked about; `role` is null for who has just left. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: Role | null }[];
  readonly person: PersonView | null;
  /** Null where there is nothing, or it was not asked for. */
  readonly facilitator: { readonly notes: Prose | null; readonly discussion: readonly string[] } | null;
}

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
  /** That run has come to its end: going on with it is looking back at it. */
  readonly over: boolean;
}
