import { Token, Tokenizer, TokenizerMode } from 'parse5';
import { lineStarts, placeAt } from '../../scenario/json/lines.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { count } from '../terminal/figures.ts';
import { quoted } from '../terminal/plain.ts';
import { decodedEntities } from './rules/tags.ts';
import type { SourcePassage, TwineSource } from './twine-source.ts';

/** A tag of the page, with where it starts and ends. */
interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly from: number;
  readonly to: number;
}

const wanted = new Set(['html', 'tw-storydata', 'tw-passagedata']);

/** Reads a page that Twine 2 has published. The page is only ever cut into tags and text: nothing is built from it, nothing runs. */
export function readTwineHtml(text: string): TwineSource {
  const tags = tagsOf(text);
  const stories = tags.filter(({ name, closes }) => name === 'tw-storydata' && !closes);
  const [story] = stories;
  if (!story) throw new Halt(exitCodes.finding, 'This page names Twine stories, but holds none: it has no <tw-storydata> element.');
  if (stories.length > 1) throw new Halt(exitCodes.finding, `This is an archive of ${stories.length} stories (${stories.slice(0, 5).map((each) => quoted(each.attributes.get('name') ?? '')).join(', ')}${stories.length > 5 ? ', …' : ''}). Publish one of them to a file of its own.`);
  const starts = lineStarts(text);
  const pieces = tags.filter(({ name, from }) => name.startsWith('tw-') && from >= story.from);
  const notes: TwineSource['notes'][number][] = [];
  const opening = pieces.flatMap((tag, index) => (tag.name === 'tw-passagedata' && !tag.closes ? [{ tag, next: pieces[index + 1] }] : []));
  const passages = opening.map(({ tag, next }): SourcePassage & { readonly pid: string } => {
    const raw = text.slice(tag.to, next?.from ?? text.length);
    const place = placeAt(starts, tag.from);
    if (!next || !(next.closes && next.name === 'tw-passagedata')) notes.push({ kind: 'damaged', what: `the passage ${quoted(tag.attributes.get('name') ?? '')} is not closed`, place });
    return {
      name: (tag.attributes.get('name') ?? '').trim(),
      pid: tag.attributes.get('pid') ?? '',
      tags: (tag.attributes.get('tags') ?? '').split(/\s+/).filter((each) => each !== ''),
      text: decodedEntities(raw).trimEnd(),
      place,
      at: (offset) => placeAt(starts, tag.to + rawOffset(raw, offset)),
    };
  });
  if (opening.some(({ tag }) => tag.attributes.has('position')) && passages[0]) notes.push({ kind: 'layout', what: `${count(passages.length, 'place')} on Twine’s map`, place: passages[0].place });
  notes.push(...enclosed(text, story).map(({ kind, what, at }) => ({ kind, what, place: placeAt(starts, at) })));
  const startnode = story.attributes.get('startnode');
  return {
    form: 'Twine 2',
    title: story.attributes.get('name')?.trim() || null,
    format: story.attributes.get('format') ?? null,
    language: tags.find(({ name }) => name === 'html')?.attributes.get('lang') ?? null,
    start: startnode === undefined ? null : passages.find(({ pid }) => pid === startnode)?.name ?? `number ${startnode}`,
    passages,
    notes,
  };
}

/** The tags that matter, in order. Scripts, styles and comments of the page are passed over whole. */
function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  const pass = (): void => {};
  const keep = (token: Token.TagToken): void => {
    if (!wanted.has(token.tagName) || !token.location) return;
    const { startOffset: from, endOffset: to } = token.location;
    tags.push({ name: token.tagName, closes: token.type === Token.TokenType.END_TAG, attributes: new Map(token.attrs.map(({ name, value }) => [name, value])), from, to });
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, {
    onStartTag(token) {
      keep(token);
      if (token.tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
      else if (token.tagName === 'style') tokenizer.state = TokenizerMode.RAWTEXT;
    },
    onEndTag: keep,
    onCharacter: pass, onNullCharacter: pass, onWhitespaceCharacter: pass, onComment: pass, onDoctype: pass, onEof: pass,
  });
  tokenizer.write(text, true);
  return tags;
}

/** Twine puts a story's own style sheet and script before its passages. */
function enclosed(text: string, story: Tag): { kind: 'style' | 'code'; what: string; at: number }[] {
  const first = text.indexOf('<tw-passagedata', story.to);
  const head = text.slice(story.to, first < 0 ? text.length : first);
  return Array.from(head.matchAll(/<(style|script)\b[^>]{0,400}>([^]*?)<\/\1>/gi)).flatMap(({ index, 1: name = '', 2: body = '' }) => {
    const style = name.toLowerCase() === 'style';
    return body.trim() === '' ? [] : [{ kind: style ? 'style' : 'code', what: `the story’s ${style ? 'style sheet' : 'script'}: ${body.trim()}`, at: story.to + index }];
  });
}

/** Where a character of decoded text stands in what it was decoded from. */
function rawOffset(raw: string, offset: number): number {
  let decoded = 0;
  let at = 0;
  for (const written of raw.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi)) {
    const plain = written.index - at;
    if (decoded + plain >= offset) break;
    decoded += plain + decodedEntities(written[0]).length;
    at = written.index + written[0].length;
    if (decoded >= offset) return at;
  }
  return at + (offset - decoded);
}
