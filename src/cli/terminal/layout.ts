import { columnsOf, startOf } from './columns.ts';
import type { Screen } from './screen.ts';

/** Text laid out in columns. What is laid out has no colours in it yet. */

export function left(text: string, width: number): string {
  const columns = columnsOf(text);
  if (columns <= width) return text + ' '.repeat(width - columns);
  const cut = `${startOf(text, width - 1).replace(/[\s,;:]+$/, '')}…`;
  return cut + ' '.repeat(Math.max(0, width - columnsOf(cut)));
}

export function right(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
}

/** Words broken into lines of at most `width` columns; a word longer than that is cut. A line break in the text stays one. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const columns = columnsOf(word);
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      used += columns + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  // A letter wider than the line stands alone all the same.
  const start = startOf(word, width) || (Array.from(word)[0] as string);
  return [start, ...(start.length < word.length ? pieces(word.slice(start.length), width) : [])];
}

/** A paragraph, every line after `indent`. */
export function paragraph(text: string, width: number, indent = ''): string[] {
  return wrap(text, width - indent.length).map((line) => (line === '' ? '' : `${indent}${line}`));
}

/** Sentences broken where the screen ends. What is indented stands as it is: a mark under it points at a place in it. */
export function folded(text: string, { fold }: Screen): string {
  return text.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, fold))).join('\n');
}

/** A heading with what is said of it behind it; below it, where there is no room for both. */
export function headed(heading: string, more: string, { paint, width }: Screen): string[] {
  if (columnsOf(heading) + columnsOf(more) + 2 <= width) return [`${paint.strong(heading)}  ${paint.faint(more)}`];
  return [...paragraph(heading, width).map(paint.strong), ...paragraph(more, width, '  ').map(paint.faint)];
}
