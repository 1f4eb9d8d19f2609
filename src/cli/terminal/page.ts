import { columnsOf } from './columns.ts';
import { left, paragraph, wrap } from './layout.ts';
import { plain } from './plain.ts';
import { proseLines } from './prose.ts';
import type { Screen } from './screen.ts';

/** A page of Markdown as a terminal shows it: headings set apart, examples indented, what a command says folded. */
export function pageLines(markdown: string, { paint, width, fold }: Screen): string[] {
  // In turns: prose, the language of an example, the example, and nothing behind its end.
  const parts = markdown.replace(/\r\n?/g, '\n').split(/^```(.*)$/m);
  const example = (text: string, language: string): string[] => text.replace(/^\n|\n$/g, '').split('\n').flatMap((line) => (language === 'text' ? paragraph(plain(line), width, '    ') : exampleLines(plain(line), fold)));
  return parts
    .flatMap((part, at) => (at % 2 === 1 ? [] : at % 4 === 2 ? ['', ...example(part, parts[at - 1] ?? ''), ''] : part.split(/\n{2,}/).flatMap((block) => blockLines(block.trim(), width, paint.strong))))
    .filter((line, at, all) => line !== '' || (at > 0 && all[at - 1] !== ''));
}

/** A line of an example; on a terminal that is too narrow for it, what does not fit stands below it, indented further. */
function exampleLines(line: string, fold: number): string[] {
  const indent = `    ${/^ */.exec(line)?.[0] ?? ''}`;
  const [first = '', ...rest] = wrap(line.trimStart(), fold - indent.length);
  const below = rest.length === 0 ? [] : wrap(line.trimStart().slice(first.length).trimStart(), fold - indent.length - 4);
  return [`${indent}${first}`, ...below.map((each) => `${indent}    ${each}`)];
}

function blockLines(block: string, width: number, strong: (text: string) => string): string[] {
  if (block === '') return [];
  if (block.startsWith('|')) return [...tableLines(block, width), ''];
  const [first = '', ...rest] = block.split('\n');
  const heading = /^#{1,6}\s+(.*)$/.exec(first);
  if (!heading) return [...proseLines(block, width), ''];
  return ['', ...paragraph(plain(heading[1] as string), width).map(strong), '', ...(rest.length > 0 ? [...proseLines(rest.join('\n'), width), ''] : [])];
}

/** A table with its columns below one another, indented as an example is; the line under its head is left out. Where it is too wide, a cell a line, each with its column's name. */
function tableLines(block: string, width: number): string[] {
  const rows = block.split('\n').filter((line) => !/^[|\s-]+$/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => plain(cell.trim().replaceAll('`', ''))));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  const lines = rows.map((row) => `    ${row.map((cell, column) => left(cell, widths[column] ?? columnsOf(cell))).join('   ')}`.trimEnd());
  if (lines.every((line) => columnsOf(line) <= width)) return lines;
  const [heads = [], ...body] = rows;
  return body.flatMap(([name = '', ...cells]) => [...paragraph(name, width, '    '), ...cells.flatMap((cell, at) => (cell === '' ? [] : paragraph(`${heads[at + 1] ?? ''}: ${cell}`, width, '      ')))]);
}
