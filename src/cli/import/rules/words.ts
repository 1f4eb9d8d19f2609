import { closeOf, type Found, type Rule } from './rule.ts';

/** A pair of marks on one paragraph becomes a pair of ours; without a partner it stays text. */
export function pairOf(mark: string, ours: string, lost = false): Rule {
  return (text, at) => {
    if (!text.startsWith(mark, at) || (mark === '//' && text[at - 1] === ':')) return null;
    const from = at + mark.length;
    const end = closeOf(text, mark, from);
    const inner = end < 0 ? '' : text.slice(from, end);
    const within = mark.length === 1 && (/\w/.test(text[at - 1] ?? ' ') || /\w/.test(text[end + 1] ?? ' '));
    if (inner === '' || inner !== inner.trim() || inner.includes('\n\n') || within) return null;
    return { length: mark.length, put: ours, later: [{ at: end, length: mark.length, put: ours }], lost: lost ? [{ kind: 'style', what: `${mark}${inner}${mark}` }] : [] };
  };
}

/** `$trust`: what it held is not known, so its name is shown. */
export function variable(text: string, at: number): Found | null {
  const found = text[at] === '$' ? /^\$[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,6}\])*/.exec(text.slice(at, at + 200))?.[0] : undefined;
  return found === undefined ? null : { length: found.length, put: found.replace(/[[\]]/g, '\\$&'), lost: [{ kind: 'variable', what: found }] };
}

/** At the start of a line: a heading, an entry of a list, a rule across the page. */
export const lineStart: Rule = (text, at) => {
  if (at > 0 && text[at - 1] !== '\n') return null;
  const line = text.slice(at, at + 600);
  const heading = /^(?:#{1,6}[ \t]+|!{1,6}[ \t]*(?=[^\s!]))([^\n]{1,300})(?=\n|$)/.exec(line);
  if (heading) {
    const start = heading[0].length - (heading[1] as string).length;
    const dressed = /[*[\]<(]/.test(heading[1] as string);
    return { length: start, put: dressed ? '' : '**', later: dressed ? [] : [{ at: at + heading[0].trimEnd().length, length: heading[0].length - heading[0].trimEnd().length, put: '**\n' }] };
  }
  const bullet = /^[ \t]*[*-][ \t]+(?=\S)/.exec(line);
  if (bullet) return { length: bullet[0].length, put: '- ' };
  const rule = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\n|$)/.exec(line);
  return rule ? { length: rule[0].length } : null;
};

/** A backslash at the end of a line joins it with the next. */
export function joined(text: string, at: number): Found | null {
  return text[at] === '\\' && text[at + 1] === '\n' ? { length: 2 } : null;
}
