import { metrics, type Metric } from '../model/metric.ts';
import type { Prose } from './scenario.ts';

/** A place for a figure of the model in a text: `{{featuresReleased.mine}}`, on the player's own path, or `.other`, on the one compared with. */
export const figurePlace = /\{\{\s*([\w-]+)\.(\w+)\s*\}\}/g;
/** Whatever looks as if it were meant for one. */
const anyPlace = /\{\{[^{}]*\}\}/g;

const figureSides = ['mine', 'other'] as const;

export function isMetric(name: string): name is Metric {
  return (metrics as readonly string[]).includes(name);
}

/** The places for figures in a text, as they are written. */
export function figuresIn(text: Prose): string[] {
  return text.match(anyPlace) ?? [];
}

/** The places in a text that name no figure of the model. */
export function unknownFigures(text: Prose): string[] {
  return figuresIn(text).filter((place) => {
    const [[, name = '', side = ''] = []] = [...place.matchAll(figurePlace)];
    return !isMetric(name) || !(figureSides as readonly string[]).includes(side);
  });
}

/** Every figure a text may name, as it is written between the brackets. */
export const figureNames: ReadonlySet<string> = new Set(metrics.flatMap((metric) => figureSides.map((side) => `${metric}.${side}`)));
