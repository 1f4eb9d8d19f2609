import type { Path } from '../json/spots.ts';
import { show, type Say } from '../problem.ts';
import { checkFigures } from './figures.ts';
import { oddHost } from './host.ts';
import type { Story } from './story.ts';

/** Whatever cannot be at fault: printable ASCII and new lines, without a tag, a reference or a link. */
const harmless = /^(?:(?!<|&|\]\()[\n\u0020-\u007e])*$/;
/** Control characters, and the bidirectional controls that let a text say one thing and look like another. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/u;
const isolates = /[\u2066-\u2069]/u;
const piledMarks = /\p{M}{9,}/u;
/** Tags, and references to characters that people know from web pages. */
const markup = /<[a-z!/?]|&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|copy|euro|hellip|[mn]dash|[lr][sd]quo|shy);/iu;
const link = /\]\(\s*([^)]*)\)/gu;
const goodLink = /^(?:https?:\/\/[^\s/@]+(?:\/\S*)?|mailto:[^\s@]+@[^\s@]+)$/u;

/** Every text can be shown, read aloud and exported, and says what it seems to say. */
export function checkTexts(story: Story, say: Say): void {
  walk(story.head, [], say);
  for (const [id, node] of story.nodes) {
    walk(node, ['nodes', id], say);
    if (node.kind === 'choice' || node.kind === 'multi' || node.kind === 'event') checkLabels(['nodes', id, 'options'], node.options, say);
    if (node.kind === 'check') checkLabels(['nodes', id, 'answers'], node.answers, say);
    if (node.kind === 'threshold') checkLabels(['nodes', id, 'settings'], node.settings, say);
    if (node.kind === 'multi' || node.kind === 'sequence' || node.kind === 'threshold') checkLabels(['nodes', id, 'examples'], node.examples, say);
    if (node.kind === 'allocation') {
      checkLabels(['nodes', id, 'lines'], node.lines, say);
      checkLabels(['nodes', id, 'presets'], node.presets, say);
    }
  }
}

/** `path` grows and shrinks with the walk; it is copied only where something is found. */
function walk(value: unknown, path: (string | number)[], say: Say): void {
  if (typeof value === 'string') {
    if (!harmless.test(value)) checkText(value, [...path], say);
    if (value.includes('{{')) checkFigures(value, [...path], say);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(name) : name);
      walk(each, path, say);
      path.pop();
    }
  }
}

/** Says whatever keeps a text from being shown, read aloud or exported as it is. */
export function checkText(text: string, path: Path, say: Say): void {
  const found = control.exec(text)?.[0] ?? unpairedIsolate(text);
  if (found) say({ code: 'SCN-TEXT-CONTROL', path, facts: { actual: show(found) } });
  if (piledMarks.test(text)) say({ code: 'SCN-TEXT-MARKS', path, facts: {} });
  const tag = markup.exec(text);
  if (tag) say({ code: 'SCN-TEXT-MARKUP', severity: 'info', path, facts: { actual: show(text.slice(tag.index, tag.index + 20)) } });
  for (const [, address = ''] of text.matchAll(link)) {
    if (!goodLink.test(address)) say({ code: 'SCN-TEXT-LINK', path, facts: { actual: show(address) } });
    const odd = oddHost(address);
    if (odd) say({ code: 'SCN-TEXT-HOST', severity: 'info', path, facts: { actual: show(odd.host), reads: show(odd.reads) } });
  }
}

/** The first isolate that is not closed, or a close that opens nothing. */
function unpairedIsolate(text: string): string | null {
  if (!isolates.test(text)) return null;
  let open: string | null = null;
  let depth = 0;
  for (const letter of text) {
    if (/[\u2066-\u2068]/u.test(letter)) {
      depth += 1;
      open = letter;
    } else if (letter === '\u2069') {
      depth -= 1;
      if (depth < 0) return letter;
    }
  }
  return depth > 0 ? open : null;
}

/** Two entries that read the same cannot be told apart, least of all by ear. */
function checkLabels(path: Path, entries: readonly { readonly label: string }[], say: Say): void {
  const first = new Map<string, number>();
  for (const [index, { label }] of entries.entries()) {
    const heard = label.trim().toLowerCase();
    const twin = first.get(heard);
    if (twin === undefined) first.set(heard, index);
    else say({ code: 'SCN-SAME-LABEL', path: [...path, index, 'label'], facts: { actual: show(label) }, related: [[...path, twin, 'label']] });
  }
}
