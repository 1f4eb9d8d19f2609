import { paragraph } from './layout.ts';

/** What stands below the options in a help text: how to read what comes, and one example with what it asks. */
export interface Lesson {
  readonly about: readonly string[];
  /** What to type after `npm run -s forkcast --`; each entry is a line of its own. */
  readonly example: readonly string[];
  readonly asks: string;
}

const call = 'npm run -s forkcast --';

export function lessonText({ about, example, asks }: Lesson, width: number): string {
  const [first = '', ...more] = example;
  const typed = [...typedLines(`${call} ${first}`, '  ', width), ...more.flatMap((line) => typedLines(line, '      ', width))];
  return [
    ...about.flatMap((each) => ['', ...paragraph(each, width)]),
    '',
    'Example:',
    ...typed.map((line, at) => (at < typed.length - 1 ? `${line} \\` : line)),
    ...paragraph(asks, width, '  '),
  ].join('\n');
}

/** What is typed, with room for a backslash behind each line; what does not fit goes below, indented. A word is never broken. */
function typedLines(words: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.match(/'[^']*'|\S+/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word} \\`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${lines.length === 0 ? indent : '      '}${word}`);
  }
  return lines;
}
