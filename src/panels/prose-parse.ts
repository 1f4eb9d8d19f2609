/**
 * The small Markdown of a scenario: paragraphs, lists, *emphasis*, **strong**, [links](to). Nothing else means anything,
 * so markup of any other kind stays the text it is. Parsing never fails.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'em' | 'strong'; readonly inner: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inner: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly inner: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** Deep nesting is nobody's prose; past this depth, marks are text. */
const deepest = 4;

/**
 * An address a link may lead to: http, https, or relative to this page. Anything with another scheme is null, and so are
 * addresses with control characters or white space, in which schemes can hide, and places within this page, which are
 * the game's own.
 */
export function safeHref(address: string): string | null {
  if (address === '' || address.startsWith('#') || /[\s\p{Cc}\p{Cf}\\]/u.test(address)) return null;
  if (/^https?:\/\/[^/]/i.test(address)) return address;
  if (address.startsWith('//')) return null;
  const colon = address.indexOf(':');
  const slash = address.search(/[/?#]/);
  return colon === -1 || (slash !== -1 && slash < colon) ? address : null;
}

/** Where a run of emphasis closes, or -1. A mark with a blank beside it is an asterisk and no mark. */
function closing(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    const alone = mark.length === 2 || (text[at + 1] !== '*' && text[at - 1] !== '*');
    if (at > from && alone && !/\s/.test(text[at - 1] ?? ' ')) return at;
  }
  return -1;
}

function parseInline(text: string, depth = 0): Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain) found.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '\\' && /[*[\]()\\-]/.test(text[at + 1] ?? '')) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    if (char === '*' && depth < deepest) {
      const mark = text[at + 1] === '*' ? '**' : '*';
      const start = at + mark.length;
      const end = /\s/.test(text[start] ?? ' ') ? -1 : closing(text, mark, start);
      if (end !== -1) {
        flush();
        found.push({ kind: mark === '**' ? 'strong' : 'em', inner: parseInline(text.slice(start, end), depth + 1) });
        at = end + mark.length;
        continue;
      }
      plain += mark;
      at = start;
      continue;
    }
    if (char === '[' && depth < deepest) {
      const link = /^\[([^[\]]{1,300})\]\(([^()]{1,2000})\)/.exec(text.slice(at, at + 2400));
      const href = link ? safeHref(link[2] as string) : null;
      if (link && href !== null) {
        flush();
        found.push({ kind: 'link', href, inner: parseInline(link[1] as string, deepest) });
        at += link[0].length;
        continue;
      }
    }
    plain += char;
    at += 1;
  }
  flush();
  return found;
}

const bullet = /^\s*[-*]\s+(.*)$/;
const numbered = /^\s*\d{1,3}[.)]\s+(.*)$/;

export function parseProse(source: string): Block[] {
  return source.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/).flatMap((chunk): Block[] => {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    for (const [pattern, ordered] of [[bullet, false], [numbered, true]] as const) {
      if (lines.every((line) => pattern.test(line))) {
        return [{ kind: 'list', ordered, items: lines.map((line) => parseInline((pattern.exec(line)?.[1] ?? line).trim())) }];
      }
    }
    return [{ kind: 'paragraph', inner: parseInline(lines.map((line) => line.trim()).join(' ')) }];
  });
}
