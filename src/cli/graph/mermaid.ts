import type { Box, StoryGraph } from './story-graph.ts';

/** Mermaid's own brackets for each kind of node. */
const brackets: Readonly<Record<Box['kind'], readonly [open: string, close: string]>> = {
  brief: ['[', ']'],
  choice: ['{', '}'],
  multi: ['{{', '}}'],
  sequence: ['[[', ']]'],
  allocation: ['[/', '\\]'],
  threshold: ['[/', '/]'],
  event: ['((', '))'],
  check: ['>', ']'],
  ending: ['([', '])'],
};

/** A story as a Mermaid flow chart: text that many editors and wikis draw. `bold` marks arrows by their place. */
export function mermaidOf({ boxes, arrows }: StoryGraph, bold: ReadonlySet<number>): string {
  // Ids of an author may be words that Mermaid takes for its own.
  const names = new Map(boxes.map(({ id }, at) => [id, `n${at}`]));
  return [
    'flowchart TD',
    ...boxes.map(({ id, kind, title }) => `  ${names.get(id)}${brackets[kind][0]}"${quoted(title)}"${brackets[kind][1]}`),
    ...arrows.map(({ from, to, when }, at) => `  ${names.get(from)} ${bold.has(at) ? '==>' : '-->'}${when === '' ? '' : `|"${quoted(when)}"|`} ${names.get(to)}`),
  ].join('\n');
}

/** Nothing in a label means anything to Mermaid, or to the page it is drawn in. */
function quoted(text: string): string {
  return text.replace(/[#"<>&`\\|[\]{}()]/g, (letter) => `#${letter.codePointAt(0)};`).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
