import type { Role } from '../../model/roles.ts';
import type { NodeId, Prose } from '../../scenario/scenario.ts';
import type { ChartView, LeaverView, TierView } from '../view.ts';
import type { DebriefLabels } from '../words/debrief-words.ts';
import type { EndingLabels } from '../words/ending-words.ts';

/** A run that is over, looked back on. What needs many worlds is null until they have been played. */
export interface DebriefView {
  readonly labels: DebriefLabels;
  readonly endingLabels: EndingLabels;
  readonly kicker: string;
  readonly title: string;
  /** A paragraph made from the events of the run. */
  readonly story: string;
  readonly tier: TierView;
  readonly charts: readonly ChartView[];
  /** Whether the many worlds broke off: what is missing, or rests on few of them, comes only if it is asked for again. */
  readonly failed: boolean;
  /** How few worlds the parts below rest on as yet, while more are played. */
  readonly soFar: string | null;
  readonly map: MapView | null;
  readonly judgement: JudgementView | null;
  readonly calibration: CalibrationView | null;
  readonly principles: PrinciplesView | null;
  readonly mix: MixView;
  readonly departures: DeparturesView;
  /** What happened within each quarter. */
  readonly quarters: readonly { readonly label: string; readonly features: number; readonly departures: number; readonly spendUsd: number }[];
  /** The lines money went to, largest first. */
  readonly money: readonly { readonly label: string; readonly usd: number; readonly note: string | null }[];
  readonly moneySays: string;
  readonly decisions: readonly TakenView[];
  readonly next: readonly NextView[];
  readonly caveats: readonly string[];
  readonly run: string;
}

/** What a facilitator may say and ask, under the decision it belongs to; null for the run as a whole. */
export interface TalkView {
  readonly title: string | null;
  readonly notes: Prose | null;
  readonly discussion: readonly string[];
}

/** A decision made, and the answers that could have been given instead. */
export interface TakenView {
  readonly index: number;
  readonly number: number;
  readonly title: string;
  readonly answer: string;
  readonly confidence: string;
  readonly others: readonly { readonly id: string; readonly label: string }[];
}

export interface MixView {
  readonly says: string;
  readonly rows: readonly {
    readonly role: Role;
    readonly label: string;
    readonly people: number;
    /** Shares of the staff, 0 to 1: as it is, and as the kind of company is meant to have it. */
    readonly share: number;
    readonly meant: number;
    readonly figure: string;
    readonly meantFigure: string;
  }[];
}

export interface DeparturesView {
  readonly says: string;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly people: number; readonly figure: string }[];
  readonly leavers: readonly LeaverView[];
}

/** Every path through the story, by what each is expected to come to, with the player's on it. */
export interface MapView {
  readonly says: string;
  readonly note: string;
  /** A column for each place of the story where something is decided, the last for where the paths end. */
  readonly columns: readonly string[];
  readonly low: number;
  readonly high: number;
  /** Bundles of paths between two columns: from one height to another, in points. */
  readonly links: readonly MapLink[];
  readonly mine: readonly MapStop[];
}

export interface MapLink {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly paths: number;
}

/** A decision of the player's on the map. Points are the best that was still within reach, before and after it. */
export interface MapStop {
  readonly column: number;
  readonly next: number;
  readonly node: NodeId;
  readonly title: string;
  readonly answer: string;
  readonly best: string;
  readonly before: number;
  readonly after: number;
  readonly figures: { readonly sure: string; readonly before: string; readonly cost: string };
}

/** How well a run was decided, and how lucky it was. */
export interface JudgementView {
  /** What a point is. */
  readonly note: string;
  readonly corner: string;
  readonly says: readonly string[];
  /** Judgement from 0, picking by coin, to 1, the best play; luck as the place of the run among other worlds, 0 to 1. */
  readonly run: { readonly judgement: number; readonly luck: number };
  /** The run's points taken apart, and where its luck stands in percent, with what each is called. */
  readonly account: readonly { readonly label: string; readonly value: number }[];
  readonly decisions: readonly {
    readonly number: number;
    readonly title: string;
    readonly right: boolean;
    /** Points given away. */
    readonly regret: number;
    /** Points that an answer of the player's own brings beyond the best of those that have names. */
    readonly gained: number;
    readonly figures: { readonly regret: string; readonly verdict: string };
  }[];
}

export interface CalibrationView {
  readonly says: readonly string[];
  readonly bins: readonly {
    readonly label: string;
    /** Mean of what was said, and share that was right with its interval; 0 to 1. */
    readonly said: number;
    readonly right: number;
    readonly low: number;
    readonly high: number;
    readonly count: number;
    readonly figures: { readonly said: string; readonly right: string; readonly interval: string };
  }[];
}

export interface PrinciplesView {
  readonly shown: readonly { readonly id: string; readonly text: string; readonly why: string }[];
  readonly missed: readonly { readonly id: string; readonly text: string; readonly why: string }[];
}

export interface NextView {
  readonly scenario: string;
  readonly title: string;
  readonly why: string;
}

/** A decision taken the other way, in the same luck, beside the run as it was played. */
export interface CounterfactualView {
  readonly title: string;
  readonly says: string;
  /** What became of the later decisions, a sentence each. */
  readonly later: readonly string[];
  readonly figures: readonly { readonly id: string; readonly label: string; readonly mine: string; readonly other: string }[];
  readonly charts: readonly ChartView[];
}

/** A number of the model that somebody may doubt. */
export interface AssumptionView {
  readonly id: string;
  /** What it is, in the words of the table. */
  readonly label: string;
  /** Under which heading it is offered. */
  readonly group: string;
  /** Its value and range in words, and what it rests on. */
  readonly range: string;
  readonly evidence: string;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly say: (value: number) => string;
}

/** What would turn the verdict on a decision. */
export interface VerdictView {
  readonly number: number;
  readonly title: string;
  readonly says: readonly string[];
  /** Ids of the numbers that tilt it most. */
  readonly tilting: readonly string[];
}

/** What a decision comes to as the model has it, and under a number of the player's own. */
export interface ConclusionView {
  readonly number: number;
  readonly title: string;
  readonly says: string;
  readonly flips: boolean;
  readonly before: string;
  readonly after: string;
}
