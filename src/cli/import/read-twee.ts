import { lineStarts, placeAt } from '../../scenario/json/lines.ts';
import { count } from '../terminal/figures.ts';
import type { SourcePassage, TwineSource } from './twine-source.ts';

/** Reads Twee notation, version 3, and what of 1 and 2 differs in headers only. */
export function readTwee(text: string): TwineSource {
  const starts = lineStarts(text);
  const headers = Array.from(text.matchAll(/^::[^\n]*$/gm));
  const notes: TwineSource['notes'][number][] = [];
  const before = text.slice(0, headers[0]?.index ?? text.length).trim();
  if (before !== '') notes.push({ kind: 'damaged', what: `text before the first passage: ${before}`, place: placeAt(starts, text.search(/\S/)) });
  let laidOut = 0;
  const passages = headers.map((header, index): SourcePassage => {
    const { name, tags, metadata } = readHeader(header[0]);
    if (metadata !== '') laidOut += 1;
    const from = Math.min(text.length, header.index + header[0].length + 1);
    const end = headers[index + 1]?.index ?? text.length;
    return { name, tags, text: text.slice(from, end).trimEnd(), place: placeAt(starts, header.index), at: (offset) => placeAt(starts, from + offset) };
  });
  const [first] = passages;
  if (laidOut > 0 && first) notes.push({ kind: 'layout', what: `${count(laidOut, 'place')} on Twine’s map`, place: first.place });
  const data = storyData(passages.find(({ name }) => name === 'StoryData'), notes);
  return {
    form: 'Twee',
    title: passages.find(({ name }) => name === 'StoryTitle')?.text.trim() || null,
    format: data['format'] ?? null,
    language: null,
    start: data['start'] ?? null,
    passages: passages.filter(({ name }) => name !== 'StoryTitle' && name !== 'StoryData'),
    notes,
  };
}

/** `:: Name [tags] {"position":"600,400"}`, with a backslash before a bracket that belongs to the name. */
function readHeader(line: string): { readonly name: string; readonly tags: readonly string[]; readonly metadata: string } {
  const header = line.slice(2).trim();
  // Longer than any header: all of it is the name.
  const parts = header.length > 2_000 ? null : /^((?:\\.|[^\\[{<])*(?:<(?!\d+,)(?:\\.|[^\\[{<])*)*)(\[(?:\\.|[^\\\]])*\])?\s*(\{.*\}|<\d+,\d+>)?\s*$/.exec(header);
  const plain = (text: string): string => text.replace(/\\(.)/g, '$1').trim();
  if (!parts) return { name: plain(header), tags: [], metadata: '' };
  const [, name = '', tags = '', metadata = ''] = parts;
  return { name: plain(name), tags: tags.slice(1, -1).split(/\s+/).map(plain).filter((tag) => tag !== ''), metadata };
}

/** The texts in the passage that describes the story; what it cannot be read for is told and left out. */
function storyData(passage: SourcePassage | undefined, notes: TwineSource['notes'][number][]): Readonly<Record<string, string>> {
  if (!passage) return {};
  try {
    const data: unknown = JSON.parse(passage.text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return Object.fromEntries(Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    // Said below, like anything else that is no object.
  }
  notes.push({ kind: 'damaged', what: 'StoryData, which is not JSON', place: passage.place });
  return {};
}
