import type { Breakdown } from '../../model/analysis/breakdown.ts';
import { measures, type Measure } from '../../model/analysis/measures.ts';
import { pairedOf, type Paired } from '../../model/analysis/paired.ts';
import { spreadOf, type Samples } from '../../model/analysis/samples.ts';
import type { NamedPlan } from '../commands/plans.ts';
import { elementWords } from './element-words.ts';
import { count, differenceFigure, figure, meanFigure, percent, percentsTogether, roundedTogether, signedFigure } from './figures.ts';
import { groundLines, quarterName } from './heading.ts';
import { headed, left, paragraph, right } from './layout.ts';
import { bandLine, bar } from './plots.ts';
import type { Screen } from './screen.ts';

/** Plans in the same worlds. The first is held against each other; breakdowns are in the order of the others. */
export interface CompareReport {
  readonly plans: readonly NamedPlan[];
  readonly samples: readonly Samples[];
  readonly breakdowns: readonly (Breakdown | null)[];
  /** Place of the quarter looked at. */
  readonly at: number;
  readonly measure: Measure;
  readonly seed: number;
  readonly asked: number;
  readonly complete: boolean;
}

const letters = 'ABCDEF';
const titleWidth = 22;
const cellWidth = 8;
const shareWidth = 6;

/** What the table shows, in this order. */
const rows = ['features', 'released', 'live', 'value', 'demos', 'incidents', 'departures', 'champions-left', 'headcount', 'spend', 'platform', 'data', 'product', 'evaluation', 'fluency'];
const shown: readonly Measure[] = rows.flatMap((name) => measures.filter((measure) => measure.name === name));

export function compareReport(report: CompareReport, screen: Screen): string[] {
  const { plans, samples, seed, asked, complete } = report;
  const { paint, width } = screen;
  const worlds = samples[0]?.worlds ?? 0;
  const others = plans.slice(1).map((_, place) => place + 1);
  return [
    ...plans.map(({ title }, place) => `${paint.accent(letters[place] as string)}  ${paint.strong(left(title, width - 3).trimEnd())}`),
    ...groundLines({ worlds, asked, seed, complete }, screen),
    ...paragraph('Every plan in the same worlds. ▲ more is better, ▼ less is better; elsewhere ahead means more. pt: percentage points.', width).map(paint.faint),
    ...(new Set(plans.map(({ plan }) => plan.weeks)).size > 1 ? paragraph('The plans look ahead differently far: the shortest horizon counts.', width).map(paint.faint) : []),
    ...others.flatMap((other) => ['', ...pairLines(report, other, screen)]),
    ...(plans.length > 2 ? ['', ...bestLines(report, screen)] : []),
  ];
}

function pairLines({ plans, samples, breakdowns, at, measure }: CompareReport, other: number, screen: Screen): string[] {
  const [a, b] = [samples[0] as Samples, samples[other] as Samples];
  const letter = letters[other] as string;
  const week = quarterName(a.weeks[at] as number, at);
  const broken = breakdowns[other - 1];
  return [
    ...tablesFor(screen.width).flatMap((groups) => [...tableLines(groups, letter, week, shown.map((each) => ({ measure: each, a: a.values(each.metric, at), b: b.values(each.metric, at) })), screen), '']),
    ...courseLines(measure, a, b, letter, screen),
    ...(broken ? ['', ...breakdownLines(broken, measure, [plans[0] as NamedPlan, plans[other] as NamedPlan], letter, week, screen)] : []),
  ];
}

const marks = { more: '▲', less: '▼' } as const;

/** Columns that belong together, with how wide they are: they never part. */
const groupWidths = { medians: 2 * cellWidth, differences: 3 * cellWidth, ahead: 3 * shareWidth } as const;
type Group = keyof typeof groupWidths;

/** The groups of columns that stand beside one another; on a narrow screen there is more than one table. */
function tablesFor(width: number): readonly (readonly Group[])[] {
  const tables: Group[][] = [];
  for (const group of Object.keys(groupWidths) as Group[]) {
    const fitting = tables.find((groups) => titleWidth + widthOf([...groups, group]) <= width);
    if (fitting) fitting.push(group);
    else tables.push([group]);
  }
  return tables;
}

function widthOf(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + groupWidths[group], 0);
}

interface Row {
  readonly measure: Measure;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

function tableLines(groups: readonly Group[], letter: string, week: string, found: readonly Row[], { paint, width }: Screen): string[] {
  const titles = Math.min(titleWidth, width - widthOf(groups));
  const over = { medians: 'medians', differences: `A − ${letter}`, ahead: 'who is ahead' };
  const heads = { medians: ['A', letter], differences: ['5 %', 'median', '95 %'], ahead: ['A', 'even', letter] };
  return [
    paint.faint(`${' '.repeat(titles)}${groups.map((group) => right(over[group], groupWidths[group])).join('')}`),
    `${paint.strong(left(`At the end of ${week}`, titles))}${paint.faint(groups.flatMap((group) => heads[group].map((head) => right(head, groupWidths[group] / heads[group].length))).join(''))}`,
    ...found.map((row) => {
      const cells = cellsOf(row, paint);
      return `${left(`${row.measure.better === null ? ' ' : marks[row.measure.better]} ${row.measure.title}`, titles)}${groups.map((group) => cells[group]).join('')}`;
    }),
  ];
}

function cellsOf({ measure: { unit, better }, a, b }: Row, paint: Screen['paint']): Readonly<Record<Group, string>> {
  const { difference, more, even, less } = pairedOf(a, b);
  const [ahead, behind] = better === 'less' ? [less, more] : [more, less];
  const shares = percentsTogether([ahead, even, behind]).map((share) => right(share, shareWidth));
  const winner = better === null || Math.max(ahead, behind) < 0.8 ? shares : ahead > behind ? [paint.good(shares[0] as string), ...shares.slice(1)] : [...shares.slice(0, 2), paint.bad(shares[2] as string)];
  return {
    medians: [a, b].map((values) => right(figure(spreadOf(values).median, unit), cellWidth)).join(''),
    differences: [difference.p5, difference.median, difference.p95].map((value) => right(differenceFigure(value, unit), cellWidth)).join(''),
    ahead: winner.join(''),
  };
}

/** The difference quarter by quarter, as a picture around nought. */
function courseLines({ metric, title, unit }: Measure, a: Samples, b: Samples, letter: string, { paint, width }: Screen): string[] {
  const pairs: Paired[] = a.weeks.map((_, at) => pairedOf(a.values(metric, at), b.values(metric, at)));
  const low = Math.min(0, ...pairs.map(({ difference }) => difference.p5));
  const high = Math.max(0, ...pairs.map(({ difference }) => difference.p95));
  const before = 6 + 3 * cellWidth + 2;
  const room = width - before;
  const [from, to] = [differenceFigure(low, unit), differenceFigure(high, unit)];
  const ends = `${from}${right(to, room - from.length)}`;
  return [
    ...paragraph(`${title}, A − ${letter}, quarter by quarter`, width).map(paint.strong),
    paint.faint(`${left('', 6)}${['5 %', 'median', '95 %'].map((head) => right(head, cellWidth)).join('')}  ${ends}`),
    ...pairs.map(({ difference }, at) => {
      const cells = [difference.p5, difference.median, difference.p95].map((value) => right(differenceFigure(value, unit), cellWidth)).join('');
      return `${paint.faint(left(`  ${quarterName(a.weeks[at] as number, at)}`, 6))}${cells}  ${bandLine(difference, low, high, room, paint)}`;
    }),
  ];
}

const signs = { more: 'Above nought is for A.', less: 'Below nought is for A.', neither: 'Above nought is more in A.' } as const;

/** How a part of a difference is painted: by whom it is good for. */
function shadeOf(amount: number, better: Measure['better'], paint: Screen['paint']): (text: string) => string {
  if (better === null) return paint.accent;
  return amount > 0 === (better === 'more') ? paint.good : paint.bad;
}

function breakdownLines({ grain, parts, difference, orders, all, worlds }: Breakdown, { title, unit, better }: Measure, [a, b]: readonly [NamedPlan, NamedPlan], letter: string, week: string, screen: Screen): string[] {
  const { paint, width } = screen;
  const head = headed('What makes the difference', `${title}, end of ${week}, means of ${count(worlds, 'world')}`, screen);
  if (parts.length === 0) return [...head, '  Nothing: the plans do the same.'];
  const sum = roundedTogether([difference], unit)[0] as number;
  const rounded = roundedTogether(parts.map(({ amount }) => amount), unit);
  const most = Math.max(...parts.map(({ amount }) => Math.abs(amount)), Number.MIN_VALUE);
  const amountText = (amount: number): string => right(unit === 'share' ? differenceFigure(amount, unit) : signedFigure(amount, meanFigure(amount, unit)), 8);
  const how = all ? `all ${count(orders, 'order')} of switching` : `${orders} orders of switching, drawn by luck`;
  return [
    ...head,
    ...parts.flatMap(({ id, amount }, at) => {
      const line = bar(Math.abs(amount) / most, Math.min(40, width - 32));
      return [
        `  ${left(id, 18)}${amountText(rounded[at] as number)}  ${shadeOf(amount, better, paint)(line)}`,
        ...elementWords(id, grain, a.written, b.written).flatMap((words, side) => paragraph(`${side === 0 ? 'A' : letter}  ${words}`, width, '      ').slice(0, 2).map(paint.faint)),
      ];
    }),
    `  ${left('together', 18)}${amountText(sum)}`,
    ...paragraph(
      `${signs[better ?? 'neither']} A part is what taking this ${grain === 'moves' ? 'move' : 'lever'} from A instead of ${letter} changes, averaged over ${how}; the parts add up to the difference.`,
      width, '  ',
    ).map(paint.faint),
  ];
}

/** With more than two plans: how often each does best by the measure, or has most of what is good neither high nor low; ties shared. */
function bestLines({ plans, samples, at, measure }: CompareReport, screen: Screen): string[] {
  const { paint, width } = screen;
  const titles = Math.min(30, width - 12);
  const sign = measure.better === 'less' ? -1 : 1;
  const columns = samples.map((each) => each.values(measure.metric, at));
  const worlds = samples[0]?.worlds ?? 0;
  const wins = plans.map(() => 0);
  for (let world = 0; world < worlds; world += 1) {
    const values = columns.map((column) => sign * (column[world] as number));
    const best = Math.max(...values);
    const tied = values.flatMap((value, place) => (value === best ? [place] : []));
    for (const place of tied) wins[place] = (wins[place] as number) + 1 / tied.length;
  }
  return [
    ...headed(`How often each ${measure.better === null ? 'has most' : 'does best'}: ${measure.title}`, 'ties shared', screen),
    ...plans.map(({ title }, place) => `  ${paint.accent(letters[place] as string)}  ${left(title, titles)} ${right(percent((wins[place] as number) / worlds), 6)}  ${paint.accent(bar((wins[place] as number) / worlds, Math.min(40, width - titles - 16)))}`.trimEnd()),
  ];
}
