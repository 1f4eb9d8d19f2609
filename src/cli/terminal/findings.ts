import type { Remark } from '../../lint/check.ts';
import type { Problem } from '../../scenario/problem.ts';
import { wordsFor } from '../../scenario/problem-words.ts';
import { columnsOf } from './columns.ts';
import { paragraph } from './layout.ts';
import { plain } from './plain.ts';
import type { Paint, Screen } from './screen.ts';

/** What the loader finds wrong with a file, or a check says of a scenario. A check brings its sentence along. */
export type Finding = Problem | Remark;

function messageOf(finding: Finding): string {
  return 'message' in finding ? finding.message : wordsFor(finding);
}

/** Findings as JSON reports carry them. */
export function problemsAsData(findings: readonly Finding[]): object[] {
  return findings.map((finding) => {
    const { severity, code, pointer, line, column, related } = finding;
    return { severity, code, pointer, line, column, message: messageOf(finding), ...(related ? { related } : {}) };
  });
}

/** Findings shown in full, with the lines they are about. Past these only the sentence is shown. */
const mostFrames = 20;

/** One block for each finding: the sentence an editor can jump to, and the line it is about. */
export function formatFindings(findings: readonly Finding[], more: number, file: string, bytes: Uint8Array, screen: Screen): string {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  const blocks = findings.map((finding, at) => {
    const sentence = sentenceLines(finding, plain(file), screen);
    return at < mostFrames ? [...sentence, ...frame(lines, finding, screen), ...otherPlaces(finding, plain(file), screen.paint), ''] : sentence;
  });
  return [...blocks.flat(), ...(more > 0 ? [`and ${more} more`] : [])].join('\n').trimEnd();
}

/** `file.json:41:17 error SCN-REF-UNKNOWN /nodes/intro/next: no node "itnro"`; what does not fit goes below, indented. */
function sentenceLines(finding: Finding, file: string, { paint, fold }: Screen): string[] {
  const { severity, code, pointer, line, column } = finding;
  const message = plain(messageOf(finding));
  const place = `${file}:${line}:${column}`;
  const address = plain(pointer || '/');
  const tone = severity === 'error' ? paint.bad : paint.accent;
  const head = `${place} ${tone(severity)} ${code} ${address}:`;
  if (columnsOf(`${place} ${severity} ${code} ${address}: ${message}`) <= fold) return [`${head} ${message}`];
  return [head, ...paragraph(message, fold, '  ')];
}

/** The other places that belong to a finding: the first of two that are alike, the bounds that were overstepped, the way round a circle. */
function otherPlaces({ related = [] }: Finding, file: string, paint: Paint): string[] {
  return related.map(({ line, column, pointer }) => paint.faint(`  see ${file}:${line}:${column} ${plain(pointer || '/')}`));
}

const mostAround = 36;

/** The line, cut to what stands around the column, with a mark under it; and the line before. */
function frame(lines: readonly string[], { line, column }: Pick<Finding, 'line' | 'column'>, { paint, fold }: Screen): string[] {
  const width = String(line).length;
  // Beside the text stand its number, a bar, and a mark at either end for what is cut off.
  const around = Math.min(mostAround, Math.floor((fold - width - 7) / 2));
  const from = Math.max(0, column - 1 - around);
  const cut = (text: string): string => `${from > 0 ? '…' : ''}${text.slice(from, from + 2 * around)}${text.length > from + 2 * around ? '…' : ''}`;
  const about = lines[line - 1];
  // Nobody reads what is no text.
  if (about === undefined || about.trim() === '' || about.includes('\0')) return [];
  // The line before is of no use where none of it is in view.
  const rows = [line - 1, line].filter((number) => number === line || (lines[number - 1] ?? '').length > from);
  const shown = rows.map((number) => `${paint.faint(`  ${String(number).padStart(width)} │`)} ${plain(cut((lines[number - 1] as string).replaceAll('\t', ' ')))}`);
  const before = columnsOf(plain(cut(about.replaceAll('\t', ' ')).slice(0, column - 1 - from + (from > 0 ? 1 : 0))));
  return [...shown, `${paint.faint(`  ${' '.repeat(width)} │`)} ${' '.repeat(before)}${paint.bad('^')}`];
}
