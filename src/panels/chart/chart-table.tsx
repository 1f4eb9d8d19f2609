import type { ChartView } from '../../present/view.ts';
import { useWords } from '../words.ts';
import { quarterLabel, quartersOf } from './scale.ts';

/** The numbers of a chart, a row a quarter. */
export function ChartTable({ chart }: { readonly chart: ChartView }) {
  const words = useWords();
  const figure = (value: number | undefined) => (value === undefined ? '' : chart.unit === 'usd' ? words.usd(value) : words.chart.count(value));
  const columns = chart.lines.flatMap((line) => [
    { key: line.id, head: line.label, values: line.values },
    ...(line.band ? [{ key: `${line.id}-median`, head: words.chart.median(line.label), values: line.band.median }] : []),
  ]);
  return (
    <details class="chart-table">
      <summary>{words.chart.table}</summary>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={chart.title}>
        <table>
          <caption class="unseen">{chart.title}</caption>
          <thead>
            <tr><th scope="col">{words.chart.quarter}</th>{columns.map((column) => <th key={column.key} scope="col">{column.head}</th>)}</tr>
          </thead>
          <tbody>
            {Array.from({ length: quartersOf(chart) + 1 }, (_, quarter) => quarterLabel(chart, quarter)).map((label, quarter) => label !== null && (
              <tr key={label}><th scope="row">{label}</th>{columns.map((column) => <td key={column.key}>{figure(column.values[quarter])}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
