import type { LossKind } from '../tale.ts';
import { closedAt, gap, plainLabel, stringsIn, type Found, type Rule } from './rule.ts';

const conditions = new Set(['if', 'unless', 'elseif', 'else']);
const goes = new Set(['goto', 'gotolink', 'redirect']);
const links = new Set(['linkgoto', 'linkrevealgoto', 'clickgoto', 'mouseovergoto', 'mouseoutgoto', 'clickreplacegoto']);
const hookLinks = new Set(['link', 'linkreplace', 'linkreveal', 'linkrepeat', 'linkrerun', 'click', 'clickreplace', 'button']);
const others = new Set([
  'set', 'put', 'move', 'display', 'print', 'either', 'random', 'replace', 'append', 'prepend', 'show', 'hide', 'live', 'stop', 'event', 'after', 'cond', 'nth', 'text', 'num', 'str', 'a', 'array', 'dm', 'ds', 'alert', 'prompt',
  'confirm', 'savegame', 'loadgame', 'savedgames', 'history', 'visited', 'undo', 'linkundo', 'linkshow', 'linkfullscreen', 'cyclinglink', 'seqlink', 'dropdown', 'inputbox', 'checkbox', 'align', 'background', 'colour',
  'textcolour', 'textcolor', 'color', 'css', 'font', 'textstyle', 'style', 'transition', 't8n', 'box', 'enchant', 'change', 'hook', 'for', 'loop', 'macro', 'output', 'storylet', 'openstorylets', 'linkstorylet', 'meter', 'icon-undo', 'restart', 'openurl',
]);

/** `(name: …)` and the `[hook]` behind it, whose text stays. Only names that Harlowe has, unless the story says that it is Harlowe's. */
export function harloweMacro(certain: boolean): Rule {
  return (text, at) => {
    const start = text[at] === '(' ? /^\(([a-zA-Z][\w-]{0,40}|\$\w{1,60}):/.exec(text.slice(at, at + 64)) : null;
    if (!start) return null;
    const name = (start[1] as string).toLowerCase().replace(/[-_]/g, '');
    const known = conditions.has(name) || goes.has(name) || links.has(name) || hookLinks.has(name) || others.has(name);
    if (!known && !certain) return null;
    const end = closedAt(text, at, '(', ')', true);
    if (end < 0) return null;
    const source = text.slice(at, end + 1);
    const hook = hookAfter(text, end + 1);
    const written = stringsIn(source.slice(start[0].length));
    if (links.has(name)) return linkTo(source, written, hook);
    if (goes.has(name)) return written.length > 0 ? { length: source.length, link: { label: plainLabel(written[0] as string), to: written[0] as string }, lost: [{ kind: 'jump', what: source }] } : lostMacro('computed', source, hook);
    const jump = hookLinks.has(name) && hook ? /\((?:go-?to|redirect):\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/i.exec(text.slice(hook.open, hook.close)) : null;
    if (hook && jump && written.length > 0) {
      const inside = text.slice(hook.open + 1, hook.close).replace(jump[0], '').replace(/^\)|\)\s*$/g, '').trim();
      return { length: hook.close + 1 - at, link: { label: plainLabel(written[0] as string), to: stringsIn(jump[1] as string)[0] as string }, lost: inside === '' ? [] : [{ kind: 'macro', what: inside }] };
    }
    return { ...lostMacro(conditions.has(name) ? 'condition' : 'macro', source, hook), put: name === 'print' || name === 'either' ? gap : name.startsWith('else') && text[at - 1] === ']' ? ' ' : '' };
  };
}

/** `|name>[` and `]<name|`: the name goes, the text stays. */
export function harloweHook(text: string, at: number): Found | null {
  const tag = text[at] === '|' ? /^\|[\w-]{1,60}[>)](?=\[)/.exec(text.slice(at, at + 64)) : null;
  if (!tag) return null;
  return lostMacro('macro', tag[0], hookAfter(text, at + tag[0].length));
}

/** Braces only take line breaks away. */
export function harloweBraces(text: string, at: number): Found | null {
  return (text[at] === '{' && text[at + 1] !== '{') || (text[at] === '}' && text[at - 1] !== '}') ? { length: 1 } : null;
}

function linkTo(source: string, written: readonly string[], hook: Hook | null): Found {
  const to = written[1] ?? written[0];
  if (to === undefined) return lostMacro('computed', source, hook);
  return { length: source.length, link: { label: plainLabel(written[0] as string), to }, later: bracketsOf(hook) };
}

function lostMacro(kind: LossKind, source: string, hook: Hook | null): Found {
  return { length: source.length, lost: [{ kind, what: source }], later: bracketsOf(hook) };
}

interface Hook {
  readonly open: number;
  readonly close: number;
}

function hookAfter(text: string, from: number): Hook | null {
  const open = from + (/^\s{0,200}/.exec(text.slice(from, from + 200))?.[0].length ?? 0);
  if (text[open] !== '[' || text[open + 1] === '[') return null;
  const close = closedAt(text, open, '[', ']', false);
  return close < 0 ? null : { open, close };
}

function bracketsOf(hook: Hook | null): { at: number; length: number; put: string }[] {
  return hook ? [{ at: hook.open, length: 1, put: '' }, { at: hook.close, length: 1, put: '' }] : [];
}
