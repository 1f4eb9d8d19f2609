import { escapeControls } from '../../scenario/problem.ts';

/** Text from outside, with nothing in it that a terminal would act on. */
export function plain(text: string): string {
  return escapeControls(text);
}

/** The same for text in which line breaks are ours. */
export function plainLines(text: string): string {
  return text.split('\n').map((line) => plain(line).trimEnd()).join('\n');
}

/** A name from outside between quotes, short enough for a sentence. */
export function quoted(name: string): string {
  const most = 120;
  return `"${plain(name.length > most ? `${name.slice(0, most)}…` : name)}"`;
}
