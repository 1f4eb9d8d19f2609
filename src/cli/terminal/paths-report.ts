import type { Estimate, Valuation, Yield } from '../../judge/valuation.ts';
import type { PathValue } from '../valuation/paths-of.ts';
import { count, figure, percent } from './figures.ts';
import { groundLines } from './heading.ts';
import { paragraph, right } from './layout.ts';
import { plain } from './plain.ts';
import type { Screen } from './screen.ts';

export interface PathsReport {
  readonly title: string;
  /** The scenario's own words on what it weighs. */
  readonly objective: string;
  readonly valuation: Valuation;
  readonly paths: readonly PathValue[];
  /** How many are shown from either end; all if null. */
  readonly most: number | null;
  readonly asked: number;
  readonly complete: boolean;
}

const columns: readonly Yield[] = ['points', 'features', 'departures', 'spend'];

/** How wide a table's cells are, and what stands over them. */
interface Table {
  readonly label: number;
  readonly rank: number;
  readonly cell: number;
  readonly names: readonly string[];
}

const wide: Table = { label: 20, rank: 20, cell: 10, names: ['points', 'features', 'left', 'spent', 'odds'] };
const narrow: Table = { label: 12, rank: 5, cell: 7, names: ['points', 'feat.', 'left', 'spent', 'odds'] };

function tableFor(width: number): Table {
  return width < wide.rank + wide.names.length * wide.cell ? narrow : wide;
}

export function pathsReport({ title, objective, valuation, paths, most, asked, complete }: PathsReport, screen: Screen): string[] {
  const { paint, width } = screen;
  const table = tableFor(width);
  const few = most === null || paths.length <= 2 * most;
  const [top, bottom] = few ? [paths, []] : [paths.slice(0, most), paths.slice(-most)];
  const met = `${count(valuation.paths, 'path')}; ${valuation.pathsMet.toLocaleString('en-GB')} met in these worlds${paths.length < valuation.pathsMet ? `, ${paths.length.toLocaleString('en-GB')} of them told apart by the model` : ''}.`;
  return [
    ...paragraph(plain(title), width).map(paint.strong),
    ...groundLines({ worlds: valuation.worlds, asked, seed: valuation.seed, complete }, screen),
    ...paragraph(met, width).map(paint.faint),
    ...paragraph(`Points: ${plain(objective)}`, width).map(paint.faint),
    '',
    `${' '.repeat(table.label)}${paint.faint(columns.map((_, at) => right(table.names[at] as string, table.cell)).join(''))}`,
    overallLine('Best play', valuation.best),
    overallLine('Stand-ins', valuation.standIn),
    '',
    paint.strong(few ? 'Every path, the best first' : `The best ${most} paths`),
    `${' '.repeat(table.rank)}${paint.faint(table.names.map((name) => right(name, table.cell)).join(''))}`,
    ...top.flatMap((path, at) => pathLines(path, at + 1, screen)),
    ...(bottom.length > 0 ? ['', paint.strong(`The worst ${most}`), ...bottom.flatMap((path, at) => pathLines(path, paths.length - bottom.length + at + 1, screen))] : []),
    '',
    ...paragraph('Odds are the share of worlds that go this way if these answers are given. The other figures are means over those worlds, at the horizon.', width).map(paint.faint),
  ];

  function overallLine(label: string, estimates: Readonly<Record<Yield, Estimate>>): string {
    return `${label.padEnd(table.label)}${columns.map((each) => right(cell(each, estimates[each].mean), table.cell)).join('')}`;
  }
}

function pathLines({ steps, odds, means }: PathValue, rank: number, { paint, width }: Screen): string[] {
  const table = tableFor(width);
  const cells = [...columns.map((each) => cell(each, means[each])), percent(odds)];
  const said = steps.map(({ id }) => plain(id ?? 'stand-in')).join(' › ');
  const number = right(rank.toLocaleString('en-GB'), Math.min(table.rank, 6));
  return [`${number.padEnd(table.rank)}${cells.map((each) => right(each, table.cell)).join('')}`, ...paragraph(said, width, ' '.repeat(table === narrow ? 6 : 8)).map(paint.accent)];
}

function cell(each: Yield, value: number): string {
  return each === 'spend' ? figure(value, 'usd') : figure(value, 'index');
}
