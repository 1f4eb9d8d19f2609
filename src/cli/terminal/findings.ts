import type { Problem } from '../../scenario/problem.ts';
import { formatProblem, wordsFor } from '../../scenario/problem-words.ts';
import { plain } from './plain.ts';
import type { Paint } from './screen.ts';

/** Problems as JSON reports carry them. */
export function problemsAsData(problems: readonly Problem[]): object[] {
  return problems.map(({ severity, code, pointer, line, column, facts, related }) => ({
    severity, code, pointer, line, column,
    message: wordsFor({ code, facts }),
    ...(related ? { related } : {}),
  }));
}

/** Problems shown in full, with the lines they are about. Past these only the sentence is shown. */
const mostFrames = 20;

/** One block for each problem: the sentence an editor can jump to, and the line it is about. */
export function formatFindings(problems: readonly Problem[], more: number, file: string, bytes: Uint8Array, paint: Paint): string {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  const named = plain(file);
  const blocks = problems.map((problem, at) => {
    const sentence = plain(formatProblem(problem, named));
    const shown = problem.severity === 'error' ? sentence.replace(' error ', ` ${paint.bad('error')} `) : sentence.replace(` ${problem.severity} `, ` ${paint.accent(problem.severity)} `);
    return at < mostFrames ? [shown, ...frame(lines, problem, paint), ''] : [shown];
  });
  return [...blocks.flat(), ...(more > 0 ? [`and ${more} more`] : [])].join('\n').trimEnd();
}

const around = 36;

/** The line, cut to what stands around the column, with a mark under it; and the line before. */
function frame(lines: readonly string[], { line, column }: Problem, paint: Paint): string[] {
  const width = String(line).length;
  const from = Math.max(0, column - 1 - around);
  const cut = (text: string): string => `${from > 0 ? '…' : ''}${text.slice(from, from + 2 * around)}${text.length > from + 2 * around ? '…' : ''}`;
  const about = lines[line - 1];
  if (about === undefined || about.trim() === '') return [];
  const rows = [line - 1, line].filter((number) => number >= 1 && lines[number - 1] !== undefined);
  const shown = rows.map((number) => `${paint.faint(`  ${String(number).padStart(width)} │`)} ${plain(cut((lines[number - 1] as string).replaceAll('\t', ' ')))}`);
  const before = plain(cut(about.replaceAll('\t', ' ')).slice(0, column - 1 - from + (from > 0 ? 1 : 0))).length;
  return [...shown, `${paint.faint(`  ${' '.repeat(width)} │`)} ${' '.repeat(before)}${paint.bad('^')}`];
}
