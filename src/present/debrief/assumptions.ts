import { parameterTable } from '../../model/parameters.ts';
import type { LateWords } from '../words/late-words.ts';
import { areaOf, areas } from './areas.ts';
import type { AssumptionView } from './view.ts';

/** What the generated page of parameters says of one of them, beyond the numbers that the model carries itself. */
export interface ParameterNote {
  readonly id: string;
  readonly unit: string;
  readonly why: string;
  /** How many published claims it rests on; none for an assumption. */
  readonly claims: number;
}

/**
 * The notes in `parameters.md`. The page is made from the same table as the model's numbers and a test holds it to that; the numbers
 * travel with every play, and their notes only with whoever asks.
 */
export function notesIn(page: string): ParameterNote[] {
  return page.split('\n').flatMap((line) => {
    const [, id, , , unit, why, rests] = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const name = /^`(.+)`$/.exec(id ?? '')?.[1];
    if (name === undefined || unit === undefined || why === undefined) return [];
    return [{ id: name, unit, why, claims: [...(rests ?? '').matchAll(/\]\(#/g)].length }];
  });
}

/** The numbers of the model that have a range: those most likely to change a verdict first, the others by what they are about, then by name. */
export function presentAssumptions(notes: readonly ParameterNote[], first: readonly string[], words: LateWords): AssumptionView[] {
  const { assumptions } = words.debrief;
  const noted = new Map(notes.map((note) => [note.id, note]));
  const place = (id: string) => [...areas, 'each'].indexOf(areaOf(id));
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return parameterTable.filter(({ low, high }) => low < high).flatMap(({ id, low, value, high }) => {
    const note = noted.get(id);
    if (!note) return [];
    const say = (number: number) => assumptions.number(number, note.unit);
    return [{ id, low, value, high, say, group: first.includes(id) ? assumptions.tilting : assumptions.areas[areaOf(id)], label: assumptions.label(note.why, id.split('.')[1] ?? null), range: assumptions.range(say(value), say(low), say(high)), evidence: assumptions.rests(note.claims) }];
  }).toSorted((one, other) => rank(one.id) - rank(other.id) || place(one.id) - place(other.id) || (one.label < other.label ? -1 : 1));
}
