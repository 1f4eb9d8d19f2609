import type { ChartLine, ChartView } from '../../present/view.ts';

/** A step of 1, 2 or 5 times a power of ten, such that about `wanted` of them reach `most`. */
export function niceStep(most: number, wanted: number): number {
  const raw = Math.max(most, 1e-9) / Math.max(wanted, 1);
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

/** The highest number a line or its band reaches. Single worlds beyond the band are cut off: one lucky world would flatten all the others. */
function highest(line: ChartLine): number {
  return Math.max(0, ...line.values, ...(line.band ? [...line.band.p90] : []));
}

export interface Axis {
  /** Top of the scale; its foot is 0. */
  readonly top: number;
  readonly ticks: readonly number[];
}

/** A scale from zero that holds every line and band. Counts step in whole numbers. */
export function axisOf(chart: ChartView): Axis {
  const most = Math.max(chart.unit === 'count' ? 3 : 1, ...chart.lines.map(highest));
  const step = chart.unit === 'count' ? Math.max(1, niceStep(most, 4)) : niceStep(most, 4);
  const count = Math.ceil(most / step - 1e-9);
  return { top: Math.max(most * 1.04, count * step === most ? most : most * 1.04), ticks: Array.from({ length: count + 1 }, (_, index) => index * step).filter((tick) => tick <= most * 1.04) };
}

/** Quarters from the opening to the end: a line has one more value than that. */
export function quartersOf(chart: ChartView): number {
  return Math.max(1, ...chart.lines.map((line) => line.values.length - 1));
}

/** The name of a quarter, 0 being the opening; names may leave the opening out. Null if it has none. */
export function quarterLabel(chart: ChartView, quarter: number): string | null {
  return chart.quarterLabels[quarter - (quartersOf(chart) + 1 - chart.quarterLabels.length)] ?? null;
}

/**
 * The name of a quarter for an axis that names every quarter, or every second one: on the first line the quarter, on the
 * second its year where that is another than the year of the name before it.
 */
export function axisLabel(chart: ChartView, quarter: number, every: number): readonly [string, string] {
  const split = (label: string | null) => [label?.split(' ')[0] ?? '', label?.split(' ').slice(1).join(' ') ?? ''] as const;
  const [name, year] = split(quarterLabel(chart, quarter));
  return [name, quarter > every && split(quarterLabel(chart, quarter - every))[1] === year ? '' : year];
}

/** A name and a figure in one piece of about `most` characters: where both are too long the name is cut short, never the figure. */
export function endText(name: string, figure: string, most: number): string {
  const room = most - figure.length - 2;
  const short = name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
  return `${short},\u00a0${figure}`;
}
