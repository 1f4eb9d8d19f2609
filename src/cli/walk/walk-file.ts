import type { Metric } from '../../model/metric.ts';
import type { Tier } from '../../judge/tier.ts';
import type { Condition, NodeId, Values } from '../../scenario/scenario.ts';

/** Bounds of a figure; at least one of them is given. */
export interface Bounds {
  readonly atLeast?: number;
  readonly below?: number;
}

/** In which share of worlds something must hold; in every world if left out. */
interface Chanced {
  readonly chance?: Bounds;
}

/** A metric at the end of a quarter, counted from 1; at the horizon if left out. */
export type MetricExpectation = Chanced & Bounds & { readonly metric: Metric; readonly quarter?: number };

/** Something that must hold once the walk has been walked. */
export type Expectation =
  | (Chanced & { readonly ending: NodeId })
  | (Chanced & { readonly tier: Tier })
  | MetricExpectation
  | (Chanced & Extract<Condition, { readonly chose: unknown }>)
  | (Chanced & Extract<Condition, { readonly happened: unknown }>)
  | (Chanced & Extract<Condition, { readonly all: unknown }>)
  | (Chanced & Extract<Condition, { readonly any: unknown }>)
  | (Chanced & Extract<Condition, { readonly not: unknown }>);

/** An answer as somebody writes it: a name the scenario has for it, a list of cards or options, or numbers by line or setting. */
export type WrittenAnswer = string | readonly string[] | Values;

/** A play-through as a trainer would tell it, and what must be true of it. */
export interface WalkFile {
  readonly format: 1;
  readonly name: string;
  /** The world it is walked in, or the first of several. */
  readonly seed: number;
  /** How many worlds, one seed after another; one if left out. */
  readonly worlds?: number;
  /** What is answered where the walk is asked. A node that luck keeps away needs none, and so does a brief. */
  readonly answers: Readonly<Record<NodeId, WrittenAnswer>>;
  readonly expect: readonly Expectation[];
}
