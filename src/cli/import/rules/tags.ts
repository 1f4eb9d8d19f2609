import { parseFragment } from 'parse5';
import { cleaned, escaped } from '../clean-text.ts';
import { outside } from './links.ts';
import { closeOf, gap, plainLabel, type Found } from './rule.ts';

const media = new Set(['img', 'audio', 'video', 'source', 'track', 'iframe', 'embed', 'object', 'svg', 'picture', 'canvas', 'map', 'area']);
/** Shape and colour, which the game has of its own. */
const dress = new Set(['span', 'u', 's', 'del', 'ins', 'small', 'big', 'font', 'center', 'sub', 'sup', 'mark', 'tt', 'code', 'pre', 'blockquote', 'section', 'article', 'header', 'footer', 'aside', 'main', 'nav', 'table', 'tbody', 'thead', 'tr', 'td', 'th']);
const breaks: Readonly<Record<string, string>> = { br: '\n', p: '\n\n', div: '\n\n', hr: '\n\n', ul: '\n\n', ol: '\n\n', li: '\n- ', tr: '\n' };
const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', h1: '**', h2: '**', h3: '**', h4: '**', h5: '**', h6: '**' };
const tag = /<(\/?)([a-z][\w-]{0,40})((?:\s[^<>]{0,2000}|\/)?)>/iy;

/** A comment, a tag or a whole script. Nothing of it is ever given to a browser; what has no meaning here stays as the text it is. */
export function htmlTag(text: string, at: number): Found | null {
  if (text[at] !== '<') return null;
  if (text.startsWith('<!--', at)) {
    const end = closeOf(text, '-->', at + 4);
    return end < 0 ? null : { length: end + 3 - at, lost: [{ kind: 'comment', what: text.slice(at, end + 3) }] };
  }
  if (text.startsWith('<%', at)) {
    const end = closeOf(text, '%>', at + 2);
    return end < 0 ? null : { length: end + 2 - at, put: /[=-]/.test(text[at + 2] ?? '') ? gap : '', lost: [{ kind: 'code', what: text.slice(at, end + 2) }] };
  }
  tag.lastIndex = at;
  const found = tag.exec(text);
  if (!found) return null;
  const [source, slash, written = '', attributes = ''] = found;
  return tagNamed(text, at, source, slash === '/', written.toLowerCase(), attributes);
}

/** A macro of SugarCube's in a story of another format: no tag, though the inner half of it looks like one. */
export function foreignMacro(text: string, at: number): Found | null {
  const macro = text.startsWith('<<', at) ? /^<<\/?[a-z=-][^<>\n]{0,400}>>/i.exec(text.slice(at, at + 408))?.[0] : undefined;
  return macro === undefined ? null : { length: macro.length, put: escaped(macro), lost: [{ kind: 'markup', what: macro }] };
}

function tagNamed(text: string, at: number, source: string, closes: boolean, name: string, attributes: string): Found {
  const length = source.length;
  if (name === 'script' || name === 'style') {
    // Left open, it goes on to the end, as in a browser.
    const end = closes ? null : new RegExp(`</${name}\\s*>`, 'i').exec(text.slice(at));
    const whole = closes ? source : text.slice(at, end ? at + end.index + end[0].length : text.length);
    return { length: whole.length, lost: [{ kind: name === 'style' ? 'style' : 'code', what: whole }] };
  }
  const said = attributes.trim().replace(/\/$/, '') === '' ? [] : [{ kind: 'style' as const, what: source }];
  if (name in marks && Object.hasOwn(marks, name)) {
    const mark = marks[name] as string;
    const heading = name.startsWith('h');
    if (closes) return { length, put: heading ? '\n\n' : '' };
    const end = new RegExp(`</${name}\\s*>`, 'i').exec(text.slice(at, at + 4_000));
    const inner = end ? text.slice(at + length, at + end.index) : '';
    if (!end || inner.trim() === '' || inner !== inner.trim() || inner.includes('\n\n')) return { length, put: heading ? '\n\n' : '', lost: said };
    return { length, put: `${heading ? '\n\n' : ''}${mark}`, lost: said, later: [{ at: at + end.index, length: end[0].length, put: `${mark}${heading ? '\n\n' : ''}` }] };
  }
  if (Object.hasOwn(breaks, name)) return { length, put: closes && name !== 'p' && name !== 'div' ? '' : breaks[name] as string, lost: said };
  if (media.has(name)) return { length, lost: closes ? [] : [{ kind: 'media', what: source }] };
  if (dress.has(name)) return { length, lost: closes ? [] : [{ kind: 'style', what: source }] };
  if (name === 'a') return closes ? { length } : anchor(text, at, source, attributes);
  return { length, put: escaped(source), lost: closes ? [] : [{ kind: 'markup', what: source }] };
}

/** An anchor may lead to a passage, as Snowman and SugarCube write it, or out of the story. */
function anchor(text: string, at: number, source: string, attributes: string): Found {
  const end = /<\/a\s*>/i.exec(text.slice(at, at + 4_000));
  const label = end ? plainLabel(text.slice(at + source.length, at + end.index)) : '';
  const length = end ? end.index + end[0].length : source.length;
  const passage = attributeIn(attributes, 'data-passage');
  if (passage) return { length, link: { label: label || passage, to: passage } };
  const address = attributeIn(attributes, 'href');
  if (end && address && /^(?:https?:|mailto:)/i.test(address)) return { length, put: outside(label, address) };
  return { length: source.length, lost: [{ kind: 'markup', what: source }] };
}

function attributeIn(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? null : decodedEntities(value).trim();
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** `&mdash;` and the like. */
export function htmlEntity(text: string, at: number): Found | null {
  if (text[at] !== '&') return null;
  entity.lastIndex = at;
  const found = entity.exec(text)?.[0];
  if (found === undefined) return null;
  const meant = decodedEntities(found);
  return meant === found ? null : { length: found.length, put: escaped(cleaned(meant).text) };
}

const known = new Map<string, string>();

/** A text with its character references replaced by what they stand for; no markup in it is looked at. */
export function decodedEntities(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const [node] = parseFragment(written).childNodes;
    const meant = node && 'value' in node ? node.value : written;
    if (known.size < 5_000) known.set(written, meant);
    return meant;
  });
}
