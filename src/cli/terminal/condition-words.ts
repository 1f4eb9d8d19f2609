import { measures } from '../../model/analysis/measures.ts';
import type { Metric } from '../../model/metric.ts';
import type { Bounds, Expectation } from '../walk/walk-file.ts';
import type { Condition } from '../../scenario/scenario.ts';
import { figure, percent, plainNumber } from './figures.ts';

/** A condition, or something a walk expects, as somebody would say it. Ids stay ids: they are what the author wrote. */
export function conditionWords(condition: Condition | Expectation): string {
  if ('ending' in condition) return `ends at ${condition.ending}`;
  if ('tier' in condition) return `reaches the level ${condition.tier}`;
  if ('chose' in condition) return `${condition.chose[1]} at ${condition.chose[0]}`;
  if ('happened' in condition) return `${condition.happened} happened`;
  if ('all' in condition) return condition.all.map(partWords).join(' and ');
  if ('any' in condition) return condition.any.map(partWords).join(' or ');
  if ('not' in condition) return `not: ${partWords(condition.not)}`;
  const when = 'quarter' in condition && condition.quarter !== undefined ? ` after Q${condition.quarter}` : '';
  return `${condition.metric}${when} ${boundWords(condition, (value) => metricFigure(condition.metric, value))}`;
}

/** A condition inside another: what joins several, or turns one round, stands in brackets. */
function partWords(condition: Condition): string {
  return 'all' in condition || 'any' in condition || 'not' in condition ? `(${conditionWords(condition)})` : conditionWords(condition);
}

/** "at least 60 %", "below 3", "from 3 to below 20". */
export function boundWords({ atLeast, below }: Bounds, written: (value: number) => string): string {
  if (atLeast !== undefined && below !== undefined) return `from ${written(atLeast)} to below ${written(below)}`;
  return atLeast !== undefined ? `at least ${written(atLeast)}` : `below ${written(below ?? 0)}`;
}

/** A share of worlds that is asked for. */
export function chanceWords(chance: Bounds): string {
  return boundWords(chance, percent);
}

/** A metric's value in the unit that reports write it in. */
export function metricFigure(metric: Metric, value: number): string {
  const unit = measures.find((each) => each.metric === metric)?.unit;
  if (unit === undefined) return plainNumber(value);
  return unit === 'count' || unit === 'index' ? plainNumber(value) : figure(value, unit);
}
