import { parseProse, type Inline } from '../../panels/prose-parse.ts';
import { paragraph } from './layout.ts';
import { plain } from './plain.ts';

/** An author's prose as lines of at most `width` columns: paragraphs apart, lists with a mark, links with where they lead. */
export function proseLines(text: string, width: number, indent = ''): string[] {
  return parseProse(text).flatMap((block, at) => {
    const before = at === 0 ? [] : [''];
    if (block.kind === 'paragraph') return [...before, ...paragraph(words(block.inner), width, indent)];
    return [...before, ...block.items.flatMap((item, place) => listed(words(item), block.ordered ? `${place + 1}. ` : '• ', width, indent))];
  });
}

/** An entry of a list: its mark, and every line after the first below the words. */
export function listed(text: string, mark: string, width: number, indent = ''): string[] {
  const [first = '', ...rest] = paragraph(text, width, indent + ' '.repeat(mark.length));
  return [`${indent}${mark}${first.slice(indent.length + mark.length)}`, ...rest];
}

function words(inner: readonly Inline[]): string {
  return inner.map((part) => (part.kind === 'text' ? plain(part.text) : part.kind === 'link' ? `${words(part.inner)} (${plain(part.href)})` : words(part.inner))).join('');
}
