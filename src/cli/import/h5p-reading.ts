import { pointerOf, type Path, type Places } from '../../scenario/json/spots.ts';
import { cleaned } from './clean-text.ts';
import { fields, whole, words, type Fields } from './json-fields.ts';
import { readPassageText } from './passage-text.ts';
import type { Loss, LossKind, Passage, Place } from './tale.ts';

/** The end screen that a course shows where nothing else is said. */
export const usualEnd = -1;

/** A course as it is being read: its words, what they lose, and which ends it comes to. */
export interface Reading {
  readonly losses: readonly Loss[];
  /** End screens of answers that end the course with words of their own, and what is told after a screen. */
  readonly added: readonly Passage[];
  /** Numbers of the course's own end screens that something leads to. */
  readonly ends: ReadonlySet<number>;
  readonly at: (path: Path) => Place;
  readonly lose: (kind: LossKind, passage: string | null, path: Path, what: string) => void;
  /** A field of rich text as prose. */
  readonly prose: (source: unknown, passage: string | null, path: Path) => string;
  /** The same on one line, without any marks. */
  readonly label: (source: unknown, passage: string | null, path: Path) => string;
  /** Tells what a feedback or an end screen has besides words. */
  readonly besides: (from: Fields, passage: string | null, path: Path) => void;
  readonly add: (passage: Passage) => void;
  /** The key of the screen that comes next. */
  readonly keyOf: (next: unknown) => string;
}

export function readingOf(places: Places): Reading {
  const losses: Loss[] = [];
  const added: Passage[] = [];
  const ends = new Set<number>();
  const at = (path: Path): Place => ({ ...places.of(path, 'value'), pointer: pointerOf(path) });
  const lose: Reading['lose'] = (kind, passage, path, what) => void losses.push({ kind, passage, place: at(path), what });
  const prose: Reading['prose'] = (source, passage, path) => {
    const clean = cleaned(words(source));
    if (clean.changed) lose('changed', passage, path, 'characters that a scenario’s text may not hold');
    // Line ends mean nothing in rich text.
    const { text, lost } = readPassageText(clean.text.replace(/\s+/g, ' '), 'page');
    for (const { kind, what } of lost) lose(kind, passage, path, what);
    return text;
  };
  return {
    losses, added, ends, at, lose, prose,
    label: (source, passage, path) => plainOf(prose(source, passage, path)),
    besides(from, passage, path) {
      for (const [name, value] of Object.entries(from)) {
        if (/image$/i.test(name) && fields(value)) lose('media', passage, [...path, name], words(fields(value)?.['path']) || 'a picture');
        if (/score$/i.test(name) && typeof value === 'number' && value !== 0) lose('score', passage, [...path, name], `${name} ${value}`);
      }
    },
    add: (passage) => void added.push(passage),
    keyOf(next) {
      const to = whole(next) ?? usualEnd;
      if (to < 0) ends.add(to);
      return to < 0 ? `end ${to}` : `screen ${to}`;
    },
  };
}

/** Prose on one line, without the marks of the small Markdown. */
export function plainOf(prose: string): string {
  return prose.replace(/\\([*[\]()\\-])|\*+/g, '$1').replace(/\s+/g, ' ').trim();
}
