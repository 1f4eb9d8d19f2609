import { bracketLink } from './links.ts';
import { closeOf, gap, plainLabel, stringsIn, type Found } from './rule.ts';

const conditions = new Set(['if', 'elseif', 'else', 'switch', 'case', 'default']);
const links = new Set(['link', 'button', 'linkreplace', 'linkappend', 'linkprepend', 'click', 'choice']);
const goes = new Set(['goto', 'jump', 'return', 'back']);
/** What they enclose is code, and goes with them. */
const whole = new Set(['script', 'widget', 'createplaylist', 'createaudiogroup']);

/** `<<name …>>` up to what closes it: what it encloses stays, unless that is code. */
export function sugarcubeMacro(text: string, at: number): Found | null {
  const start = text.startsWith('<<', at) ? /^<<(\/?)([a-zA-Z][\w-]{0,40}|[=-])/.exec(text.slice(at, at + 48)) : null;
  if (!start) return null;
  const end = closeOf(text, '>>', at + 2);
  if (end < 0) return null;
  const name = (start[2] as string).toLowerCase();
  const source = text.slice(at, end + 2);
  const args = text.slice(at + start[0].length, end).trim();
  if (start[1] === '/') return { length: source.length };
  if (whole.has(name)) {
    const close = text.indexOf(`<</${name}>>`, end);
    const length = close < 0 ? source.length : close + name.length + 5 - at;
    return { length, lost: [{ kind: 'code', what: text.slice(at, at + length) }] };
  }
  if (links.has(name)) return linkTo(text, at, end + 2, name, args);
  if (goes.has(name)) {
    const to = bracketLink(args, 0)?.link?.to ?? stringsIn(args)[0];
    return to === undefined ? { length: source.length, lost: [{ kind: 'computed', what: source }] } : { length: source.length, link: { label: to, to }, lost: [{ kind: 'jump', what: source }] };
  }
  return { length: source.length, put: ['print', '=', '-'].includes(name) ? gap : name.startsWith('else') ? ' ' : '', lost: [{ kind: conditions.has(name) ? 'condition' : name === 'audio' || name === 'video' ? 'media' : 'macro', what: source }] };
}

/** A link names its passage, or goes there in what it encloses. */
function linkTo(text: string, at: number, from: number, name: string, args: string): Found {
  const bracket = args.startsWith('[[') ? bracketLink(args, 0)?.link : undefined;
  const written = stringsIn(args);
  const link = bracket ?? (written[1] === undefined ? undefined : { label: plainLabel(written[0] as string), to: written[1] });
  const length = from - at;
  if (link) return { length, link };
  const close = closeOf(text, `<</${name}>>`, from);
  const body = close < 0 ? '' : text.slice(from, close);
  const jump = /<<goto\s+(?:"([^"]*)"|'([^']*)'|\[\[([^\]|]*)\]\])\s*>>/i.exec(body);
  const to = jump?.[1] ?? jump?.[2] ?? jump?.[3];
  if (to === undefined || written[0] === undefined) return { length, lost: [{ kind: written[0] === undefined ? 'computed' : 'macro', what: text.slice(at, from) }] };
  const rest = body.replace(jump?.[0] ?? '', '').trim();
  return { length: close + name.length + 5 - at, link: { label: plainLabel(written[0]), to }, lost: rest === '' ? [] : [{ kind: 'macro', what: rest }] };
}

/** `[img[file]]`, `[img[words|file][passage]]`. */
export function sugarcubePicture(text: string, at: number): Found | null {
  const start = text[at] === '[' ? /^\[[<>]?img\[/.exec(text.slice(at, at + 8)) : null;
  const end = start ? closeOf(text, ']]', at) : -1;
  if (!start || end < 0) return null;
  const source = text.slice(at, end + 2);
  const to = source.slice(start[0].length, -2).split('][')[1]?.trim();
  return { length: source.length, lost: [{ kind: 'media', what: source }], ...(to ? { link: { label: to, to } } : {}) };
}

/** A slash and a star, or `/% … %/`, around a word to the author. */
export function sugarcubeComment(text: string, at: number): Found | null {
  const closer = text.startsWith('/*', at) ? '*/' : text.startsWith('/%', at) ? '%/' : null;
  const end = closer ? closeOf(text, closer, at + 2) : -1;
  return end < 0 ? null : { length: end + 2 - at, lost: [{ kind: 'comment', what: text.slice(at, end + 2) }] };
}
