import { unknownFigures, figuresIn } from '../figures.ts';
import { limits } from '../limits.ts';
import { checkText } from '../meaning/texts.ts';
import { newerFormat } from '../newer-format.ts';
import { shapeWithoutOwn } from '../own-properties.ts';
import { show, type Finding, type Problem } from '../problem.ts';
import { problemsOf, readText, refused, type Refused } from '../read-text.ts';
import type { Scenario } from '../scenario.ts';
import { exactly, id, languageTag, text } from '../schema/parts.ts';
import { z } from '../schema/zod.ts';
import { textsOf, withTexts, type AddressedText } from './addresses.ts';

/** The words of a scenario in another language, by address. */
export interface TextTable {
  readonly format: 1;
  /** The id of the scenario they are for. */
  readonly scenario: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

const address = z.string().check(z.minLength(1), z.maxLength(limits.title));

/** A table of texts, version 1. */
const textTable = exactly<TextTable>()({
  format: z.literal(1),
  scenario: id,
  language: z.string().check(z.regex(languageTag)),
  texts: z.record(address, text),
}) satisfies z.ZodMiniType<TextTable>;

export type TextsParsed = { readonly ok: true; readonly table: TextTable; readonly notes: readonly Problem[] } | Refused;

/**
 * Read a table of texts against the scenario it is for. What is missing from it is a warning, and keeps the words of the
 * scenario; so is what is no longer in the scenario. A text is refused that could not stand in a scenario. Never throws.
 */
export function parseTexts(source: string, scenario: Scenario): TextsParsed {
  const read = readText(source);
  if (!read.whole) return refused(problemsOf(read, []));
  const newer = newerFormat(read.value, 1);
  if (newer) return refused(problemsOf(read, [newer]));
  const { own, shape } = shapeWithoutOwn(textTable, read.value);
  const table = read.value as TextTable;
  const found = problemsOf(read, [...own, ...shape, ...(shape.length === 0 ? checkTable(table, scenario) : [])]);
  return found.fatal ? refused(found) : { ok: true, table, notes: found.problems };
}

/** The scenario in the language of a table that has been read for it. */
export function translated(scenario: Scenario, table: TextTable): Scenario {
  return { ...withTexts(scenario, new Map(Object.entries(table.texts))), language: table.language };
}

function checkTable(table: TextTable, scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  const say = (finding: Finding): void => void findings.push(finding);
  if (table.scenario !== scenario.id) say({ code: 'SCN-VALUE', path: ['scenario'], facts: { expected: show(scenario.id), actual: show(table.scenario) } });
  const originals = new Map(textsOf(scenario).map((each) => [each.address, each]));
  for (const [at, words] of Object.entries(table.texts)) {
    const original = originals.get(at);
    const path = ['texts', at];
    if (original) checkWords(words, original, path, say);
    else say({ code: 'SCN-TEXTS-UNKNOWN', severity: 'warning', path, part: 'key', facts: { actual: show(at) }, meant: { name: at, among: new Set(originals.keys()) } });
  }
  for (const { address: at } of originals.values()) {
    if (!Object.hasOwn(table.texts, at)) say({ code: 'SCN-TEXTS-MISSING', severity: 'warning', path: ['texts', at], facts: { address: at } });
  }
  return findings;
}

function checkWords(words: string, original: AddressedText, path: readonly string[], say: (finding: Finding) => void): void {
  checkText(words, path, say);
  for (const actual of unknownFigures(words)) say({ code: 'SCN-FIGURE', path, facts: { actual: show(actual) } });
  const [mine, theirs] = [figuresIn(words), figuresIn(original.text)].map((figures) => [...new Set(figures)].toSorted().join(' '));
  if (mine !== theirs) say({ code: 'SCN-TEXTS-FIGURES', severity: 'warning', path, facts: { expected: show(theirs), actual: show(mine) } });
}
