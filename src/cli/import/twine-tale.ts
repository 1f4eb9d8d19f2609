import { limits } from '../../scenario/limits.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { cleaned } from './clean-text.ts';
import { readPassageText, type Dialect } from './passage-text.ts';
import type { Loss, LossKind, Passage, Tale } from './tale.ts';
import type { SourcePassage, TwineSource } from './twine-source.ts';

/** Passages that a story format reads for itself. */
const specialNames = /^(?:Story(?:Init|Caption|Menu|Banner|Author|Subtitle|Interface|Share|Settings|DisplayTitle|Includes|JavaScript|Stylesheet)|Passage(?:Header|Footer|Ready|Done)|MenuOptions|MenuShare|MenuStory|ClickableMenu|StartupPassage)$/;
const specialTags: Readonly<Record<string, LossKind>> = {
  script: 'code', stylesheet: 'style', widget: 'code', init: 'code', startup: 'special', header: 'special', footer: 'special', 'debug-startup': 'special', 'debug-header': 'special', 'debug-footer': 'special',
  'Twine.private': 'special', annotation: 'comment', 'Twine.image': 'media', 'Twine.audio': 'media', 'Twine.video': 'media', 'Twine.vtt': 'media', 'Twine.font': 'style',
};

/** The story told by what Twine keeps, in whatever format its passages were written. Throws a `Halt` if there is none. */
export function taleFromTwine(source: TwineSource): Tale {
  const dialect = dialectOf(source);
  const losses: Loss[] = source.notes.map((note) => ({ ...note, passage: null }));
  const told = source.passages.flatMap((passage) => {
    const kind = specialNames.test(passage.name) ? 'special' : passage.tags.map((tag) => (Object.hasOwn(specialTags, tag) ? specialTags[tag] : undefined)).find((each) => each !== undefined);
    if (kind === undefined) return [passage];
    losses.push({ kind, place: passage.place, passage: null, what: `${passage.name}: ${passage.text}` });
    return [];
  });
  if (told.length === 0) throw new Halt(exitCodes.finding, 'This story has no passage that a player would see.');
  if (told.length > limits.nodes) throw new Halt(exitCodes.finding, `This story has ${told.length} passages; a scenario has at most ${limits.nodes} nodes.`);
  const characters = told.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > limits.bytes) throw new Halt(exitCodes.finding, `This story’s passages have ${characters} characters; a scenario has at most ${limits.bytes} bytes.`);
  const names = new Set<string>();
  const passages = told.map((passage) => readPassage(passage, freshName(passage, names, losses), dialect, losses));
  return { from: described(source), title: source.title, summary: null, language: source.language, start: startOf(source, passages, losses), passages, losses };
}

/** A second passage of a name can be reached by nobody; it is kept under another. */
function freshName({ name, place }: SourcePassage, names: Set<string>, losses: Loss[]): string {
  const called = name === '' ? 'Untitled' : name;
  if (names.has(called)) losses.push({ kind: 'damaged', place, passage: null, what: `a second passage is called ${called}` });
  let key = called;
  for (let copy = 2; names.has(key); copy += 1) key = `${called} (${copy})`;
  names.add(key);
  return key;
}

function readPassage(source: SourcePassage, key: string, dialect: Dialect, losses: Loss[]): Passage {
  const lose = (kind: LossKind, what: string, place = source.place): void => void losses.push({ kind, place, passage: key, what });
  if (source.tags.length > 0) lose('tags', source.tags.join(' '));
  const clean = cleaned(source.text);
  if (clean.changed) lose('changed', 'characters that a scenario’s text may not hold');
  const { text, links, lost } = readPassageText(clean.text, dialect);
  for (const { kind, what, at } of lost) lose(kind, what, source.at(at));
  return { key, title: key, text, links: links.map(({ label, to, at }) => ({ label, to, place: source.at(at) })), place: source.place };
}

/** What the file says it was written for; failing that, what only one format writes. */
function dialectOf({ format, passages }: TwineSource): Dialect {
  const named = format?.toLowerCase() ?? '';
  for (const dialect of ['harlowe', 'sugarcube', 'chapbook', 'snowman'] as const) if (named.includes(dialect)) return dialect;
  if (passages.some(({ text }) => /<<\/?[a-z=-]/i.test(text))) return 'sugarcube';
  if (passages.some(({ text }) => /\((?:set|if|link-goto|link|print|display|go-?to|click|else-?if|put|live):/i.test(text))) return 'harlowe';
  if (passages.some(({ text }) => /<%|data-passage=/.test(text))) return 'snowman';
  return passages.some(({ text }) => /^--\s*$/m.test(text.slice(0, 2_000)) || /^\[(?:if|cont|continue|unless|after)\b[^[\]\n]*\]$/m.test(text)) ? 'chapbook' : 'unknown';
}

function described({ form, format }: TwineSource): string {
  const written = format === null || format === '' ? '' : ` for ${cleaned(format).text.slice(0, 40)}`;
  return form === 'Twee' ? `a story in Twee${written}` : `a story published by Twine 2${written}`;
}

function startOf({ start, passages: all }: TwineSource, passages: readonly Passage[], losses: Loss[]): string {
  const first = passages[0] as Passage;
  const wanted = start ?? 'Start';
  const found = passages.find(({ key }) => key === wanted);
  if (!found && (start !== null || all[0]?.name !== first.key)) losses.push({ kind: 'start', place: first.place, passage: null, what: `the first passage should be ${wanted}, which is not told` });
  return (found ?? first).key;
}
