import type { Lever } from '../model/lever.ts';
import type { Metric } from '../model/metric.ts';
import type { Organisation } from '../model/organisation.ts';

export type NodeId = string;
/** Prose in the small Markdown: emphasis, lists, links. May name a model figure as `{{featuresLive.mine}}`. */
export type Prose = string;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly section?: string;
  /** How far to trust it: reported by the company, composite, hypothetical, a vendor's view. */
  readonly note?: string;
}

export interface Principle {
  readonly id: string;
  readonly text: string;
}

/** A figure on the opening screen, as the source has it. */
export interface OpeningFigure {
  readonly value: string;
  readonly label: string;
}

/** Data, not an expression language. */
export type Condition =
  | { readonly chose: readonly [node: NodeId, option: string] }
  | { readonly metric: Metric; readonly atLeast?: number; readonly below?: number }
  | { readonly happened: NodeId }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export type Next = NodeId | readonly ({ readonly when: Condition; readonly to: NodeId } | { readonly to: NodeId })[];

/** Weeks that pass after the node is answered. */
export interface Advance {
  readonly weeks: number;
}

/** What the author says of an option; the tools check it against the model. */
export type Claim = 'best' | 'defensible' | 'trap';

/** Words for afterwards. They may name model figures and never state results of their own. */
export interface Reveal {
  readonly why: Prose;
  readonly notice?: Prose;
  readonly principle?: string;
  readonly case?: Prose;
  readonly sources?: readonly string[];
}

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail?: Prose;
  readonly levers: readonly Lever[];
  readonly tests?: readonly string[];
  readonly claim?: Claim;
  readonly reveal?: Reveal;
}

interface NodeBase {
  readonly title: string;
  readonly text: Prose;
  /** Who says it, if somebody does. */
  readonly speaker?: string;
  /** A short name for the timeline and the map of paths. */
  readonly short?: string;
}

interface Decision extends NodeBase {
  readonly next: Next;
  readonly advance?: Advance;
  readonly reveal?: Reveal;
}

export interface BriefNode extends NodeBase {
  readonly kind: 'brief';
  readonly next: Next;
  readonly advance?: Advance;
}

export interface ChoiceNode extends Decision {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** The option taken in projections that look past the player's own choices. */
  readonly standIn: string;
}

/** A card in a sequence. The levers are pulled when its slot comes up. */
export interface Card {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly levers: readonly Lever[];
  /** Takes a seat; a card that keeps a seat open does not. */
  readonly seats: number;
  readonly tests?: readonly string[];
}

export interface SequenceNode extends Decision {
  readonly kind: 'sequence';
  readonly cards: readonly Card[];
  /** Seats that may be filled. */
  readonly cap: number;
  /** Slots come up in order, `perStep` cards every `everyWeeks` weeks. */
  readonly pace: { readonly perStep: number; readonly everyWeeks: number };
  /** Cards already placed when the player arrives, in order; the player may change them. */
  readonly start: readonly string[];
  /** The fewest cards that make an answer. */
  readonly atLeast: number;
  readonly standIn: readonly string[];
  /** Named orders to compare with in the reveal and for the author's claims. */
  readonly examples: readonly Example<readonly string[]>[];
}

/** An answer the author has words for: a preset in an allocation, a pattern of a sequence, a region of a threshold. */
export interface Example<T> {
  readonly id: string;
  readonly label: string;
  readonly answer: T;
  readonly claim?: Claim;
  readonly tests?: readonly string[];
  readonly reveal?: Reveal;
}

/** A line of a budget. In its levers `"usd": "amount"` stands for what is put on the line. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly levers: readonly AmountLever[];
  readonly tests?: readonly string[];
}
export type AmountLever =
  | (Extract<Lever, { kind: 'budget' }> extends infer L ? Omit<L & object, 'usd'> & { readonly usd: 'amount' } : never)
  | (Extract<Lever, { kind: 'upskill' }> extends infer L ? Omit<L & object, 'usd'> & { readonly usd: 'amount' } : never);

export interface AllocationNode extends Decision {
  readonly kind: 'allocation';
  readonly totalUsd: number;
  /** Smallest amount that can be moved. */
  readonly stepUsd: number;
  readonly lines: readonly Line[];
  /** One-click presets; they are the examples too. */
  readonly presets: readonly Example<Readonly<Record<string, number>>>[];
  readonly standIn: Readonly<Record<string, number>>;
}

/** A number to set. In `rule` levers `"atLeast": "value"` stands for it (as a share if the unit is percent). */
export interface ThresholdNode extends Decision {
  readonly kind: 'threshold';
  readonly setting: {
    readonly id: string;
    readonly label: string;
    readonly unit: 'percent' | 'weeks' | 'people' | 'usd';
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly start: number;
    /** What the ends mean, in the player's words. */
    readonly minLabel: string;
    readonly maxLabel: string;
    /** The player may also say never. */
    readonly neverLabel?: string;
  };
  readonly levers: readonly ValueLever[];
  readonly standIn: number | 'never';
  readonly examples: readonly Example<number | 'never'>[];
  readonly tests?: readonly string[];
}
export type ValueLever = Omit<Extract<Lever, { kind: 'rule' }>, 'atLeast'> & { readonly atLeast: 'value' };

/** Luck, then an answer. The odds come from the model's own hazards over the weeks looked at. */
export interface EventNode extends Decision {
  readonly kind: 'event';
  readonly odds: { readonly of: 'champion-offer' | 'anyone-offer'; readonly withinWeeks: number };
  /** Pulled when it happens, before the answer. */
  readonly levers: readonly Lever[];
  /** Read instead when it does not happen. */
  readonly otherwise: Prose;
  readonly options: readonly Option[];
  readonly standIn: string;
}

export interface EndingNode extends NodeBase {
  readonly kind: 'ending';
  /** The first ending variant whose condition holds gives the words. */
  readonly variants: readonly { readonly when?: Condition; readonly title: string; readonly text: Prose }[];
}

export type DecisionNode = ChoiceNode | SequenceNode | AllocationNode | ThresholdNode | EventNode;
export type ScenarioNode = BriefNode | DecisionNode | EndingNode;

/** How this company weighs what it wants, so that "best" is defined and visible. Weights per unit. */
export interface Objective {
  readonly text: string;
  /** Points per unit of quarterly value index, summed over quarters. */
  readonly value: number;
  readonly departure: number;
  readonly perMillionUsd: number;
}

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly company: string;
  readonly summary: string;
  readonly minutes: number;
  readonly difficulty: 'first' | 'middling' | 'hard';
  readonly language: string;
  readonly licence: string;
  readonly firstQuarter: { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };
  readonly horizonQuarters: number;
  readonly principles: readonly Principle[];
  readonly sources: readonly Source[];
  readonly organisation: Organisation;
  readonly figures: readonly OpeningFigure[];
  readonly objective: Objective;
  readonly start: NodeId;
  readonly nodes: Readonly<Record<NodeId, ScenarioNode>>;
}
