import type { Verdict } from '../cases/in-parts.ts';
import type { Statement } from '../cases/statements.ts';
import { count, plainNumber } from './figures.ts';
import { groundLines } from './heading.ts';
import { left, paragraph } from './layout.ts';
import type { Screen } from './screen.ts';

export interface CasesReport {
  readonly verdicts: readonly Verdict[];
  /** Cases asked for. */
  readonly of: number;
  readonly worlds: number;
  readonly seed: number;
}

const headings: readonly (readonly [Statement['priority'], string])[] = [['must', 'Must hold'], ['should', 'Should hold'], ['nice', 'Nice if it holds']];
const idWidth = 10;
const verdictWidth = 15;

export function casesReport({ verdicts, of, worlds, seed }: CasesReport, screen: Screen): string[] {
  const { paint } = screen;
  const groups = headings.map(([priority, heading]) => ({ heading, group: verdicts.filter(({ statement }) => statement.priority === priority) })).filter(({ group }) => group.length > 0);
  return [
    ...paragraph('What the sources say, and what the model says', screen.width).map(paint.strong),
    ...groundLines({ worlds, asked: worlds, seed, complete: true }, screen),
    ...(verdicts.length < of ? [paint.bad(`Stopped early: incomplete, ${verdicts.length} of ${count(of, 'case')}.`)] : []),
    ...groups.flatMap(({ heading, group }) => ['', paint.strong(heading), ...group.flatMap((verdict) => verdictLines(verdict, screen))]),
    '',
    ...groups.map(({ heading, group }) => summary(heading, group, screen)),
  ];
}

function verdictLines({ statement, finding, verdict }: Verdict, { paint, width }: Screen): string[] {
  const tone = verdict === 'holds' ? paint.good : verdict === 'falls short' ? paint.bad : paint.faint;
  const mark = verdict === 'holds' ? '✓' : verdict === 'falls short' ? '✗' : '·';
  const before = `  ${tone(left(`${mark} ${verdict}`, verdictWidth))}${left(statement.id, idWidth)}`;
  const indent = ' '.repeat(2 + verdictWidth + idWidth);
  const [first = '', ...rest] = paragraph(statement.statement, width, indent);
  const figures = finding === null ? [] : paragraph(`${[finding.figure].flat().map(plainNumber).join(', ')}${boundWords(statement)}${finding.note === undefined ? '' : ` (${finding.note})`}`, width, indent);
  return [`${before}${first.slice(indent.length)}`, ...rest, ...figures.map(paint.faint)];
}

const operators: Readonly<Record<string, string>> = { '==': '=', identity: '=', '<=': '≤', '>=': '≥' };

/** What the figure was held against; an order is in the statement's own words. */
function boundWords({ op, value }: Statement): string {
  if (op === 'between' && Array.isArray(value)) return `; asked for ${value.map((bound) => plainNumber(Number(bound))).join(' to ')}`;
  return op in operators && typeof value === 'number' ? `; asked for ${operators[op]} ${plainNumber(value)}` : '';
}

function summary(heading: string, group: readonly Verdict[], { paint }: Screen): string {
  const number = (of: Verdict['verdict']): number => group.filter(({ verdict }) => verdict === of).length;
  const untried = number('not tried');
  const text = `${left(heading, 18)} ${number('holds')} of ${group.length} hold${untried > 0 ? `, ${untried} not tried` : ''}`;
  return heading === 'Must hold' && number('holds') < group.length ? paint.bad(text) : text;
}
