import type { ChartView } from '../../present/view.ts';
import { figure } from '../terminal/figures.ts';
import { left, paragraph, right } from '../terminal/layout.ts';
import { plain } from '../terminal/plain.ts';
import type { Screen } from '../terminal/screen.ts';

const labelWidth = 14;
const cellWidth = 8;

/** Charts as tables: a row for each path, the ends of quarters across, as many of them as there is room for. */
export function chartTables(charts: readonly ChartView[], screen: Screen): string[] {
  return charts.flatMap((chart) => ['', ...chartTable(chart, screen)]);
}

function chartTable({ title, says, unit, quarterLabels, lines }: ChartView, { paint, width }: Screen): string[] {
  const shown = someOf(quarterLabels.map((_, at) => at), Math.floor((width - labelWidth - 2) / cellWidth));
  return [
    paint.strong(plain(title)),
    paint.faint(`${' '.repeat(labelWidth + 2)}${shown.map((at) => right(plain(quarterLabels[at] ?? ''), cellWidth)).join('')}`),
    ...lines.map(({ label, tone, values }) => {
      // The first value is the opening.
      const row = `  ${left(plain(label), labelWidth)}${shown.map((at) => right(figure(values[at + values.length - quarterLabels.length] ?? Number.NaN, unit), cellWidth)).join('')}`;
      return tone === 'mine' ? paint.accent(row) : row;
    }),
    ...paragraph(plain(says), width, '  ').map(paint.faint),
  ];
}

/** At most so many of a list, evenly spread, the last among them. */
function someOf<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  const step = list.length / most;
  return Array.from({ length: most }, (_, at) => list[Math.round((at + 1) * step) - 1] as T);
}
