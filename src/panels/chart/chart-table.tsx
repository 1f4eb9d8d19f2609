import type { ChartLine, ChartView } from '../../present/view.ts';
import { quarterLabel, quartersOf } from './scale.ts';

/** The numbers of a chart, a row a quarter: each line, and between what figures half of the worlds lie. */
export function ChartTable({ chart }: { readonly chart: ChartView }) {
  const { labels } = chart;
  const figure = (value: number | undefined) => (value === undefined ? '' : chart.unit === 'usd' ? labels.usd(value) : labels.count(value));
  const halfOf = ({ p25, p75 }: NonNullable<ChartLine['band']>) => (quarter: number) => labels.range(figure(p25[quarter]), figure(p75[quarter]));
  const meanOf = ({ mean }: NonNullable<ChartLine['band']>) => (quarter: number) => figure(mean[quarter]);
  const columns = chart.lines.flatMap((line) => [
    { key: line.id, head: line.label, at: (quarter: number) => figure(line.values[quarter]) },
    ...(line.band ? [{ key: `${line.id}-mean`, head: line.tone === 'mine' ? labels.ownMean : labels.mean(line.label), at: meanOf(line.band) }, { key: `${line.id}-half`, head: labels.half(line.label), at: halfOf(line.band) }] : []),
  ]);
  return (
    <details class="chart-table">
      <summary>{labels.table}</summary>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={chart.title}>
        <table>
          <caption class="unseen">{chart.title}</caption>
          <thead>
            <tr><th scope="col">{labels.quarter}</th>{columns.map((column) => <th key={column.key} scope="col">{column.head}</th>)}</tr>
          </thead>
          <tbody>
            {Array.from({ length: quartersOf(chart) + 1 }, (_, quarter) => quarterLabel(chart, quarter)).map((label, quarter) => label !== null && (
              <tr key={label}><th scope="row">{label}</th>{columns.map((column) => <td key={column.key}>{column.at(quarter)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
