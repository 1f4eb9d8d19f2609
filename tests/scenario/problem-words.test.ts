import { expect, test } from 'vitest';
import { examplesOf } from '../../src/scenario/missing-words.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { wordsFor } from '../../src/scenario/problem-words.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';

const { organisation, nodes } = smallScenario;
const first = nodes['first-hire'];

/** What is said of the small scenario with other parts. */
function said(parts: object): string[] {
  const parsed = parseScenario(JSON.stringify({ ...smallScenario, ...parts }));
  return (parsed.ok ? parsed.notes : parsed.problems).map(wordsFor);
}

test.each<[string, object, string]>([
  ['a number in quotes', { minutes: '8' }, 'expected a number, found "8"; write 8, without quotes'],
  ['money as it is spoken', { organisation: { ...organisation, budgetUsd: '$1.5M' } }, 'expected a number, found "$1.5M"; write 1500000, without quotes'],
  ['money with its thousands set apart', { organisation: { ...organisation, budgetUsd: '500,000' } }, 'expected a number, found "500,000"; write 500000, without quotes'],
  ['a share in per cent, in quotes', { organisation: { ...organisation, fluentShare: '5 %' } }, 'expected a number, found "5 %"; write 0.05, without quotes'],
  ['a share in per cent', { organisation: { ...organisation, fluentShare: 35 } }, 'expected a number at most 1, found 35; 35 % is written 0.35'],
  ['a number in words', { minutes: 'eight' }, 'expected a number, found "eight"'],
  ['one word where a list is meant', { nodes: { ...nodes, 'first-hire': { ...first, options: 'owner' } } }, 'expected a list, found "owner"; put it between brackets: ["owner"]'],
  ['a number where an object is meant', { firstQuarter: 2026 }, 'expected an object, found 2026; write it like { "year": 2026, "quarter": 1 }'],
  ['a number where a list is meant', { organisation: { ...organisation, staff: 16 } }, 'expected a list, found 16; write it like [{ "id": "ada", "role": "product-engineer", "seniority": "senior" }]'],
  ['a text where an entry is an object', { principles: ['Ship'] }, 'expected an object, found "Ship"; write it like { "id": "carry", "text": "Build what carries the work first." }'],
  ['a label where an id is meant', { nodes: { ...nodes, 'first-hire': { ...first, standIn: 'A researcher' } } }, '"A researcher" is no id; write the id of the one that is meant, not its words'],
  ['an id with a space', { id: 'my story' }, '"my story" cannot be an id; use letters, digits, hyphens and underscores'],
  ['a node’s id with a space', { nodes: { ...nodes, 'my node': nodes['the-end'] } }, '"my node" cannot be an id; use letters, digits, hyphens and underscores'],
  ['a source alone, where ids of sources are meant', { nodes: { ...nodes, 'first-hire': { ...first, reveal: { why: 'So it is.', sources: 'notes' } } } }, 'expected a list, found "notes"; put it between brackets: ["notes"]'],
  ['a list without its brackets', { nodes: { ...nodes, 'first-hire': { ...first, options: { id: 'a' } } } }, 'expected a list, found an object; put it between brackets: [{ … }]'],
  ['a number where a figure is text', { figures: [{ value: 16, label: 'engineers' }] }, 'expected text, found 16; write "16"'],
  ['another word that people use for another', { organisation: { ...organisation, structure: 'centralised' } }, 'expected isolated, liaison, central, embedded, hybrid, found "centralised"; did you mean "central"?'],
  ['a word that people use for another', { difficulty: 'easy' }, 'expected first, middling, hard, found "easy"; did you mean "first"?'],
])('of %s is said what to write', (_what, parts, words) => {
  expect(said(parts)).toContain(words);
});

test('of a property that is left out is shown what it looks like', () => {
  expect(said({ nodes: { ...nodes, 'first-hire': { ...first, standIn: undefined } } })).toContain('the property standIn is missing; expected the id of an option');
  expect(said({ firstQuarter: undefined })).toEqual(['the property firstQuarter is missing; expected an object, such as { "year": 2026, "quarter": 1 }']);
});

/** The value with the outermost properties of that name replaced, whatever they were. */
function withProperty(value: unknown, name: string, by: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withProperty(each, name, by));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, name)) return { ...value, [name]: by };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withProperty(inner, name, by)]));
}

// A horizon belongs to a plan.
test.each(Object.entries(examplesOf).filter(([name]) => name !== 'horizon'))('what %s is said to look like can stand there', (name, example) => {
  const told = withProperty(wideScenario, name, JSON.parse(example));
  expect(JSON.stringify(told)).toContain(`"${name}":${JSON.stringify(JSON.parse(example))}`);
  const parsed = parseScenario(JSON.stringify(told));
  const shape = parsed.ok ? [] : parsed.problems.filter(({ code }) => /-(?:TYPE|MISSING|VALUE|RANGE|UNKNOWN-PROPERTY|VERSION)$/.test(code));
  expect(shape.map((problem) => `${problem.pointer} ${wordsFor(problem)}`)).toEqual([]);
});
