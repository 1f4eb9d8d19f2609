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
  const typed = [`  ${call} ${first}`, ...more.map((line) => `      ${line}`)];
  return [
    ...about.flatMap((each) => ['', ...paragraph(each, width)]),
    '',
    'Example:',
    ...typed.map((line, at) => (at < typed.length - 1 ? `${line} \\` : line)),
    ...paragraph(asks, width, '  '),
  ].join('\n');
}
