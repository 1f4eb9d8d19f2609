import type { ElsewhereFound } from '../../model/analysis/elsewhere.ts';
import type { Robustness } from '../../model/analysis/robustness.ts';
import type { Swing, Tornado } from '../../model/analysis/tornado.ts';
import type { Measure } from '../../model/analysis/measures.ts';
import type { NamedPlan } from '../commands/plans.ts';
import { closeFigure, count, meanFigure, percent, plainNumber, signedFigure } from './figures.ts';
import { elsewhereLines } from './elsewhere-lines.ts';
import { groundLines, quarterName } from './heading.ts';
import { headed, left, paragraph, right } from './layout.ts';
import { bandLine, leastBand, swingLine } from './plots.ts';
import type { Screen } from './screen.ts';

/** What a doubt about one plan or two has found. Parts that were stopped before they found anything are null. */
export interface SensitivityReport {
  readonly plans: readonly NamedPlan[];
  readonly robustness: Robustness | null;
  readonly tornado: Tornado | null;
  /** Of two plans only. */
  readonly elsewhere: ElsewhereFound | null;
  readonly measure: Measure;
  readonly week: number;
  readonly at: number;
  readonly seed: number;
  /** Draws and worlds asked for. */
  readonly draws: number;
  readonly worlds: number;
  readonly complete: boolean;
}

const letters = ['A', 'B'] as const;

export function sensitivityReport(report: SensitivityReport, screen: Screen): string[] {
  const { plans, worlds, seed, complete, measure, at, week } = report;
  const { paint, width } = screen;
  return [
    ...plans.map(({ title }, place) => `${plans.length > 1 ? `${paint.accent(letters[place] as string)}  ` : ''}${paint.strong(left(title, width - 3).trimEnd())}`),
    ...groundLines({ worlds, asked: worlds, seed, complete }, screen),
    '',
    ...paragraph(`${measure.title}, end of ${quarterName(week, at)}, mean${plans.length > 1 ? 's' : ''}`, width).map(paint.strong),
    ...(report.robustness ? robustLines(report, report.robustness, screen) : []),
    ...(report.tornado ? ['', ...tornadoLines(report, report.tornado, screen)] : []),
    ...(report.elsewhere ? ['', ...elsewhereLines(report.elsewhere, measure, screen)] : []),
  ];
}

/** Wilson's interval: where a share lies with 95 % confidence, honest also where nothing went the other way. */
function intervalOf(share: number, of: number): readonly [number, number] {
  const z = 1.96;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  const rounded = (bound: number): number => Math.round(bound * 1e6) / 1e6;
  return [rounded((middle - reach) / whole), rounded((middle + reach) / whole)];
}

function robustLines({ plans, measure, draws }: SensitivityReport, found: Robustness, screen: Screen): string[] {
  const { paint, width } = screen;
  const { unit, better } = measure;
  const spreads = [...found.spreads.map((spread, place) => ({ name: plans.length > 1 ? (letters[place] as string) : 'mean', value: found.means[place] as number, spread })), ...(found.lead ? [{ name: 'lead', value: Number.NaN, spread: found.lead }] : [])];
  const low = Math.min(0, ...spreads.map(({ spread }) => spread.p5));
  const high = Math.max(...spreads.map(({ spread }) => spread.p95), low + Number.MIN_VALUE);
  const cells = (values: readonly number[]): string => values.map((value) => right(Number.isNaN(value) ? '' : meanFigure(value, unit), 8)).join('');
  const before = 6 + 4 * 8 + 2;
  const shown = width - before >= leastBand;
  const ends = shown ? `  ${meanFigure(low, unit)}${right(meanFigure(high, unit), width - before - meanFigure(low, unit).length)}` : '';
  const drawn = found.draws < draws ? `${found.draws} of ${count(draws, 'draw')}` : count(found.draws, 'draw');
  const best = letters[found.best] as string;
  return [
    paint.faint(`${' '.repeat(6)}${right('table', 8)}${['5 %', 'median', '95 %'].map((head) => right(head, 8)).join('')}${ends}`),
    ...spreads.map(({ name, value, spread }) => `  ${left(name, 4)}${cells([value, spread.p5, spread.median, spread.p95])}${shown ? `  ${bandLine(spread, low, high, width - before, paint)}` : ''}`),
    ...paragraph(`"table" is at the table's values; the others are over ${drawn} of all parameters, each within its range.${found.lead ? ` The lead is ${best}'s.` : ''}`, width, '  ').map(paint.faint),
    ...(found.lead ? ['', ...headed(`${best} stays the ${better === null ? 'one with more' : 'better one'} in ${percent(found.stays)} of draws`, `${intervalOf(found.stays, found.draws).map(percent).join(' to ')} with 95 % confidence`, screen)] : []),
  ];
}

const idWidth = 28;
const rangeWidth = 17;

function tornadoLines({ plans, measure }: SensitivityReport, found: Tornado, screen: Screen): string[] {
  const { paint, width } = screen;
  const { unit } = measure;
  const swings = found.swings.filter(({ atLow, atHigh }) => atLow !== found.base || atHigh !== found.base);
  if (swings.length === 0) return [paint.strong('Which parameter decides'), found.swings.length > 0 ? `  None of ${found.tried}: the figure stays as it is.` : '  Stopped before any was moved.'];
  const low = Math.min(found.base, ...swings.flatMap((swing) => [swing.atLow, swing.atHigh]));
  const high = Math.max(found.base, ...swings.flatMap((swing) => [swing.atLow, swing.atHigh]));
  const room = width - idWidth - rangeWidth - 16 - 2;
  const what = plans.length > 1 ? 'A − B' : 'the mean';
  const written = (value: number): string => closeFigure(value, unit, high - low);
  const base = plans.length > 1 ? signedFigure(found.base, written(found.base)) : written(found.base);
  return [
    ...headed('Which parameter decides', `${what} is ${base} with all at the table's values${room >= leastBand ? ' ┃' : ''}`, screen),
    paint.faint(room >= leastBand
      ? `${left('', idWidth)}${right('range', rangeWidth)}${right('▒ low', 8)}${right('█ high', 8)}  ${left(written(low), room - written(high).length)}${written(high)}`
      : `${left('', width - 16)}${right('low', 8)}${right('high', 8)}`),
    ...swings.map((swing) => swingRow(swing, found.base, { low, high, room, written }, screen)),
    ...paragraph(
      `Each moved to the ends of its range, all others as in the table. Tried: ${count(found.tried, 'parameter')} in ${count(found.screenWorlds, 'world')}, the strongest in ${found.worlds.toLocaleString('en-GB')}. ~ is within noise.`,
      width, '  ',
    ).map(paint.faint),
  ];
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly room: number;
  readonly written: (value: number) => string;
}

function swingRow(swing: Swing, base: number, { low, high, room, written }: Scale, { paint, width }: Screen): string {
  const { parameter, atLow, atHigh, error } = swing;
  const sure = Math.max(Math.abs(atLow - base), Math.abs(atHigh - base)) > 2 * error;
  if (room < leastBand) return `${sure ? '  ' : '~ '}${left(parameter.id, width - 18)}${right(written(atLow), 8)}${right(written(atHigh), 8)}`;
  const range = `${plainNumber(parameter.low)}–${plainNumber(parameter.high)}`;
  return `${sure ? '  ' : '~ '}${left(parameter.id, idWidth - 2)}${paint.faint(right(range, rangeWidth))}${right(written(atLow), 8)}${right(written(atHigh), 8)}  ${paint.accent(swingLine(atLow, atHigh, base, low, high, room))}`;
}
