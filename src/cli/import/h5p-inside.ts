import type { Path } from '../../scenario/json/spots.ts';
import { fields, list, words, type Fields } from './json-fields.ts';
import { plainOf, type Reading } from './h5p-reading.ts';
import { outside } from './rules/links.ts';

const told = new Set(['H5P.AdvancedText', 'H5P.Text', 'H5P.Table']);
const shown = new Set(['H5P.Image', 'H5P.Video', 'H5P.Audio', 'H5P.ImageHotspots']);
/** Lines and boxes. */
const dress = new Set(['H5P.Shape']);

/** The words of what is put together from smaller things (slides, a video with texts in it, a picture with spots), in the order in which they are met; what is not words is told as lost, with its place. */
export function wordsInside(reading: Reading, source: unknown, key: string, path: Path): string[] {
  if (Array.isArray(source)) return inReadingOrder(source).flatMap(({ each, index }) => wordsInside(reading, each, key, [...path, index]));
  const here = fields(source);
  if (!here) return [];
  if (typeof here['library'] === 'string' && fields(here['params'])) return element(reading, here, key, path);
  const heading = headingOf(reading, here, key, path);
  const comment = reading.label(here['solution'], key, [...path, 'solution']);
  if (comment !== '') reading.lose('task', key, [...path, 'solution'], `a comment: ${comment}`);
  return [...(heading === '' ? [] : [`**${heading}**`]), ...wordsIn(reading, here, key, path)];
}

function wordsIn(reading: Reading, here: Fields, key: string, path: Path): string[] {
  return Object.entries(here).flatMap(([name, each]) => wordsInside(reading, each, key, [...path, name]));
}

/** What a slide is called in the list beside it, or a spot on a picture. */
function headingOf(reading: Reading, { header, keywords }: Fields, key: string, path: Path): string {
  if (typeof header === 'string') return reading.label(header, key, [...path, 'header']);
  return reading.label(fields(list(keywords)[0])?.['main'], key, [...path, 'keywords', 0, 'main']);
}

/** What comes in a video when its time comes; things on a slide from top to bottom and left to right, whatever was put there first. */
function inReadingOrder(entries: readonly unknown[]): { readonly each: unknown; readonly index: number }[] {
  const from = (each: unknown): number => Number(fields(fields(each)?.['duration'])?.['from'] ?? 0) || 0;
  const at = (each: unknown, axis: 'x' | 'y'): number => Number(fields(each)?.[axis] ?? 0) || 0;
  return entries.map((each, index) => ({ each, index })).sort((a, b) => from(a.each) - from(b.each) || at(a.each, 'y') - at(b.each, 'y') || at(a.each, 'x') - at(b.each, 'x'));
}

function element(reading: Reading, source: Fields, key: string, path: Path): string[] {
  const library = words(source['library']).split(' ')[0] ?? '';
  const params = fields(source['params']) ?? {};
  const inside: Path = [...path, 'params'];
  if (dress.has(library)) return [];
  if (told.has(library)) return [reading.prose(params['text'], key, [...inside, 'text'])].filter((text) => text !== '');
  if (library === 'H5P.Link') {
    const { protocol, url } = fields(params['linkWidget']) ?? {};
    // "other": the address brings its own.
    const before = words(protocol) === 'other' ? '' : words(protocol);
    return [outside(reading.label(params['title'], key, [...inside, 'title']), `${before}${words(url)}`)].filter((text) => text !== '');
  }
  const task = plainOf(reading.prose(params['question'] ?? params['alt'] ?? params['taskDescription'], key, inside));
  reading.lose(shown.has(library) ? 'media' : 'task', key, path, `${library}${task === '' ? '' : `: ${task}`}`);
  return wordsIn(reading, params, key, inside);
}
