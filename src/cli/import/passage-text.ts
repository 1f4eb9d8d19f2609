import { cleaned, escaped } from './clean-text.ts';
import { chapbookFork, chapbookInsert, chapbookModifier, chapbookVariables } from './rules/chapbook.ts';
import { harloweBraces, harloweHook, harloweMacro } from './rules/harlowe.ts';
import { bracketLink, markdownLink } from './rules/links.ts';
import type { Found, Rule } from './rules/rule.ts';
import { sugarcubeComment, sugarcubeMacro, sugarcubePicture } from './rules/sugarcube.ts';
import { foreignMacro, htmlEntity, htmlTag } from './rules/tags.ts';
import { joined, lineStart, pairOf, variable } from './rules/words.ts';
import type { LossKind } from './tale.ts';

/** Story formats that write passages in ways of their own; `page` is the HTML of an editor, without links of a story. */
export type Dialect = 'harlowe' | 'sugarcube' | 'chapbook' | 'snowman' | 'unknown' | 'page';

/** A passage's text as prose, with what was found in it. Offsets are into the text that was given. */
export interface ReadText {
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly to: string; readonly at: number }[];
  readonly lost: readonly { readonly kind: LossKind; readonly what: string; readonly at: number }[];
}

const everywhere: readonly Rule[] = [bracketLink, htmlTag, htmlEntity];
const strong = pairOf('**', '**');
const emphasis = pairOf('*', '*');
const markdown: readonly Rule[] = [markdownLink, strong, emphasis, pairOf('__', '**'), pairOf('_', '*')];
const wiki: readonly Rule[] = [pairOf("''", '**'), pairOf('//', '*'), joined];

/** What each format writes, in the order in which it is looked for. */
const rules: Readonly<Record<Dialect, readonly Rule[]>> = {
  harlowe: [lineStart, ...everywhere, foreignMacro, harloweMacro(true), harloweHook, harloweBraces, variable, ...wiki, strong, emphasis, pairOf('~~', '', true), pairOf('^^', '', true)],
  sugarcube: [lineStart, ...everywhere, sugarcubePicture, sugarcubeMacro, sugarcubeComment, variable, ...wiki, pairOf('__', '', true), pairOf('==', '', true), pairOf('^^', '', true), pairOf('~~', '', true)],
  chapbook: [chapbookVariables, chapbookModifier, chapbookFork, lineStart, ...everywhere, foreignMacro, chapbookInsert, ...markdown, pairOf('~~', '', true)],
  snowman: [lineStart, ...everywhere, foreignMacro, ...markdown],
  page: [htmlTag, htmlEntity],
  unknown: [lineStart, ...everywhere, sugarcubePicture, sugarcubeMacro, harloweMacro(false), harloweHook, variable, ...wiki, strong, emphasis],
};

/** What no rule starts with, but for one at the very beginning. */
const dull = /[^\s[\](<{}|/'"*_~^=!#>&$\\`-]+/y;

/** Marks around a link's words while the text is put together; no story holds them, since control characters are taken out before. */
const [open, shut] = ['\u0001', '\u0002'];

/** Reads a passage as its story format would show it, as far as that can be told without running anything. Expects cleaned text. */
export function readPassageText(source: string, dialect: Dialect): ReadText {
  const links: ReadText['links'][number][] = [];
  const lost: ReadText['lost'][number][] = [];
  const later = new Map<number, { readonly length: number; readonly put: string }>();
  let out = '';
  let at = 0;
  const take = ({ length, put = '', link, lost: kinds = [], later: more = [] }: Found): void => {
    for (const each of kinds) lost.push({ ...each, at });
    if (link) links.push({ ...link, at });
    for (const { at: there, ...each } of more) if (!later.has(there)) later.set(there, each);
    out += link ? `${open}${escaped(link.label || link.to)}${shut}` : put;
    at += length;
  };
  while (at <= source.length) {
    const waiting = later.get(at);
    later.delete(at);
    out += waiting?.put ?? '';
    at += waiting?.length ?? 0;
    if ((waiting?.length ?? 0) > 0) continue;
    dull.lastIndex = at;
    const plain = at === 0 ? '' : dull.exec(source)?.[0] ?? '';
    const found = plain === '' && at < source.length ? foundBy(rules[dialect], source, at) : null;
    if (found) take(found);
    else {
      out += plain || escaped(source[at] ?? '');
      at += plain.length || 1;
    }
  }
  // Cleaned once more: what a reference or a piece put together spells may be what was taken out before.
  return { text: cleaned(arranged(out)).text, links, lost };
}

function foundBy(list: readonly Rule[], source: string, at: number): Found | null {
  for (const rule of list) {
    const found = rule(source, at);
    if (found && found.length > 0) return found;
  }
  return null;
}

/** A link's words stay where they are part of a sentence; a line of links and nothing else goes, since the options say it. */
function arranged(out: string): string {
  const lines = out.split('\n').flatMap((line) => {
    const around = line.replace(/\u0001[^\u0002]*\u0002/g, '');
    if (around !== line && !/[\p{L}\p{N}]/u.test(around)) return [];
    return [line.replaceAll(open, '').replaceAll(shut, '').trimEnd()];
  });
  return lines.join('\n').replaceAll('\\](', '\\]\\(').replace(/\n{3,}/g, '\n\n').trim();
}
