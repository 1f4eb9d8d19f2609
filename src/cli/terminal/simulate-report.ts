import type { Cause, Causes } from '../../model/analysis/causes.ts';
import type { Measure } from '../../model/analysis/measures.ts';
import { chanceOf } from '../../model/analysis/question.ts';
import { spreadOf, type Samples } from '../../model/analysis/samples.ts';
import { gates } from '../../model/roles.ts';
import type { AskedQuestion } from '../commands/options.ts';
import type { NamedPlan } from '../commands/plans.ts';
import { figure, percent } from './figures.ts';
import { groundLines, quarterName } from './heading.ts';
import { headed, left, paragraph, right } from './layout.ts';
import { bandLine, bar, leastBand } from './plots.ts';
import { plain } from './plain.ts';
import type { Screen } from './screen.ts';

export interface SimulateReport {
  readonly named: NamedPlan;
  readonly seed: number;
  readonly asked: number;
  readonly samples: Samples;
  readonly measures: readonly Measure[];
  readonly questions: readonly AskedQuestion[];
  readonly causes: Causes | null;
  readonly complete: boolean;
}

const labelWidth = 5;
const numberWidth = 7;
const heads = ['5 %', '25 %', 'median', '75 %', '95 %'];

const legend = '  ░ 5–95 %  ▒ 25–75 %  █ median';
/** Columns that stand before a band. */
const before = labelWidth + heads.length * numberWidth + 2;

export function simulateReport(report: SimulateReport, screen: Screen): string[] {
  const { named, seed, asked, samples, measures, questions, complete } = report;
  const { paint, width } = screen;
  const columns = `${' '.repeat(labelWidth)}${heads.map((head) => right(head, numberWidth)).join('')}`;
  return [
    paint.strong(left(named.title, width).trimEnd()),
    ...groundLines({ worlds: samples.worlds, asked, seed, complete }, screen),
    '',
    ...(width - before < leastBand ? [columns] : width < columns.length + legend.length ? [legend.trim(), columns] : [columns + legend]).map(paint.faint),
    ...measures.flatMap((measure) => ['', ...measureLines(samples, measure, screen)]),
    ...(questions.length > 0 ? ['', ...chanceLines(samples, questions, screen)] : []),
    ...(report.causes ? ['', ...causeLines(report.causes, samples, screen)] : []),
  ];
}

function measureLines(samples: Samples, { metric, title, unit }: Measure, { width, paint }: Screen): string[] {
  const spreads = samples.weeks.map((_, at) => spreadOf(samples.values(metric, at)));
  const high = unit === 'share' ? 1 : Math.max(unit === 'count' ? 1 : 0, ...spreads.map((spread) => spread.p95));
  const low = Math.min(0, ...spreads.map((spread) => spread.p5));
  const room = width - before;
  const shown = room >= leastBand;
  const scale = shown ? `${figure(low, unit)}${right(figure(high, unit), room - figure(low, unit).length)}` : '';
  return [
    ...(shown ? [`${paint.strong(left(title, before))}${paint.faint(scale)}`] : paragraph(title, width).map(paint.strong)),
    ...spreads.map((spread, at) => {
      const cells = [spread.p5, spread.p25, spread.median, spread.p75, spread.p95].map((value, place) => {
        const cell = right(figure(value, unit), numberWidth);
        return place === 2 ? paint.strong(cell) : cell;
      });
      return `${paint.faint(left(`  ${quarterName(samples.weeks[at] as number, at)}`, labelWidth))}${cells.join('')}${shown ? `  ${bandLine(spread, low, high, room, paint)}` : ''}`;
    }),
  ];
}

function chanceLines(samples: Samples, questions: readonly AskedQuestion[], { paint, width }: Screen): string[] {
  const wide = Math.min(30, Math.max(...questions.map(({ asked }) => asked.length)));
  return [
    paint.strong('Chances'),
    ...questions.map(({ asked, question }) => {
      const chance = chanceOf(samples, question);
      return `  ${left(plain(asked), wide)} ${paint.strong(right(percent(chance), 6))}  ${paint.accent(bar(chance, Math.min(40, width - wide - 12)))}`;
    }),
  ];
}

function causeLines(found: Causes, samples: Samples, screen: Screen): string[] {
  const { paint, width } = screen;
  const worlds = found.worlds.toLocaleString('en-GB');
  const cell = Math.min(11, Math.floor((width - labelWidth) / (1 + gates.length)));
  return [
    ...headed('Why people left', `${found.departures.toFixed(1)} a world, in ${worlds} worlds`, screen),
    ...shareLines(found.drivers, screen),
    '',
    ...headed('Why candidates said no', `${found.declines.toFixed(1)} a world`, screen),
    ...shareLines(found.reasons, screen),
    '',
    paint.strong('What held work up'),
    ...paragraph('Share of weeks in which prototypes waited; and of those weeks, the share in which opening this gate would have helped most.', width, '  ').map(paint.faint),
    paint.faint(`${' '.repeat(labelWidth)}${['waited', ...gates].map((head) => right(head.length < cell ? head : `${head.slice(0, 4)}.`, cell)).join('')}`),
    ...found.stalls.map((stall, at) => {
      const cells = [stall.waiting, ...gates.map((gate) => stall.gates[gate])].map((share, place) => right(stall.waiting === 0 && place > 0 ? '–' : percent(share), cell));
      return `${paint.faint(left(`  ${quarterName(samples.weeks[at] as number, at)}`, labelWidth))}${cells.join('')}`;
    }),
  ];
}

const mostCauses = 6;

function shareLines(found: readonly Cause<string>[], { paint, width }: Screen): string[] {
  if (found.length === 0) return [paint.faint('  nobody did')];
  const first = found[0]?.share ?? 1;
  const rest = found.slice(mostCauses).reduce((sum, { share }) => sum + share, 0);
  return [
    ...found.slice(0, mostCauses).map(({ cause, share }) => `  ${left(cause.replaceAll('-', ' '), 18)} ${right(percent(share), 5)}  ${paint.accent(bar(share / first, Math.min(40, width - 28)))}`),
    ...(rest > 0 ? [paint.faint(`  ${left('other causes', 18)} ${right(percent(rest), 5)}`)] : []),
  ];
}
