import { limits } from '../../scenario/limits.ts';
import type { Path } from '../../scenario/json/spots.ts';
import { wordsFor } from '../../scenario/problem-words.ts';
import { readText, type TextRead } from '../../scenario/read-text.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { plain, quoted } from '../terminal/plain.ts';
import { readingOf, usualEnd, type Reading } from './h5p-reading.ts';
import { readScreen } from './h5p-screens.ts';
import { fields, list, whole, words, type Fields } from './json-fields.ts';
import type { Passage, Tale } from './tale.ts';

/** Reads JSON of a course strictly, with the place of everything in it. Throws a `Halt` with the first thing wrong. */
export function readCourseJson(text: string, name: string): TextRead {
  const read = readText(text);
  const fault = read.problems.find(({ severity }) => severity === 'error');
  if (fault) throw new Halt(exitCodes.finding, `${quoted(name)} cannot be used: line ${fault.line}, column ${fault.column}: ${plain(wordsFor(fault))}.`);
  return read;
}

/** What is told of the package around a course. */
export interface Packed {
  readonly title: string | null;
  readonly language: string | null;
}

const root: Path = ['branchingScenario'];

/** Reads the content of an H5P Branching Scenario. Throws a `Halt` if it is not one. */
export function readH5p({ value, places }: TextRead, packed: Packed): Tale {
  const course = fields(fields(value)?.['branchingScenario']);
  const content = list(course?.['content']);
  if (!course || content.length === 0) throw new Halt(exitCodes.finding, 'This is not the content of an H5P Branching Scenario: it has no /branchingScenario/content with anything in it.');
  if (content.length > limits.nodes) throw new Halt(exitCodes.finding, `This course has ${content.length} screens; a scenario has at most ${limits.nodes} nodes.`);
  const reading = readingOf(places);
  const opening = readOpening(reading, course);
  const screens = content.map((screen, index) => readScreen(reading, screen, index, [...root, 'content', index]));
  const ends = readEnds(reading, list(course['endScreens']));
  tellSettings(reading, course);
  const title = reading.label(course['title'], null, [...root, 'title']) || packed.title || opening?.title;
  return {
    from: 'an H5P Branching Scenario',
    title: title ?? null,
    summary: opening && opening.text !== opening.title ? opening.text : null,
    language: packed.language,
    start: opening?.key ?? 'screen 0',
    passages: [...(opening ? [opening] : []), ...screens, ...reading.added, ...ends],
    losses: reading.losses,
  };
}

/** The start screen, if it says anything. */
function readOpening(reading: Reading, course: Fields): Passage | null {
  const source = fields(course['startScreen']);
  if (!source) return null;
  const path: Path = [...root, 'startScreen'];
  const key = 'start';
  const title = reading.label(source['startScreenTitle'], key, [...path, 'startScreenTitle']);
  const text = reading.prose(source['startScreenSubtitle'], key, [...path, 'startScreenSubtitle']);
  reading.besides(source, key, path);
  const place = reading.at(path);
  return title === '' && text === '' ? null : { key, title: title || 'The start', text: text || title, links: [{ label: '', to: 'screen 0', place }], place };
}

/** The end screens that something leads to, also where the course describes none; the others are told. */
function readEnds(reading: Reading, screens: readonly unknown[]): Passage[] {
  const numberOf = (screen: unknown): number => whole(fields(screen)?.['contentId']) ?? usualEnd;
  screens.forEach((screen, index) => {
    if (!reading.ends.has(numberOf(screen))) reading.lose('unused', null, [...root, 'endScreens', index], words(fields(screen)?.['endScreenTitle']) || 'without a title');
  });
  return Array.from(reading.ends, (number) => {
    const index = screens.findIndex((screen) => numberOf(screen) === number);
    const source = fields(screens[index]) ?? {};
    const path: Path = index < 0 ? root : [...root, 'endScreens', index];
    const key = `end ${number}`;
    reading.besides(source, key, path);
    const title = reading.label(source['endScreenTitle'], key, [...path, 'endScreenTitle']);
    return { key, title: title || 'The end', text: reading.prose(source['endScreenSubtitle'], key, [...path, 'endScreenSubtitle']) || title, links: [], place: reading.at(path) };
  });
}

function tellSettings(reading: Reading, course: Fields): void {
  for (const group of ['scoringOptionGroup', 'scoringOption']) {
    const scoring = words(fields(course[group])?.['scoringOption']);
    if (scoring !== '' && scoring !== 'no-score') reading.lose('score', null, [...root, group], `scoring: ${scoring}`);
  }
  for (const [name, value] of Object.entries(fields(course['behaviour']) ?? {})) if (value === true) reading.lose('setting', null, [...root, 'behaviour', name], name);
  if (fields(course['l10n'])) reading.lose('setting', null, [...root, 'l10n'], 'the words on the buttons');
}
