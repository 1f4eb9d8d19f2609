import type { ChartLine, ChartView } from '../../present/view.ts';
import type { PanelWords } from '../../present/words/panel-words.ts';
import { spread } from '../spread.ts';
import { axisLabel, axisOf, quartersOf, wrapWords } from './scale.ts';

/** A path's name at the end of its line: a row for each line of text, pushed apart from the other names. */
export interface EndLabel {
  readonly key: string;
  readonly tone: 'mine' | 'other' | 'draw';
  readonly rows: readonly { readonly text: string; readonly y: number }[];
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
  readonly path: (values: readonly number[]) => string;
  readonly area: (low: readonly number[], high: readonly number[]) => string;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly quarters: readonly { readonly x: number; readonly rows: readonly string[] }[];
  /** Where history ends and projection begins; null if it is all the one or the other. */
  readonly today: number | null;
  readonly labels: readonly EndLabel[];
}

/** What is drawn as a path's own line: the middle of its worlds where they are known, else this one world. */
export const lineOf = (line: ChartLine): readonly number[] => line.band?.median ?? line.values;

/** Widths of words are reckoned from their letters: an average letter is this much of the type size. */
const letter = 0.56;

function namesOf(chart: ChartView, words: PanelWords, figure: (value: number) => string, most: number) {
  const last = (values: readonly number[]) => values.at(-1) ?? 0;
  return chart.lines.flatMap((line) => {
    const own = { key: line.id, tone: line.tone, value: last(lineOf(line)), texts: wrapWords(`${line.label}, ${figure(last(lineOf(line)))}`, most, 2) };
    if (line.tone !== 'mine' || !line.band) return [own];
    return [own, { key: `${line.id} draw`, tone: 'draw' as const, value: last(line.values), texts: wrapWords(`${words.chart.draw}, ${figure(last(line.values))}`, most, 2) }];
  });
}

/** Lays out a chart for a width and a type size in px. `tall` is the first chart of a page. */
export function plotOf(chart: ChartView, words: PanelWords, width: number, type: number, tall: boolean): Plot {
  const figure = (value: number) => (chart.unit === 'usd' ? words.usd(value) : words.chart.count(value));
  const quarters = quartersOf(chart);
  const axis = axisOf(chart);
  const partly = chart.playedQuarters > 0 && chart.playedQuarters < quarters;

  const height = Math.round(Math.min(tall ? type * 19 : type * 13.5, Math.max(type * 11, width * 0.62)));
  const left = Math.ceil(Math.max(...axis.ticks.map((tick) => figure(tick).length)) * type * 0.62 + 10);
  const most = Math.max(9, Math.floor(Math.min(type * 10.7, width * 0.3) / (type * letter)));
  const names = namesOf(chart, words, figure, most);
  const right = width - Math.ceil(Math.max(...names.flatMap(({ texts }) => texts.map((text) => text.length)), 4) * type * letter + 18);
  const top = partly ? type * 1.7 : type * 0.8;
  const foot = height - type * (axisLabel(chart, 1, 1)[1] === '' ? 1.9 : 3);

  const x = (quarter: number) => left + ((right - left) * quarter) / quarters;
  const y = (value: number) => top + (foot - top) * (1 - value / axis.top);
  const points = (values: readonly number[]) => values.map((value, quarter) => `${x(quarter).toFixed(1)} ${y(value).toFixed(1)}`);
  const every = x(1) - x(0) < type * 2.6 ? 2 : 1;

  const rowHeight = type * 1.2;
  const rows = names.flatMap(({ value, texts }) => texts.map((_, index) => y(value) + (index - (texts.length - 1) / 2) * rowHeight));
  const placed = spread(rows, rowHeight, top, foot);
  let row = 0;

  return {
    width, height, left, right, top, foot, x, y,
    path: (values) => (values.length === 0 ? '' : `M${points(values).join('L')}`),
    area: (low, high) => (low.length === 0 ? '' : `M${points(high).join('L')}L${points(low).toReversed().join('L')}Z`),
    ticks: axis.ticks.map((tick) => ({ y: y(tick), text: figure(tick) })),
    quarters: Array.from({ length: quarters }, (_, index) => index + 1)
      .filter((quarter) => (quarters - quarter) % every === 0)
      .map((quarter) => ({ x: x(quarter), rows: axisLabel(chart, quarter, every) })),
    today: partly ? x(chart.playedQuarters) : null,
    labels: names.map(({ key, tone, texts }) => ({ key, tone, rows: texts.map((text) => ({ text, y: placed[row++] ?? foot })) })),
  };
}
