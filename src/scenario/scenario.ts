import type { EventOdds } from '../model/event-odds.ts';
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

/** What stands behind a real case: a company says so, several companies in one, or nobody's. */
export type CaseKind = 'reported' | 'composite' | 'hypothetical';

/** What the author says of an option; the tools check it against the model. */
export type Claim = 'best' | 'defensible' | 'trap';

/** Words for afterwards. They may name model figures and never state results of their own. */
export interface Reveal {
  readonly why: Prose;
  readonly notice?: Prose;
  readonly principle?: string;
  readonly case?: Prose;
  readonly caseKind?: CaseKind;
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

/** For who leads a group through the scenario; shown only to who asks for it. */
export interface Facilitator {
  readonly notes?: Prose;
  readonly discussion?: readonly string[];
}

interface NodeBase {
  readonly title: string;
  readonly text: Prose;
  /** Who says it, if somebody does. */
  readonly speaker?: string;
  /** A short name for the timeline and the map of paths. */
  readonly short?: string;
  readonly facilitator?: Facilitator;
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

/** One of several that may be picked. What is said of a selection is said in the examples. */
export type MultiOption = Omit<Option, 'claim' | 'reveal'>;

export interface MultiNode extends Decision {
  readonly kind: 'multi';
  readonly options: readonly MultiOption[];
  /** The fewest and the most that make an answer. */
  readonly atLeast: number;
  readonly atMost: number;
  readonly standIn: readonly string[];
  readonly examples: readonly Example<readonly string[]>[];
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

/**
 * What an answer fills in: `T` with `"amount"` allowed for money, or `{ "setting": … }` for any number of a lever.
 * `then`, `package` and `process` are reached into.
 */
type Filled<T, Place, Field = string> = T extends readonly (infer Item)[]
  ? readonly Filled<Item, Place, Field>[]
  : T extends object
    ? { readonly [Key in keyof T]: T[Key] extends number | undefined ? (Key extends Field ? T[Key] | Place : T[Key]) : Filled<T[Key], Place, Field> }
    : T;

/** A lever of a budget line: wherever it takes money, `"amount"` stands for what is put on the line. */
export type AmountLever = Filled<Lever, 'amount', 'usd' | 'usdPerYear'>;

/** Stands for the number set; a percentage as a share. */
export interface SettingPlace {
  readonly setting: string;
}

/** A lever of a threshold: wherever it takes a number, `{ "setting": "share" }` stands for the one the player sets. */
export type ValueLever = Filled<Lever, SettingPlace>;

/** A line of a budget. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly levers: readonly AmountLever[];
  readonly tests?: readonly string[];
}

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

/** A number to set. */
export interface Setting {
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
}

/** A number for each setting, by its id. */
export type Values = Readonly<Record<string, number | 'never'>>;

/** One or more numbers to set. A lever that takes a setting which is `never` is not pulled. */
export interface ThresholdNode extends Decision {
  readonly kind: 'threshold';
  readonly settings: readonly Setting[];
  readonly levers: readonly ValueLever[];
  readonly standIn: Values;
  readonly examples: readonly Example<Values>[];
  readonly tests?: readonly string[];
}

/** Luck, then an answer, or none: without options there is only something to read. The odds come from the model's own hazards over the weeks looked at. */
export interface EventNode extends Decision {
  readonly kind: 'event';
  readonly odds: EventOdds;
  /** Pulled when it happens, before the answer. */
  readonly levers: readonly Lever[];
  /** Read instead when it does not happen. */
  readonly otherwise: Prose;
  readonly options: readonly Option[];
  /** Left out where there are no options. */
  readonly standIn?: string;
}

/** An answer to a knowledge question, and why it is right or wrong. */
export interface CheckAnswer {
  readonly id: string;
  readonly label: string;
  readonly right: boolean;
  readonly reason: Prose;
}

/** A knowledge question; `text` asks it. It pulls nothing and takes no time. Exactly one answer is right. */
export interface CheckNode extends NodeBase {
  readonly kind: 'check';
  readonly answers: readonly CheckAnswer[];
  readonly sources?: readonly string[];
  readonly next: Next;
}

export interface EndingNode extends NodeBase {
  readonly kind: 'ending';
  /** The first ending variant whose condition holds gives the words. */
  readonly variants: readonly { readonly when?: Condition; readonly title: string; readonly text: Prose }[];
}

/** What moves the organisation. */
export type DecisionNode = ChoiceNode | MultiNode | SequenceNode | AllocationNode | ThresholdNode | EventNode;
export type ScenarioNode = BriefNode | DecisionNode | CheckNode | EndingNode;

/** How this company weighs what it wants, so that "best" is defined and visible. Weights per unit. */
export interface Objective {
  readonly text: string;
  /** Points per unit of quarterly value index, summed over quarters. */
  readonly value: number;
  readonly departure: number;
  readonly perMillionUsd: number;
}

export interface Scenario {
  readonly format: 2;
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
  /** The author's word on what the sources do not say; it stands under every reveal. */
  readonly caveat?: string;
  readonly start: NodeId;
  readonly nodes: Readonly<Record<NodeId, ScenarioNode>>;
}
