import { bracketLink } from './links.ts';
import { closedAt, gap, plainLabel, stringsIn, type Found, type Rule } from './rule.ts';

/** `{insert}`: links in them stay links; what they would have put in is not known. */
export function chapbookInsert(text: string, at: number): Found | null {
  const start = text[at] === '{' ? /^\{\s*[a-zA-Z_]/.exec(text.slice(at, at + 40)) : null;
  const end = start ? closedAt(text, at, '{', '}', true) : -1;
  if (end < 0) return null;
  const source = text.slice(at, end + 1);
  const written = stringsIn(source);
  if (/^\{\s*link\s+to\s*:/i.test(source) && written[0] !== undefined) return { length: source.length, link: { label: plainLabel(written[1] ?? written[0]), to: written[0] } };
  if (/^\{\s*reveal\s+link\s*:/i.test(source) && /passage\s*:/i.test(source) && written[1] !== undefined) return { length: source.length, link: { label: plainLabel(written[0] as string), to: written[1] } };
  const media = /^\{\s*(?:embed\s+(?:image|youtube|flickr|unsplash)|ambient sound|sound effect)/i.test(source);
  return { length: source.length, put: /^\{\s*[\w.]+\s*\}$/.test(source) ? gap : '', lost: [{ kind: media ? 'media' : 'macro', what: source }] };
}

/** `[if trust > 2]` and other modifiers, alone on a line. In code and styles, what follows goes with it. */
export const chapbookModifier: Rule = (text, at) => {
  if (text[at] !== '[' || text[at + 1] === '[' || (at > 0 && text[at - 1] !== '\n')) return null;
  const line = /^\[([^[\]\n]{1,300})\][ \t]*(?:\n|$)/.exec(text.slice(at, at + 320));
  if (!line) return null;
  const words = (line[1] as string).trim().toLowerCase();
  if (words === 'cont' || words === 'continue') return { length: line[0].length };
  if (/^(?:javascript|css|note|note to myself|todo|to do|fixme|n\.b\.)\b/.test(words)) {
    const next = /\n\[(?!\[)[^[\]\n]{1,300}\][ \t]*(?:\n|$)/.exec(text.slice(at + line[0].length - 1));
    const end = next ? at + line[0].length + next.index : text.length;
    return { length: end - at, lost: [{ kind: words === 'javascript' ? 'code' : words === 'css' ? 'style' : 'comment', what: text.slice(at, end).trim() }] };
  }
  const kind = /^(?:if|ifalways|ifnever|unless|else)\b/.test(words) ? 'condition' : 'macro';
  return { length: line[0].length, lost: [{ kind, what: line[0].trim() }] };
};

/** The part before a line of two hyphens gives variables their values. */
export const chapbookVariables: Rule = (text, at) => {
  if (at !== 0) return null;
  const part = /^(?:[ \t]*[\w.]+(?:[ \t]*\([^\n]*\))?[ \t]*:[^\n]*\n|[ \t]*\n){1,400}--[ \t]*(?:\n|$)/.exec(text.slice(0, 20_000));
  return part ? { length: part[0].length, lost: [{ kind: 'code', what: part[0].replace(/\n--\s*$/, '') }] } : null;
};

/** `> [[link]]`: Chapbook's fork. */
export const chapbookFork: Rule = (text, at) => {
  if (text[at] !== '>' || (at > 0 && text[at - 1] !== '\n')) return null;
  const blank = /^>[ \t]*(?=\[\[)/.exec(text.slice(at, at + 40));
  return blank && bracketLink(text, at + blank[0].length) ? { length: blank[0].length } : null;
};
