import type { Path } from '../../scenario/json/spots.ts';
import { fields, list, whole, words, type Fields } from './json-fields.ts';
import { wordsInside } from './h5p-inside.ts';
import { plainOf, usualEnd, type Reading } from './h5p-reading.ts';
import type { Link, Passage } from './tale.ts';

/** One screen of a course: a question becomes a choice, a text a brief, slides a brief with their words; of any other kind its place is kept, and what words are in it. */
export function readScreen(reading: Reading, source: unknown, index: number, path: Path): Passage {
  const item = fields(source) ?? {};
  const type = fields(item['type']) ?? {};
  const params = fields(type['params']) ?? {};
  const key = `screen ${index}`;
  const library = words(type['library']).split(' ')[0] ?? '';
  const given = reading.label(fields(type['metadata'])?.['title'], key, [...path, 'type', 'metadata', 'title']);
  const title = /^Untitled\b/i.test(given) ? '' : given;
  const inside: Path = [...path, 'type', 'params'];
  const timer = whole(fields(params['behaviour'])?.['enableTimer']);
  if (timer !== null && timer > 0) reading.lose('timer', key, [...inside, 'behaviour', 'enableTimer'], `${timer} seconds`);
  if (library === 'H5P.BranchingQuestion') return readQuestion(reading, key, title, fields(params['branchingQuestion']) ?? {}, [...inside, 'branchingQuestion']);
  const links = [nextOf(reading, item, key, path)];
  const place = reading.at(path);
  if (library === 'H5P.AdvancedText' || library === 'H5P.Text') return { key, title, text: reading.prose(params['text'], key, [...inside, 'text']), links, place };
  const what = library.replace(/^H5P\./, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() || 'of no kind';
  const spoken = [reading.prose(params['alt'], key, [...inside, 'alt']), ...wordsInside(reading, params, key, inside)].filter((text) => text !== '');
  // Slides are mostly words; of anything else the words are the lesser part.
  const slides = library === 'H5P.CoursePresentation' && spoken.length > 0;
  reading.lose(slides ? 'slides' : library === 'H5P.Image' || library === 'H5P.Video' ? 'media' : 'screen', key, [...path, 'type'], `${library || 'a screen of no kind'}${title === '' ? '' : `: ${title}`}`);
  return { key, title, text: [...(slides ? [] : [`To do: tell in words what this screen showed (${what}).`]), ...spoken].join('\n\n'), links, place };
}

/** The way on from a screen; what the course tells in between becomes a screen of its own. */
function nextOf(reading: Reading, item: Fields, key: string, path: Path): Link {
  const place = reading.at(path);
  const next = whole(item['nextContentId']) ?? usualEnd;
  const told = fields(item['feedback']);
  const after = told ? toldAfter(reading, told, `after ${key}`, [...path, 'feedback']) : null;
  if (after === null) return { label: '', to: reading.keyOf(next), place };
  reading.add(next < 0 ? after : { ...after, links: [{ label: '', to: reading.keyOf(next), place }] });
  return { label: '', to: after.key, place };
}

/** A feedback as a screen, if it says anything. */
function toldAfter(reading: Reading, feedback: Fields, key: string, path: Path): Passage | null {
  const title = reading.label(feedback['title'], key, [...path, 'title']);
  const text = reading.prose(feedback['subtitle'], key, [...path, 'subtitle']);
  reading.besides(feedback, key, path);
  return title === '' && text === '' ? null : { key, title: title || 'The end', text: text || title, links: [], place: reading.at(path) };
}

function readQuestion(reading: Reading, key: string, title: string, source: Fields, path: Path): Passage {
  const links = list(source['alternatives']).map((each, index) => readAnswer(reading, key, fields(each) ?? {}, index, [...path, 'alternatives', index]));
  const text = reading.prose(source['question'], key, [...path, 'question']);
  return { key, title: title || firstWords(text), text, links, place: reading.at(path) };
}

/** What is told to who ends the course with this answer is an ending; what is told on the way is its reveal. */
function readAnswer(reading: Reading, key: string, way: Fields, index: number, path: Path): Link {
  const feedback = fields(way['feedback']);
  const next = whole(way['nextContentId']) ?? usualEnd;
  const label = reading.label(way['text'], key, [...path, 'text']) || `Answer ${index + 1}`;
  const place = reading.at(path);
  const here: Path = [...path, 'feedback'];
  if (feedback && next < 0) {
    const end = toldAfter(reading, feedback, `end of ${key}, ${index + 1}`, here);
    if (end) reading.add(end);
    return { label, to: end?.key ?? reading.keyOf(next), place };
  }
  const link = { label, to: reading.keyOf(next), place };
  if (!feedback) return link;
  reading.besides(feedback, key, here);
  const why = [reading.prose(feedback['title'], key, [...here, 'title']), reading.prose(feedback['subtitle'], key, [...here, 'subtitle'])].filter((text) => text !== '').join('\n\n');
  if (why === '') return link;
  reading.lose('feedback', key, here, why);
  return { ...link, feedback: why };
}

/** A short name for a question that has none of its own. */
function firstWords(text: string): string {
  const line = plainOf(text.split('\n')[0] ?? '');
  const sentence = /^.{8,60}?[.?!](?=\s|$)/.exec(line)?.[0];
  return sentence ?? (line.length > 60 ? `${line.slice(0, 60).replace(/\s+\S*$/, '')}…` : line);
}
