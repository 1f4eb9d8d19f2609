import { limits } from '../../scenario/limits.ts';
import { pointerOf, type Path } from '../../scenario/json/spots.ts';
import { wordsFor } from '../../scenario/problem-words.ts';
import { readText, type TextRead } from '../../scenario/read-text.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { plain, quoted } from '../terminal/plain.ts';
import { cleaned } from './clean-text.ts';
import { fields, words, list, whole, type Fields } from './json-fields.ts';
import { readPassageText } from './passage-text.ts';
import type { Link, Loss, LossKind, Passage, Place, Tale } from './tale.ts';

/** Reads JSON of a course strictly, with the place of everything in it. Throws a `Halt` with the first thing wrong. */
export function readCourseJson(text: string, name: string): TextRead {
  const read = readText(text, limits.bytes);
  const fault = read.problems.find(({ severity }) => severity === 'error');
  if (fault) throw new Halt(exitCodes.finding, `${quoted(name)} cannot be used: line ${fault.line}, column ${fault.column}: ${plain(wordsFor(fault))}.`);
  return read;
}

/** What is told of the package around a course. */
export interface Packed {
  readonly title: string | null;
  readonly language: string | null;
}

/** The end screen that a course shows where nothing else is said. */
const usualEnd = -1;

/** Reads the content of an H5P Branching Scenario. Throws a `Halt` if it is not one. */
export function readH5p({ value, places }: TextRead, packed: Packed): Tale {
  const course = fields(fields(value)?.['branchingScenario']);
  const content = list(course?.['content']);
  if (!course || content.length === 0) throw new Halt(exitCodes.finding, 'This is not the content of an H5P Branching Scenario: it has no /branchingScenario/content with anything in it.');
  if (content.length > limits.nodes) throw new Halt(exitCodes.finding, `This course has ${content.length} screens; a scenario has at most ${limits.nodes} nodes.`);
  const root: Path = ['branchingScenario'];
  const losses: Loss[] = [];
  const ends: Passage[] = [];
  const used = new Set<number>();
  const at = (path: Path): Place => ({ ...places.of(path, 'value'), pointer: pointerOf(path) });
  const lose = (kind: LossKind, passage: string | null, path: Path, what: string): void => void losses.push({ kind, passage, place: at(path), what });

  /** The words of a field of rich text, or of a plain one. */
  const prose = (source: unknown, passage: string | null, path: Path): string => {
    const clean = cleaned(words(source).replace(/\s+/g, ' '));
    if (clean.changed && cleaned(words(source)).changed) lose('changed', passage, path, 'characters that a scenario’s text may not hold');
    const { text, lost } = readPassageText(clean.text, 'page');
    for (const each of lost) lose(each.kind, passage, path, each.what);
    return text;
  };
  const label = (source: unknown, passage: string | null, path: Path): string => prose(source, passage, path).replace(/\\(?=[*[\]()\\-])|\*\*/g, '').replace(/\s+/g, ' ').trim();

  /** An end screen of its own for a way that ends the course with words. */
  const endWith = (feedback: Fields | null, key: string, path: Path): string | null => {
    if (!feedback) return null;
    const title = label(feedback['title'], key, [...path, 'title']);
    const text = prose(feedback['subtitle'], key, [...path, 'subtitle']);
    if (title === '' && text === '') return null;
    told(feedback, key, path);
    ends.push({ key, title: title || 'The end', text: text || title, links: [], place: at(path) });
    return key;
  };
  /** What a feedback or an end screen says besides words. */
  const told = (from: Fields, passage: string | null, path: Path): void => {
    for (const [name, each] of Object.entries(from)) {
      if (/image$/i.test(name) && fields(each)) lose('media', passage, [...path, name], words(fields(each)?.['path']) || 'a picture');
      if (/score$/i.test(name) && typeof each === 'number' && each !== 0) lose('score', passage, [...path, name], `${name} ${each}`);
    }
  };
  const keyOf = (next: unknown): string => {
    const to = whole(next) ?? usualEnd;
    if (to < 0) used.add(to);
    return to < 0 ? `end ${to}` : `screen ${to}`;
  };

  const passages = content.map((source, index): Passage => {
    const path: Path = [...root, 'content', index];
    const item = fields(source) ?? {};
    const type = fields(item['type']) ?? {};
    const key = `screen ${index}`;
    const library = words(type['library']).split(' ')[0] ?? '';
    const params = fields(type['params']) ?? {};
    const inside: Path = [...path, 'type', 'params'];
    const given = label(fields(type['metadata'])?.['title'], key, [...path, 'type', 'metadata', 'title']);
    const named = /^Untitled\b/i.test(given) ? '' : given;
    const place = at(path);
    if (library === 'H5P.BranchingQuestion') return question(key, named, fields(params['branchingQuestion']) ?? {}, [...inside, 'branchingQuestion'], place);
    const feedback = fields(item['feedback']);
    const next = whole(item['nextContentId']) ?? usualEnd;
    const own = feedback ? endWith(feedback, `after ${key}`, [...path, 'feedback']) : null;
    const last = own === null ? undefined : ends.pop();
    if (last) ends.push(next < 0 ? last : { ...last, links: [{ label: '', to: keyOf(next), place }] });
    const links: Link[] = [{ label: '', to: own ?? keyOf(next), place }];
    if (library === 'H5P.AdvancedText' || library === 'H5P.Text') return { key, title: named, text: prose(params['text'], key, [...inside, 'text']), links, place };
    const what = library.replace(/^H5P\./, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() || 'unknown';
    lose(library === 'H5P.Image' || library === 'H5P.Video' ? 'media' : 'screen', key, [...path, 'type'], `${library || 'a screen of no kind'}${named ? `: ${named}` : ''}`);
    const spoken = label(params['alt'], key, [...inside, 'alt']);
    return { key, title: named, text: `To do: tell in words what this screen showed (${what}).${spoken ? `\n\n${prose(params['alt'], null, inside)}` : ''}`, links, place };
  });

  function question(key: string, named: string, source: Fields, path: Path, place: Place): Passage {
    const links = list(source['alternatives']).map((each, index): Link => {
      const way = fields(each) ?? {};
      const here: Path = [...path, 'alternatives', index];
      const feedback = fields(way['feedback']);
      const next = whole(way['nextContentId']) ?? usualEnd;
      const said = label(way['text'], key, [...here, 'text']);
      const own = next < 0 && feedback ? endWith(feedback, `end of ${key}, ${index + 1}`, [...here, 'feedback']) : null;
      const link = { label: said || `Answer ${index + 1}`, to: own ?? keyOf(next), place: at(here) };
      if (!feedback || own !== null) return link;
      told(feedback, key, [...here, 'feedback']);
      const why = [prose(feedback['title'], key, [...here, 'feedback', 'title']), prose(feedback['subtitle'], key, [...here, 'feedback', 'subtitle'])].filter((text) => text !== '').join('\n\n');
      if (why === '') return link;
      lose('feedback', key, [...here, 'feedback'], why);
      return { ...link, feedback: why };
    });
    const text = prose(source['question'], key, [...path, 'question']);
    return { key, title: named || firstWords(text), text, links, place };
  }

  const screens = list(course['endScreens']);
  for (const number of used) ends.push(endScreen(number));
  function endScreen(number: number): Passage {
    const index = screens.findIndex((each) => (whole(fields(each)?.['contentId']) ?? usualEnd) === number);
    const source = fields(screens[index]) ?? {};
    const path: Path = index < 0 ? root : [...root, 'endScreens', index];
    const key = `end ${number}`;
    told(source, key, path);
    const title = label(source['endScreenTitle'], key, [...path, 'endScreenTitle']);
    return { key, title: title || 'The end', text: prose(source['endScreenSubtitle'], key, [...path, 'endScreenSubtitle']) || title, links: [], place: at(path) };
  }
  screens.forEach((each, index) => {
    if (!used.has(whole(fields(each)?.['contentId']) ?? usualEnd)) lose('unreached', null, [...root, 'endScreens', index], `an end screen that nothing leads to: ${words(fields(each)?.['endScreenTitle']) || 'without a title'}`);
  });

  const opening = startScreen();
  settings();
  const title = label(course['title'], null, [...root, 'title']) || (packed.title ?? '') || (opening?.title ?? '');
  return {
    from: 'an H5P Branching Scenario',
    title: title || null,
    summary: opening && opening.text !== opening.title ? opening.text : null,
    language: packed.language,
    start: opening?.key ?? 'screen 0',
    passages: [...(opening ? [opening] : []), ...passages, ...ends],
    losses,
  };

  function startScreen(): Passage | null {
    const source = fields(course?.['startScreen']);
    const path: Path = [...root, 'startScreen'];
    if (!source) return null;
    const title = label(source['startScreenTitle'], 'start', [...path, 'startScreenTitle']);
    const text = prose(source['startScreenSubtitle'], 'start', [...path, 'startScreenSubtitle']);
    told(source, 'start', path);
    const place = at(path);
    return title === '' && text === '' ? null : { key: 'start', title: title || 'The start', text: text || title, links: [{ label: '', to: 'screen 0', place }], place };
  }

  function settings(): void {
    const scoring = words(fields(course?.['scoringOptionGroup'] ?? course?.['scoringOption'])?.['scoringOption']);
    if (scoring !== '' && scoring !== 'no-score') lose('score', null, [...root, course?.['scoringOptionGroup'] ? 'scoringOptionGroup' : 'scoringOption'], `scoring: ${scoring}`);
    for (const [name, value] of Object.entries(fields(course?.['behaviour']) ?? {})) if (value === true) lose('setting', null, [...root, 'behaviour', name], name);
    if (fields(course?.['l10n'])) lose('setting', null, [...root, 'l10n'], 'the words on the buttons');
    content.forEach((each, index) => {
      const params = fields(fields(fields(each)?.['type'])?.['params']);
      const timer = whole(fields(params?.['behaviour'])?.['enableTimer']);
      if (timer !== null && timer > 0) lose('timer', `screen ${index}`, [...root, 'content', index, 'type', 'params', 'behaviour', 'enableTimer'], `${timer} seconds`);
    });
  }
}

/** A short name for a question that has none of its own. */
function firstWords(text: string): string {
  const line = text.replace(/\\(?=[*[\]()\\-])|\*+/g, '').split('\n')[0] ?? '';
  const sentence = /^.{8,60}?[.?!](?=\s|$)/.exec(line)?.[0];
  return sentence ?? (line.length > 60 ? `${line.slice(0, 60).replace(/\s+\S*$/, '')}…` : line);
}
