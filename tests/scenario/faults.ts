import { limits } from '../../src/scenario/limits.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Problem, ProblemCode } from '../../src/scenario/problem.ts';
import { formatProblem, formatProblems, wordsFor } from '../../src/scenario/problem-words.ts';
import { smallScenario } from '../builders/scenario.ts';
import { wideScenario } from '../builders/wide-scenario.ts';
import { edited, marked } from './marked.ts';

/** One thing wrong with a file: what it is, the file with ⟦ at the place to be named, and what must be said. */
export interface Fault {
  readonly what: string;
  readonly code: ProblemCode;
  readonly pointer: string;
  readonly file: string;
  /** Must occur in the words. */
  readonly says: string;
}

export const smallText = JSON.stringify(smallScenario, null, 2);
const wideText = JSON.stringify(wideScenario, null, 2);

/** The small scenario with one place edited; ⟦ in `to` marks where the finding belongs. */
export function fault(what: string, code: ProblemCode, pointer: string, from: string, to: string, says: string): Fault {
  return { what, code, pointer, file: edited(smallText, from, to), says };
}

/** The wide scenario with one place edited. */
function wide(what: string, code: ProblemCode, pointer: string, from: string, to: string, says: string): Fault {
  return { what, code, pointer, file: edited(wideText, from, to), says };
}

/** A file that is not the small scenario at all. */
export function file(what: string, code: ProblemCode, pointer: string, text: string, says: string): Fault {
  return { what, code, pointer, file: text, says };
}

const node = (id: string): string => `\n    "${id}": {`;
/** `text` inside the node of that id, which starts with `head`: enough to make an edit unique. */
const inWelcome = '"text": "The founder wants *AI* in the product."';

const fromText: readonly Fault[] = [
  file('nothing in the file', 'SCN-JSON-EMPTY', '', '⟦', 'empty'),
  file('only spaces', 'SCN-JSON-EMPTY', '', '⟦ \n\t ', 'empty'),
  file('a web page', 'SCN-NOT-JSON', '', '\n ⟦<!DOCTYPE html><html>Please log in</html>', 'a web page'),
  file('more than the limit', 'SCN-LIMIT-SIZE', '', `⟦"${'a'.repeat(limits.bytes)}"`, '2097152'),
  file('a file that stops', 'SCN-JSON-END', '/a/1', '{\n "a": [1, ⟦', 'line 2'),
  file('a comment', 'SCN-JSON-SYNTAX', '', '⟦// my scenario\n{}', 'JSON has none'),
  file('more after the end', 'SCN-JSON-TRAILING', '', '{}\n⟦{}', 'after the end'),
  file('33 levels', 'SCN-LIMIT-DEPTH', '/0'.repeat(32), `${'['.repeat(32)}⟦[`, '32'),
  file('too many values', 'SCN-LIMIT-VALUES', `/${limits.values - 1}`, `[${'1,'.repeat(limits.values - 1)}⟦1]`, '100000'),
  fault('a property twice', 'SCN-JSON-DUPLICATE', '/minutes', '"minutes": 5,', '"minutes": 5,\n  ⟦"minutes": 6,', 'first at line'),
  fault('the same property through an escape', 'SCN-JSON-DUPLICATE', '/minutes', '"minutes": 5,', '"minutes": 5,\n  ⟦"minute\\u0073": 5,', 'second time'),
  fault('half a character', 'SCN-JSON-SURROGATE', '/company', '"A company of forty"', '"A ⟦\\ud83d company"', 'half a character'),
  fault('a number beyond everything', 'SCN-JSON-NUMBER', '/minutes', '"minutes": 5', '"minutes": ⟦1e400', 'out of range'),
  fault('a number too small to be kept', 'SCN-JSON-NUMBER', '/minutes', '"minutes": 5', '"minutes": ⟦1e-400', 'zero'),
  fault('a text beyond the limit', 'SCN-LIMIT-TEXT', '/summary', '"Four seats and half a million."', `⟦"${'a'.repeat(10_001)}"`, '10000'),
  fault('a name with a meaning of its own, in disguise', 'SCN-ID-RESERVED', '/__proto__', '"minutes": 5,', '"minutes": 5,\n  ⟦"\\u005f_proto__": { "x": 1 },', '__proto__'),
];

const ofShape: readonly Fault[] = [
  file('a list instead of a scenario', 'SCN-TYPE', '', '⟦[]', 'expected an object, found an empty list'),
  file('a text instead of a scenario', 'SCN-TYPE', '', ' ⟦"scenario"', 'expected an object'),
  fault('no format', 'SCN-VERSION', '', '{\n  "format": 2,', '⟦{', 'add "format": 2'),
  file('something else in JSON', 'SCN-VERSION', '', '⟦{ "name": "other", "version": "1.0.0" }', 'this is no scenario'),
  fault('a format to come', 'SCN-VERSION', '/format', '"format": 2', '"format": ⟦3', 'format 3'),
  fault('a format that is no number', 'SCN-VERSION', '/format', '"format": 2', '"format": ⟦"1"', 'format "1"'),
  fault('a number in quotes', 'SCN-TYPE', '/minutes', '"minutes": 5', '"minutes": ⟦"5"', 'expected a number, found "5"'),
  fault('null for a text', 'SCN-TYPE', '/company', '"A company of forty"', '⟦null', 'expected text, found null'),
  fault('a fraction where people are counted', 'SCN-TYPE', '/organisation/engineers', '"engineers": 40', '"engineers": ⟦40.5', 'a whole number'),
  fault('a list for an object', 'SCN-TYPE', '/nodes', '"nodes": {', '"nodes": ⟦[],\n  "x-nodes": {', 'expected an object'),
  fault('a property left out', 'SCN-MISSING', '/firstQuarter', '"firstQuarter": {\n    "year": 2026,', '"firstQuarter": ⟦{', 'year is missing'),
  fault('a node without a kind', 'SCN-MISSING', '/nodes/welcome', `${node('welcome')}\n      "kind": "brief",`, '\n    "welcome": ⟦{', 'kind is missing'),
  fault('a property misspelt', 'SCN-UNKNOWN-PROPERTY', '/summery', '"summary":', '"summary": "Well.",\n  ⟦"summery":', 'did you mean "summary"'),
  fault('a property misspelt in a condition', 'SCN-UNKNOWN-PROPERTY', '/nodes/first-hire/next/0/when/chosen', '"chose": [\n              "first-hire",\n              "platform"', '⟦"chosen": [\n              "first-hire",\n              "platform"', 'did you mean "chose"'),
  fault('a condition that asks nothing', 'SCN-MISSING', '/nodes/the-end/variants/0/when', '"when": {\n            "metric": "featuresReleased",\n            "atLeast": 1\n          },\n          "title"', '"when": ⟦{},\n          "title"', 'chose or metric or happened'),
  fault('a kind misspelt', 'SCN-VALUE', '/nodes/money/kind', '"kind": "allocation"', '"kind": ⟦"alocation"', 'did you mean "allocation"'),
  fault('a role that nobody has', 'SCN-VALUE', '/organisation/staff/0/role', '"name": "Ada",\n        "role": "product-engineer"', '"name": "Ada",\n        "role": ⟦"product-enginer"', 'did you mean "product-engineer"'),
  fault('a fifth quarter', 'SCN-VALUE', '/firstQuarter/quarter', '"quarter": 1', '"quarter": ⟦5', 'expected 1, 2, 3, 4'),
  fault('a language that is none', 'SCN-VALUE', '/language', '"en"', '⟦"English please"', 'language tag'),
  fault('a share above one', 'SCN-RANGE', '/organisation/fluentShare', '"fluentShare": 0.05', '"fluentShare": ⟦5', 'at most 1'),
  fault('no time at all', 'SCN-RANGE', '/nodes/money/advance/weeks', '"weeks": 4\n      },\n      "next": "outside-offer"', '"weeks": ⟦0\n      },\n      "next": "outside-offer"', 'at least 1'),
  fault('a step of nothing', 'SCN-RANGE', '/nodes/tuning/settings/0/step', '"step": 5', '"step": ⟦0', 'more than 0'),
  fault('an empty text', 'SCN-EMPTY', '/nodes/welcome/text', inWelcome, '"text": ⟦"  "', 'empty'),
  fault('a title that is a page', 'SCN-LIMIT-TEXT', '/title', '"A small beginning"', `⟦"${'a'.repeat(201)}"`, '200'),
  fault('21 figures', 'SCN-LIMIT-LIST', '/figures', '"figures": [\n    {\n      "value": "40",\n      "label": "engineers"\n    },', `"figures": ⟦[\n    ${'{ "value": "1", "label": "one" },'.repeat(20)}`, '21 entries'),
  fault('an option that has no other', 'SCN-TOO-FEW', '/nodes/first-hire/options', '"options": [\n        {\n          "id": "platform"', '"options": ⟦[], "x-options": [\n        {\n          "id": "platform"', 'at least 2'),
  fault('an id with a space', 'SCN-ID-FORM', '/id', '"id": "small"', '"id": ⟦"a small one"', 'letters, digits'),
  fault('a node id in other letters', 'SCN-ID-FORM', '/nodes/аfterwards', `${node('afterwards')}`, '\n    ⟦"аfterwards": {', 'letters, digits'),
  fault('a node with no way out', 'SCN-DEAD-END', '/nodes/welcome', `"speaker": "The founder",\n      "next": "first-hire"`, '"speaker": "The founder"', 'no way out'),
  fault('a property of the author\'s own', 'SCN-EXTENSION', '/x-notes', '"minutes": 5,', '"minutes": 5,\n  ⟦"x-notes": "mine",', '"x-notes" is a note, which the game does not read: "mine"'),
];

/** A dead end is named at the node's id; the edit above cannot mark that place itself. */
function markNode(text: string, id: string): string {
  return edited(text, node(id), `\n    ⟦"${id}": {`);
}

const ofMeaning: readonly Fault[] = [
  fault('a start that is not there', 'SCN-REF-UNKNOWN', '/start', '"start": "welcome"', '"start": ⟦"welcom"', 'did you mean "welcome"'),
  fault('a way to nowhere', 'SCN-REF-UNKNOWN', '/nodes/first-hire/next/1/to', '"to": "team-of-scholars"', '"to": ⟦"team-of-scolars"', 'no node "team-of-scolars"; did you mean "team-of-scholars"'),
  fault('a stand-in that is no option', 'SCN-REF-UNKNOWN', '/nodes/first-hire/standIn', '"standIn": "platform"', '"standIn": ⟦"platfrom"', 'did you mean "platform"'),
  fault('a principle nobody wrote down', 'SCN-REF-UNKNOWN', '/nodes/tuning/tests/0', '"demand-first"\n      ]', '⟦"demand-frist"\n      ]', 'no principle'),
  fault('a source nobody named', 'SCN-REF-UNKNOWN', '/nodes/first-hire/options/0/reveal/sources/0', '"sources": [\n              "notes"', '"sources": [\n              ⟦"note"', 'no source "note"; did you mean "notes"'),
  fault('a condition on an answer that cannot be given', 'SCN-REF-UNKNOWN', '/nodes/first-hire/next/0/when/chose/1', '"first-hire",\n              "platform"', '"first-hire",\n              ⟦"platforms"', 'did you mean "platform"'),
  fault('a condition on luck where there is none', 'SCN-REF-UNKNOWN', '/nodes/tuning/next/0/when/all/0/happened', '"happened": "outside-offer"', '"happened": ⟦"money"', 'no event "money"'),
  fault('a card that is not in the pack', 'SCN-REF-UNKNOWN', '/nodes/team-of-builders/standIn/1', '"next": "money"\n    },\n    "team-of-scholars"', '"next": "money", "standIn": ["pe-1", ⟦"pmm"]\n    },\n    "team-of-scholars"', 'did you mean "pm"'),
  fault('an option twice', 'SCN-ID-DUPLICATE', '/nodes/first-hire/options/1/id', '"id": "researcher"', '"id": ⟦"platform"', 'a second time'),
  fault('two nodes that differ in case', 'SCN-ID-DUPLICATE', '/nodes/Welcome', node('afterwards'), '\n    ⟦"Welcome": {', 'only in case'),
  fault('a node called constructor', 'SCN-ID-RESERVED', '/nodes/constructor', node('afterwards'), '\n    ⟦"constructor": {', 'choose another'),
  fault('a circle', 'SCN-CYCLE', '/nodes/empty-desk/next', '"text": "The team is one fewer.",\n      "next": "the-end"', '"text": "The team is one fewer.",\n      "next": ⟦"tuning"', 'tuning → empty-desk → tuning'),
  fault('a circle with nothing to decide', 'SCN-CYCLE', '/nodes/afterwards/next', '"text": "It works.",\n      "next": "the-end"', '"text": "It works.",\n      "next": ⟦"afterwards"', 'nothing to decide'),
  fault('ways out that all have conditions', 'SCN-WAY-PLAIN', '/nodes/tuning/next/2', '{\n          "to": "the-end"\n        }', '⟦{\n          "when": { "happened": "outside-offer" },\n          "to": "the-end"\n        }', 'needs no condition'),
  fault('a way that is never reached', 'SCN-WAY-SHADOWED', '/nodes/first-hire/next/2', '{\n          "to": "team-of-scholars"\n        }', '{\n          "to": "team-of-scholars"\n        },\n        ⟦{\n          "to": "money"\n        }', 'never reached'),
  fault('endings that all have conditions', 'SCN-VARIANT-PLAIN', '/nodes/the-end/variants/1', '{\n          "title": "Nothing to show"', '⟦{\n          "when": { "happened": "outside-offer" },\n          "title": "Nothing to show"', 'always is an ending'),
  fault('a path that plays past the horizon', 'SCN-HORIZON', '/nodes/tuning/advance/weeks', '"tests": [\n        "demand-first"\n      ],\n      "advance": {\n        "weeks": 13', '"tests": [\n        "demand-first"\n      ],\n      "advance": {\n        "weeks": ⟦60', '95 weeks, but the horizon is 78'),
  fault('a condition on what is yet to come', 'SCN-CONDITION-EARLY', '/nodes/first-hire/next/0/when/chose/0', '"first-hire",\n              "platform"', '⟦"money",\n              "even"', 'can never hold'),
  fault('bounds that nothing meets', 'SCN-CONDITION-BOUNDS', '/nodes/the-end/variants/0/when', '"when": {\n            "metric": "featuresReleased",\n            "atLeast": 1\n          },\n          "title"', '"when": ⟦{\n            "metric": "featuresReleased",\n            "atLeast": 1, "below": 1\n          },\n          "title"', 'at least 1 and below 1'),
  fault('a stand-in that does not add up', 'SCN-SUM', '/nodes/money/standIn', '"standIn": {\n        "vendor": 200000', '"standIn": ⟦{\n        "vendor": 250000', '550000, not 500000'),
  fault('a preset between the steps', 'SCN-STEP', '/nodes/money/presets/0/answer/vendor', '"answer": {\n            "vendor": 200000,\n            "measuring": 150000', '"answer": {\n            "vendor": ⟦225000,\n            "measuring": 125000', 'steps of 50000'),
  fault('a start beside the steps', 'SCN-STEP', '/nodes/tuning/settings/0/start', '"start": 50', '"start": ⟦52', 'steps of 5'),
  fault('an example out of range', 'SCN-RANGE', '/nodes/tuning/standIn/need', '"standIn": {\n        "need": 35', '"standIn": {\n        "need": ⟦135', 'from 0 to 100'),
  fault('more than every part in a hundred', 'SCN-RANGE', '/nodes/tuning/settings/0/max', '"max": 100', '"max": ⟦600', 'from 0 to 500'),
  fault('bounds the wrong way round', 'SCN-BOUNDS', '/nodes/tuning/settings/0/min', '"min": 0', '"min": ⟦100', 'no room'),
  fault('never, where it cannot be said', 'SCN-NEVER', '/nodes/tuning/examples/2/answer/need', '"maxLabel": "Only when everything needs it",\n          "neverLabel": "Never"', '"maxLabel": "Only when everything needs it"', 'neverLabel'),
  fault('more seats than there are', 'SCN-CAP', '/nodes/team-of-scholars/cap', '"id": "second-researcher"', '"id": "second-researcher"', 'only 4'),
  fault('labels that sound alike', 'SCN-SAME-LABEL', '/nodes/outside-offer/options/1/label', '"label": "Wish them well"', '"label": ⟦"give them a product of their own "', 'tell them apart'),
  fault('a text that turns round', 'SCN-TEXT-CONTROL', '/company', '"A company of forty"', '⟦"A company of \\u202eytrof"', '\\u202e'),
  fault('an isolate left open', 'SCN-TEXT-CONTROL', '/company', '"A company of forty"', '⟦"A \\u2067company"', '\\u2067'),
  fault('marks piled up', 'SCN-TEXT-MARKS', '/company', '"A company of forty"', `⟦"A${'\u0301'.repeat(9)}"`, 'combining marks'),
  fault('a link that would run something', 'SCN-TEXT-LINK', '/nodes/welcome/text', inWelcome, '"text": ⟦"[see](java\\tscript:alert(1))"', 'https://'),
  fault('a figure the model has not', 'SCN-FIGURE', '/nodes/first-hire/reveal/why', '"why": "The first seat decides what the next one can do."', '"why": ⟦"You released {{featuresRelesed.mine}}."', 'did you mean "featuresReleased.mine"'),
  fault('a link with a password', 'SCN-TEXT-LINK', '/nodes/welcome/text', inWelcome, '"text": ⟦"[see](https://me:you@example.org/)"', 'not allowed'),
];

const ofTheWide: readonly Fault[] = [
  wide('no right answer', 'SCN-ONE-RIGHT', '/nodes/question/answers', '"answers": [', '"answers": ⟦[', '0 answers are right'),
  wide('a source nobody wrote down', 'SCN-REF-UNKNOWN', '/nodes/question/sources/0', '"sources": [\n        "notes"\n      ],\n      "facilitator"', '"sources": [\n        ⟦"note"\n      ],\n      "facilitator"', 'did you mean "notes"'),
  wide('too many picked', 'SCN-TOO-MANY', '/nodes/signals/standIn', '"standIn": [\n        "owner",', '"standIn": ⟦[\n        "owner", "press",', 'at most 2'),
  wide('too few picked', 'SCN-TOO-FEW', '/nodes/signals/standIn', '"standIn": [\n        "owner",\n        "guild"\n      ]', '"standIn": ⟦[]', 'at least 1'),
  wide('picked twice', 'SCN-ID-DUPLICATE', '/nodes/signals/standIn/1', '"standIn": [\n        "owner",\n        "guild"', '"standIn": [\n        "owner",\n        ⟦"owner"', 'a second time'),
  wide('more wanted than may be', 'SCN-BOUNDS', '/nodes/signals/atLeast', '"atLeast": 1,\n      "atMost": 2', '"atLeast": ⟦3,\n      "atMost": 2', 'no room'),
  wide('a pick that is not there', 'SCN-REF-UNKNOWN', '/nodes/signals/examples/1/answer/0', '"answer": [\n            "press"', '"answer": [\n            ⟦"pres"', 'did you mean "press"'),
  wide('a setting that is not there', 'SCN-REF-UNKNOWN', '/nodes/two-numbers/levers/0/usd/setting', '"setting": "bonus"', '"setting": ⟦"bonsu"', 'did you mean "bonus"'),
  wide('a setting left out of an answer', 'SCN-MISSING', '/nodes/two-numbers/standIn', '"standIn": {\n        "people": 2,\n        "bonus": 10000', '"standIn": ⟦{\n        "people": 2', 'bonus is missing'),
  wide('an answer for a setting that is not there', 'SCN-REF-UNKNOWN', '/nodes/two-numbers/standIn/prople', '"standIn": {\n        "people": 2,', '"standIn": {\n        "people": 2, ⟦"prople": 2,', 'did you mean "people"'),
  wide('more than a lever takes', 'SCN-SETTING-RANGE', '/nodes/two-numbers/settings/0/max', '"max": 4,', '"max": ⟦80,', 'at most 64'),
  wide('half a person', 'SCN-SETTING-RANGE', '/nodes/two-numbers/settings/0/step', '"step": 1,', '"step": ⟦0.5,', 'a whole number'),
  wide('an event that asks, without a stand-in', 'SCN-MISSING', '/nodes/storm', '"options": [],', '"options": [{ "id": "stay", "label": "Ask them to stay", "levers": [] }],', 'standIn is missing'),
  wide('a share where an amount of money is meant', 'SCN-TYPE', '/nodes/money/lines/0/levers/0/weeks', '"line": "vendor",\n              "usd": "amount",\n              "weeks": 52', '"line": "vendor",\n              "usd": "amount",\n              "weeks": ⟦"amount"', 'expected a number'),
];

/** Worth saying, and no reason to refuse the file. */
const notes: readonly Fault[] = [
  fault('a node nothing leads to', 'SCN-UNREACHABLE', '/nodes/empty-desk', '"to": "empty-desk"', '"to": "afterwards"', 'nothing leads to "empty-desk"'),
  fault('a file of an older format', 'SCN-MIGRATED', '/format', '"format": 2', '"format": ⟦1', 'read as format 2'),
  fault('a figure where none is filled in', 'SCN-FIGURE-PLACE', '/nodes/welcome/text', inWelcome, '"text": ⟦"There are {{headcount.mine}} of you."', 'shown as it stands'),
  fault('another path’s figure in an ending', 'SCN-FIGURE-PLACE', '/nodes/the-end/variants/1/text', '"text": "It stayed a plan."', '"text": ⟦"Others have {{headcount.other}}."', 'own'),
  fault('a host whose letters look like others', 'SCN-TEXT-HOST', '/nodes/welcome/text', inWelcome, '"text": ⟦"[see](https://аррӏе.com/)"', 'other letters than a to z'),
  fault('markup', 'SCN-TEXT-MARKUP', '/nodes/welcome/text', inWelcome, '"text": ⟦"Hello <script>alert(1)</script>"', 'no effect'),
];

const marks: Readonly<Record<string, (text: string) => string>> = {
  'a node with no way out': (text) => markNode(text, 'welcome'),
  'a node nothing leads to': (text) => markNode(text, 'empty-desk'),
  'never, where it cannot be said': (text) => edited(text, '"need": "never"', '"need": ⟦"never"'),
  'no right answer': (text) => edited(text, '"right": true', '"right": false'),
  'an event that asks, without a stand-in': (text) => edited(text, '"storm": {', '"storm": ⟦{'),
  'more seats than there are': (text) => text.replace(/("team-of-scholars": \{[\s\S]*?"cap": )3/, '$1⟦5'),
  'a card that is not in the pack': (text) => text.replace(/"standIn": \[\s*"pe-1",\s*"pm"\s*\],/, ''),
};

export const faults: readonly Fault[] = [...fromText, ...ofShape, ...ofMeaning, ...ofTheWide, ...notes].map((each) => ({ ...each, file: marks[each.what]?.(each.file) ?? each.file }));

/** The fault of that name. */
export function known(what: string): Fault {
  const found = faults.find((each) => each.what === what);
  if (!found) throw new Error(`No fault is called "${what}".`);
  return found;
}

/** Whatever is said of a text, be it refused or not. */
export function findings(text: string): readonly Problem[] {
  const parsed = parseScenario(text);
  return parsed.ok ? parsed.notes : parsed.problems;
}

/** The problem that a fault is named with. Throws with all that was said instead if its code, its pointer, its place or its words are others. */
export function namedIn({ code, pointer, file: marking, says }: Fault): Problem {
  const { text, line, column } = marked(marking);
  const found = findings(text);
  const named = found.find((problem) => problem.code === code && problem.pointer === pointer && problem.line === line && problem.column === column && wordsFor(problem).includes(says));
  if (!named) throw new Error(`Not said: ${line}:${column} ${code} ${pointer}: … ${says} …\nWhat was:\n${formatProblems(found, 0, 'file.json').slice(0, 2_000) || 'nothing'}`);
  for (const problem of found) if (/undefined|NaN|\n/.test(formatProblem(problem, 'file.json'))) throw new Error(`This is no sentence: ${formatProblem(problem, 'file.json')}`);
  return named;
}
