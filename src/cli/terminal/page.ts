import { paragraph } from './layout.ts';
import { plain } from './plain.ts';
import { proseLines } from './prose.ts';
import type { Screen } from './screen.ts';

/** A page of Markdown as a terminal shows it: headings set apart, examples indented and left as they are. */
export function pageLines(markdown: string, { paint, width }: Screen): string[] {
  const parts = markdown.replace(/\r\n?/g, '\n').split(/^```.*$/m);
  return parts
    .flatMap((part, at) => (at % 2 === 1 ? ['', ...part.replace(/^\n|\n$/g, '').split('\n').map((line) => `    ${plain(line)}`), ''] : part.split(/\n{2,}/).flatMap((block) => blockLines(block.trim(), width, paint.strong))))
    .filter((line, at, all) => line !== '' || (at > 0 && all[at - 1] !== ''));
}

function blockLines(block: string, width: number, strong: (text: string) => string): string[] {
  if (block === '') return [];
  const [first = '', ...rest] = block.split('\n');
  const heading = /^#{1,6}\s+(.*)$/.exec(first);
  if (!heading) return [...proseLines(block, width), ''];
  return ['', ...paragraph(plain(heading[1] as string), width).map(strong), '', ...(rest.length > 0 ? [...proseLines(rest.join('\n'), width), ''] : [])];
}
