import type { ChartView } from '../../present/view.ts';
import { spread } from '../spread.ts';
import { axisLabel, axisOf, endText, quartersOf } from './scale.ts';
import type { Stroke, Strokes } from './strokes.ts';

/** A path's name and its last value, in one piece at the end of its line, pushed apart from the other names. */
export interface EndLabel {
  readonly key: string;
  readonly kind: Stroke['kind'];
  readonly text: string;
  readonly y: number;
}

/** Where everything of a chart is drawn, in px of the drawing. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly x: (quarter: number) => number;
  readonly y: (value: number) => number;
  readonly path: (values: readonly number[], stepped: boolean) => string;
  readonly area: (low: readonly number[], high: readonly number[]) => string;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly quarters: readonly { readonly x: number; readonly rows: readonly string[] }[];
  /** Where history ends and projection begins; null if it is all the one or the other. */
  readonly today: number | null;
  readonly labels: readonly EndLabel[];
}

/** Widths of words are reckoned from their letters: an average letter is this much of the type size. */
const letter = 0.5;

/** How high a chart becomes at most, in times its type size: the first of a page, on a low screen too, and those after it. */
export const chartHeights = { first: 21.5, firstWhenLow: 13.5, later: 14.5 } as const;

/** Lays out a chart for a width and a type size in px, at most `highest` times the type size high. */
export function plotOf(chart: ChartView, { lines }: Strokes, width: number, type: number, highest: number): Plot {
  const figure = chart.unit === 'usd' ? chart.labels.usd : chart.labels.count;
  const quarters = quartersOf(chart);
  const axis = axisOf(chart);
  const partly = chart.playedQuarters > 0 && chart.playedQuarters < quarters;

  const height = Math.round(Math.min(type * highest, Math.max(type * 11, width * 0.62)));
  const left = Math.ceil(Math.max(...axis.ticks.map((tick) => figure(tick).length)) * type * 0.62 + 10);
  const most = Math.floor(Math.min(type * 13, width * 0.53) / (type * letter));
  const names = lines.map(({ key, kind, label, values }) => {
    const value = values.at(-1) ?? 0;
    return { key, kind, value, text: endText(label, figure(value), most) };
  });
  const right = width - Math.ceil(Math.max(...names.map(({ text }) => text.length), 4) * type * letter + 14);
  const top = partly ? type * 1.7 : type * 0.8;
  const foot = height - type * (axisLabel(chart, 1, 1)[1] === '' ? 1.9 : 3);

  const x = (quarter: number) => left + ((right - left) * quarter) / quarters;
  const y = (value: number) => top + (foot - top) * (1 - value / axis.top);
  const points = (values: readonly number[], stepped: boolean) => values.flatMap((value, quarter) => {
    const here = x(quarter).toFixed(1);
    const before = stepped && quarter > 0 ? [`${here} ${y(values[quarter - 1] ?? value).toFixed(1)}`] : [];
    return [...before, `${here} ${y(value).toFixed(1)}`];
  });
  const every = x(1) - x(0) < type * 2.6 ? 2 : 1;

  const placed = spread(names.map(({ value }) => y(value)), type * 1.2, top, foot);

  return {
    width, height, left, right, top, foot, x, y,
    path: (values, stepped) => (values.length === 0 ? '' : `M${points(values, stepped).join('L')}`),
    area: (low, high) => (low.length === 0 ? '' : `M${points(high, false).join('L')}L${points(low, false).toReversed().join('L')}Z`),
    ticks: axis.ticks.map((tick) => ({ y: y(tick), text: figure(tick) })),
    quarters: Array.from({ length: quarters }, (_, index) => index + 1)
      .filter((quarter) => (quarters - quarter) % every === 0)
      .map((quarter) => ({ x: x(quarter), rows: axisLabel(chart, quarter, every) })),
    today: partly ? x(chart.playedQuarters) : null,
    labels: names.map(({ key, kind, text }, index) => ({ key, kind, text, y: placed[index] ?? foot })),
  };
}
