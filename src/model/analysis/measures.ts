import type { Metric } from '../metric.ts';

/** How a measure is written: a count, a share of one, dollars, an index or weeks. */
export type Unit = 'count' | 'share' | 'usd' | 'index' | 'weeks';

export interface Measure {
  /** What a person writes to ask for it. */
  readonly name: string;
  readonly metric: Metric;
  readonly title: string;
  readonly unit: Unit;
  /** Which way is better, where there is one. */
  readonly better: 'more' | 'less' | null;
}

/** One row for each metric of the model: none can be left out. A feature has an owner and a platform; what champions carry over by hand is counted apart. */
const table: Readonly<Record<Metric, readonly [name: string, title: string, unit: Unit, better: Measure['better']]>> = {
  formalReleases: ['features', 'Features released', 'count', 'more'],
  featuresReleased: ['released', 'Released in any way', 'count', 'more'],
  featuresLive: ['live', 'Features live', 'count', 'more'],
  informalLive: ['informal', 'Features live without an owner', 'count', 'less'],
  value: ['value', 'Value index', 'index', 'more'],
  demos: ['demos', 'Demos shown', 'count', null],
  prototypesWaiting: ['waiting', 'Prototypes waiting', 'count', 'less'],
  incidents: ['incidents', 'Incidents', 'count', 'less'],
  departures: ['departures', 'Departures', 'count', 'less'],
  championsLeft: ['champions-left', 'Champions who left', 'count', 'less'],
  headcount: ['headcount', 'AI team headcount, champions among them', 'count', null],
  openSeats: ['open-seats', 'Open seats', 'count', null],
  spendUsd: ['spend', 'Spend', 'usd', 'less'],
  platform: ['platform', 'Platform gate', 'share', 'more'],
  data: ['data', 'Data gate', 'share', 'more'],
  product: ['product', 'Product gate', 'share', 'more'],
  evaluation: ['evaluation', 'Evaluation gate', 'share', 'more'],
  fluency: ['fluency', 'AI-fluent engineers', 'share', 'more'],
  leaderSeated: ['leader', 'A leader is seated', 'share', null],
  guild: ['guild', 'A guild meets', 'share', null],
  shiplessWeeks: ['shipless', 'Weeks since a release', 'weeks', 'less'],
  tuningNeed: ['tuning', 'Ideas that need tuning', 'share', null],
  settled: ['settled', 'Approach settled', 'share', 'more'],
};

/** Every measure of the model under the name that reports and questions use. */
export const measures: readonly Measure[] = Object.entries(table).map(([metric, [name, title, unit, better]]) => ({ name, metric: metric as Metric, title, unit, better }));

/** The measure a person asks for, under its name here or the model's own; null if there is none. */
export function measureNamed(name: string): Measure | null {
  return measures.find((measure) => measure.name === name || measure.metric === name) ?? null;
}
