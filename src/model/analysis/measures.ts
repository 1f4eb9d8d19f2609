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

const named = (name: string, metric: Metric, title: string, unit: Unit, better: Measure['better']): Measure => ({ name, metric, title, unit, better });

/** Every measure of the model under the name that reports and questions use. */
export const measures: readonly Measure[] = [
  named('features', 'featuresReleased', 'Features released', 'count', 'more'),
  named('live', 'featuresLive', 'Features live', 'count', 'more'),
  named('informal', 'informalLive', 'Features live without an owner', 'count', 'less'),
  named('value', 'value', 'Value index', 'index', 'more'),
  named('demos', 'demos', 'Demos shown', 'count', null),
  named('waiting', 'prototypesWaiting', 'Prototypes waiting', 'count', 'less'),
  named('incidents', 'incidents', 'Incidents', 'count', 'less'),
  named('departures', 'departures', 'Departures', 'count', 'less'),
  named('champions-left', 'championsLeft', 'Champions who left', 'count', 'less'),
  named('headcount', 'headcount', 'AI team headcount', 'count', null),
  named('open-seats', 'openSeats', 'Open seats', 'count', null),
  named('spend', 'spendUsd', 'Spend', 'usd', 'less'),
  named('platform', 'platform', 'Platform gate', 'share', 'more'),
  named('data', 'data', 'Data gate', 'share', 'more'),
  named('product', 'product', 'Product gate', 'share', 'more'),
  named('evaluation', 'evaluation', 'Evaluation gate', 'share', 'more'),
  named('fluency', 'fluency', 'AI-fluent engineers', 'share', 'more'),
  named('leader', 'leaderSeated', 'A leader is seated', 'share', null),
  named('guild', 'guild', 'A guild meets', 'share', null),
  named('shipless', 'shiplessWeeks', 'Weeks since a release', 'weeks', 'less'),
  named('tuning', 'tuningNeed', 'Ideas that need tuning', 'share', null),
];

/** The measure a person asks for, under its name here or the model's own; null if there is none. */
export function measureNamed(name: string): Measure | null {
  return measures.find((measure) => measure.name === name || measure.metric === name) ?? null;
}
