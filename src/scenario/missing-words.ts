/** What a property looks like that is more than a text or a number, in as few words as the format takes. */
export const examplesOf: Readonly<Record<string, string>> = {
  firstQuarter: '{ "year": 2026, "quarter": 1 }',
  horizon: '{ "quarters": 8 }',
  principles: '[{ "id": "carry", "text": "Build what carries the work first." }]',
  sources: '[{ "id": "notes", "title": "Case notes", "author": "You", "section": "The first year" }]',
  gates: '{ "platform": 0, "data": 0.4, "product": 0.3, "evaluation": 0.05 }',
  figures: '[{ "value": "40", "label": "engineers" }]',
  objective: '{ "text": "Features in use count most.", "value": 1, "departure": -2, "perMillionUsd": -2 }',
  pace: '{ "perStep": 2, "everyWeeks": 13 }',
  odds: '{ "of": "champion-offer", "withinWeeks": 13 }',
  target: '{ "kind": "champions" }',
};

/** The words for what a missing property should have been. */
export function missingWords(property: string, expected: string): string {
  const example = examplesOf[property];
  const kind = /^[a-z-]+(?:, [a-z-]+)+$/i.test(expected) ? `one of ${expected}` : expected;
  if (example !== undefined && /^a (?:list|value)$|^an object$/.test(expected)) return `${kind === 'a value' ? '' : `${kind}, `}such as ${example}`;
  // What may be a number or stand for one that the player sets is a number first of all.
  if (kind === 'a value') return 'a number';
  return property === 'levers' ? `${kind}; [] where nothing is pulled` : kind;
}
