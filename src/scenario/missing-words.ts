import type { Path } from './json/spots.ts';

/** What a property looks like that is more than a text or a number, in as few words as the format takes. */
export const examplesOf: Readonly<Record<string, string>> = {
  firstQuarter: '{ "year": 2026, "quarter": 1 }',
  horizon: '{ "quarters": 8 }',
  principles: '[{ "id": "carry", "text": "Build what carries the work first." }]',
  staff: '[{ "id": "ada", "role": "product-engineer", "seniority": "senior" }]',
  sources: '[{ "id": "notes", "title": "Case notes", "author": "You", "section": "The first year" }]',
  gates: '{ "platform": 0, "data": 0.4, "product": 0.3, "evaluation": 0.05 }',
  figures: '[{ "value": "40", "label": "engineers" }]',
  objective: '{ "text": "Features in use count most.", "value": 1, "departure": -2, "perMillionUsd": -2 }',
  advance: '{ "weeks": 13 }',
  pace: '{ "perStep": 2, "everyWeeks": 13 }',
  odds: '{ "of": "champion-offer", "withinWeeks": 13 }',
  target: '{ "kind": "champions" }',
};

/** What an answer looks like, by what stands for it: ids in order, or an amount or a number for each id. */
const answers: Readonly<Record<string, string>> = {
  'a list': '["first-id", "second-id"]',
  'an object': '{ "first-id": 200000, "second-id": 100000 }',
};
const isAnswer = (property: unknown): boolean => property === 'standIn' || property === 'answer';

/** What the value at a path looks like, or undefined where nothing is kept of it: the example of its property, or an entry of it. */
export function exampleAt(path: Path, expected: string): string | undefined {
  if (expected !== 'a list' && expected !== 'an object') return undefined;
  const last = path.at(-1);
  if (isAnswer(last)) return answers[expected];
  // Elsewhere than at the head of a file, sources are ids.
  if (path.includes('sources') && path[0] !== 'sources') return undefined;
  if (typeof last !== 'number') return examplesOf[String(last)];
  return examplesOf[String(path.at(-2))]?.replace(/^\[(.*)\]$/, '$1');
}

/** The words for what a missing property should have been. */
export function missingWords(property: string, expected: string): string {
  const example = examplesOf[property];
  const kind = /^[a-z-]+(?:, [a-z-]+)+$/i.test(expected) ? `one of ${expected}` : expected;
  if (example !== undefined && /^a (?:list|value)$|^an object$/.test(expected)) return `${kind === 'a value' ? '' : `${kind}, `}such as ${example}`;
  if (isAnswer(property) && expected === 'text') return 'the id of an option';
  if (isAnswer(property) && answers[expected] !== undefined) return `${expected}, such as ${answers[expected]}`;
  // What may be a number or stand for one that the player sets is a number first of all.
  if (kind === 'a value') return 'a number';
  if (expected === 'a list' && (property === 'levers' || property === 'start')) return `${kind}; [] for nothing`;
  return kind;
}
