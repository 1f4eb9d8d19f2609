import { expect, test } from 'vitest';
import { longStory } from '../../src/cli/bench/long-story.ts';
import { parseProse } from '../../src/panels/prose-parse.ts';
import { parseScenario, type Parsed } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import type { ProblemCode } from '../../src/scenario/problem.ts';
import { textsOf } from '../../src/scenario/texts/addresses.ts';
import { parseTexts, translated } from '../../src/scenario/texts/text-table.ts';
import { smallScenario } from '../builders/scenario.ts';
import { timesAsLong } from '../cost.ts';
import { fault, findings, known, namedIn, smallText } from './faults.ts';
import { edited } from './marked.ts';

const inWelcome = '"text": "The founder wants *AI* in the product."';

/** What is said where the first words of the story are these: codes, and nothing for a text that stands. */
function saidOf(text: string): string[] {
  return findings(edited(smallText, inWelcome, `"text": ${JSON.stringify(text)}`)).map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);
}

/** A fault in the first words of the story. */
function inText(text: string, code: ProblemCode, says: string): void {
  namedIn(fault(text, code, '/nodes/welcome/text', inWelcome, `"text": ⟦${JSON.stringify(text)}`, says));
}

/** A property that the format does not have, in the first node. */
function noProperty(name: string, value: unknown): void {
  namedIn(fault(name, 'SCN-UNKNOWN-PROPERTY', `/nodes/welcome/${name}`, inWelcome, `⟦"${name}": ${JSON.stringify(value)}, ${inWelcome}`, `no property "${name}" belongs here`));
}

/** The condition on the first way out of the first hire, put otherwise. */
const inCondition = (code: ProblemCode, below: string, when: string, says: string): void =>
  void namedIn(fault(when, code, `/nodes/first-hire/next/0/when${below}`, '"when": {\n            "chose": [\n              "first-hire",\n              "platform"\n            ]\n          },\n          "to": "team-of-builders"', `"when": ${when},\n          "to": "team-of-builders"`, says));

const onLines = (what: string): number[] => (namedIn(known(what)).related ?? []).map(({ line }) => line);

/** So many briefs in a row. */
function inARow(count: number): string {
  const nodes = Array.from({ length: count - 1 }, (_, at) => [`n${at}`, { kind: 'brief', title: 'On', text: 'And on.', next: at === count - 2 ? 'the-end' : `n${at + 1}` }]);
  return JSON.stringify({ ...smallScenario, start: 'n0', nodes: { ...Object.fromEntries(nodes), 'the-end': smallScenario.nodes['the-end'] } });
}

/** Each kind of bad input that is about what a story says, by number. */
test.each<[string, string, () => void]>([
  ['B-030', 'a node nothing leads to is a warning at its name', () => void expect(namedIn(known('a node nothing leads to'))).toMatchObject({ severity: 'warning' })],
  ['B-031', 'a node with no way out that is no ending', () => void namedIn(known('a node with no way out'))],
  ['B-032', 'a circle with nothing to decide: the way round, with its lines', () => void expect(onLines('a circle with nothing to decide')).toHaveLength(1)],
  ['B-033', 'a circle through decisions is refused as well: a story never returns', () => {
    const [tuning = 0, desk = 0] = onLines('a circle');
    expect(smallText.split('\n')[tuning - 1]).toContain('"tuning": {');
    expect(smallText.split('\n')[desk - 1]).toContain('"empty-desk": {');
  }],
  ['B-034', 'no play ever stands before a screen without a way on: the last way has no condition, and options have none at all', () => {
    for (const what of ['ways out that all have conditions', 'endings that all have conditions', 'an option that has no other']) namedIn(known(what));
    namedIn(fault('when', 'SCN-UNKNOWN-PROPERTY', '/nodes/first-hire/options/1/when', '"id": "researcher"', '⟦"when": { "happened": "outside-offer" }, "id": "researcher"', 'no property "when" belongs here'));
  }],
  ['B-035', 'bounds that nothing meets, and a start outside them: the other line as well', () => {
    for (const what of ['bounds the wrong way round', 'an example out of range', 'bounds that nothing meets']) namedIn(known(what));
    const line = (words: string): number => smallText.split('\n').findIndex((each) => each.includes(words)) + 1;
    expect(onLines('bounds the wrong way round')).toEqual([line('"max": 100')]);
    expect(onLines('an example out of range')).toEqual([line('"min": 0'), line('"max": 100')]);
  }],
  ['B-036', 'a measure or a lever that the model has not, a step of nothing, a number past all bounds', () => {
    inCondition('SCN-VALUE', '/metric', '{ "metric": ⟦"morale", "atLeast": 1 }', 'found "morale"');
    namedIn(fault('a lever', 'SCN-VALUE', '/nodes/first-hire/options/0/levers/1/kind', '"kind": "guild"', '"kind": ⟦"gild"', 'did you mean "guild"?'));
    namedIn(known('a step of nothing'));
    namedIn(known('a number beyond everything'));
    namedIn(fault('a budget', 'SCN-JSON-NUMBER', '/organisation/budgetUsd', '"budgetUsd": 500000', '"budgetUsd": ⟦1000000000001', 'out of range'));
  }],
  ['B-037', 'shares below zero and above one, and amounts that do not add up; odds are the model’s, and nobody can write any', () => {
    for (const share of ['-0.1', '1.1']) namedIn(fault(share, 'SCN-RANGE', '/organisation/fluentShare', '"fluentShare": 0.05', `"fluentShare": ⟦${share}`, `found ${share}`));
    namedIn(known('a stand-in that does not add up'));
    namedIn(fault('odds', 'SCN-UNKNOWN-PROPERTY', '/nodes/outside-offer/odds/chance', '"of": "champion-offer",', '"of": "champion-offer", ⟦"chance": 1.5,', 'no property "chance"'));
  }],
  ['B-038', 'weeks that cannot pass', () => {
    for (const [weeks, code, says] of [['0', 'SCN-RANGE', 'at least 1'], ['-5', 'SCN-RANGE', 'at least 1'], ['1e9', 'SCN-RANGE', 'at most 520'], ['"30s"', 'SCN-TYPE', 'expected a number, found "30s"']] as const) {
      namedIn(fault(weeks, code, '/nodes/money/advance/weeks', '"weeks": 4\n      },\n      "next": "outside-offer"', `"weeks": ⟦${weeks}\n      },\n      "next": "outside-offer"`, says));
    }
  }],
  ['B-039', 'an expression in words where a condition belongs: there is no such language', () => {
    for (const when of ['"trust > 2"', `"${'('.repeat(1_000)}"`, '"a".b']) expect(findings(edited(smallText, '"when": {\n            "chose": [\n              "first-hire",\n              "platform"\n            ]\n          },', `"when": ${when},`)).length).toBe(1);
    inCondition('SCN-TYPE', '', '⟦"trust > 2"', 'expected an object, found "trust > 2"');
  }],
  ['B-040', 'code where a name, a condition or a figure belongs is a name that nobody knows', () => {
    for (const code of ['constructor.constructor(\'return process\')()', 'this', 'a.b', '`x`', '()=>1', '${1+1}']) {
      inCondition('SCN-TYPE', '', `⟦${JSON.stringify(code)}`, 'expected an object');
      inText(`{{${code.replaceAll(/[{}]/g, '')}}}`, 'SCN-FIGURE', 'is no figure of the model');
      expect(findings(edited(smallText, '"to": "team-of-builders"', `"to": ${JSON.stringify(code)}`)).map((problem) => problem.pointer)).toContain('/nodes/first-hire/next/0/to');
    }
  }],
  ['B-041', 'markup is shown as it stands, and the author told', () => {
    for (const markup of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- note -->', 'A &lt; B', 'Salt &amp; pepper', 'Nice&nbsp;try', '&#x202e;']) {
      expect([markup, saidOf(`Look: ${markup}`)]).toEqual([markup, ['info SCN-TEXT-MARKUP /nodes/welcome/text']]);
      expect(JSON.stringify(parseProse(markup))).not.toContain('"link"');
      expect(parseProse(markup)).toMatchObject([{ kind: 'paragraph', inner: [{ kind: 'text', text: markup }] }]);
    }
    inText('{{7*7}}', 'SCN-FIGURE', 'is no figure of the model');
    inText('[x](javascript:alert(1))', 'SCN-TEXT-LINK', 'links start with https://');
    expect(saidOf('R&D < sales, AT&T; 3 < 4')).toEqual([]);
  }],
  ['B-042', 'text that turns round, piles up or hides is refused; every script and picture is not', () => {
    for (const hidden of ['\u202e', '\u202a', '\u2066open', 'shut\u2069', '\u0085', '\u009b31m']) expect([hidden, saidOf(`a${hidden}b`)]).toEqual([hidden, ['error SCN-TEXT-CONTROL /nodes/welcome/text']]);
    expect(saidOf(`a${'\u0301'.repeat(10_000 - 1)}`)).toEqual(['error SCN-TEXT-MARKS /nodes/welcome/text']);
    for (const fine of ['שלום עולם', 'مرحبا', '👩🏽‍🚀 🏳️‍🌈', 'e\u0301\u0302', '\u2066עברית\u2069 and English', '漢字かな', 'ไทย', 'a\u200bb']) expect([fine, saidOf(fine)]).toEqual([fine, []]);
  }],
  ['B-043', 'a way to a file, whatever it is written as: no scenario names one, and no link leads to one', () => {
    for (const name of ['image', 'src', 'audio', 'asset']) noProperty(name, '../../etc/passwd');
    for (const address of ['../../etc/passwd', '/abs', 'C:\\x', 'data:text/html,x', 'blob:x', '//host/x', '%2e%2e/x', 'file:///etc/passwd', 'x.png']) inText(`[see](${address})`, 'SCN-TEXT-LINK', 'links start with https://, http:// or mailto:');
  }],
  ['B-044', 'a picture or a sound of the author’s own is no part of a scenario, there or not', () => ['picture', 'sound', 'background'].forEach((name) => noProperty(name, 'stage.png'))],
  ['B-045', 'a drawing with a script in it is text, wherever it is put', () => {
    const drawing = '<svg onload="alert(1)"><foreignObject/></svg>';
    noProperty('svg', drawing);
    expect(saidOf(drawing)).toEqual(['info SCN-TEXT-MARKUP /nodes/welcome/text']);
    expect(parseProse(drawing)).toMatchObject([{ inner: [{ kind: 'text', text: drawing }] }]);
  }],
  ['B-046', 'links that run, disguise themselves or carry a password; letters that look like others are spelt out', () => {
    for (const address of ['javascript:x', 'data:x', 'JAVA\\tSCRIPT:x', 'java\tscript:x', 'https://user:pw@host', 'https://me@host', 'vbscript:x', ' javascript:x', 'mailto:a']) inText(`[see](${address})`, 'SCN-TEXT-LINK', 'is not allowed');
    for (const fine of ['https://example.org/a?b=c#d', 'http://example.org', 'mailto:a@example.org']) expect(saidOf(`[see](${fine})`)).toEqual([]);
    expect(saidOf('[see](https://xn--80ak6aa92e.com/)')).toEqual(['info SCN-TEXT-HOST /nodes/welcome/text']);
    inText('[see](https://xn--80ak6aa92e.com/)', 'SCN-TEXT-HOST', '"xn--80ak6aa92e.com" is written "аррӏе.com" in its own letters');
    expect(saidOf(`[see](https://xn--${'9'.repeat(400)}b.com/)`)).toEqual(['info SCN-TEXT-HOST /nodes/welcome/text']);
    inText('[see](https://xn--e1afmkfd.xn--p1ai:8080/)', 'SCN-TEXT-HOST', 'пример.рф');
    inText('[see](https://ex%D0%B0mple.com/)', 'SCN-TEXT-HOST', '"exаmple.com" has other letters than a to z');
    expect(saidOf('[see](https://100%.example.org/)')).toEqual([]);
    inText('[see](https://аррӏе.com/)', 'SCN-TEXT-HOST', '"аррӏе.com" has other letters than a to z');
  }],
  ['B-047', 'a translation with a text missing or too many: both told, and the scenario’s own words stand', () => {
    const texts = Object.fromEntries(textsOf(smallScenario).map(({ address, text }) => [address, text]));
    const { title, ...rest } = texts;
    const parsed = parseTexts(JSON.stringify({ format: 1, scenario: 'small', language: 'de', texts: { ...rest, 'nodes.welcome.titel': title } }, null, 2), smallScenario);
    expect(parsed.ok && parsed.notes.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`).toSorted()).toEqual(['warning SCN-TEXTS-MISSING /texts/title', 'warning SCN-TEXTS-UNKNOWN /texts/nodes.welcome.titel']);
    expect(parsed.ok && translated(smallScenario, parsed.table).title).toBe(smallScenario.title);
  }],
  ['B-048', 'a node, an option or a way too many; the largest story allowed costs not much more than eight of an eighth of it', () => {
    expect(findings(inARow(5_001))).toMatchObject([{ code: 'SCN-LIMIT-NODES', pointer: '/nodes', facts: { actual: 5_001, limit: 5_000 } }]);
    const options = Array.from({ length: 21 }, (_, at) => ({ id: `o${at}`, label: `Option ${at}`, levers: [] }));
    const wide = { ...smallScenario, nodes: { ...smallScenario.nodes, 'first-hire': { ...smallScenario.nodes['first-hire'], options, standIn: 'o1' } } };
    expect(findings(JSON.stringify(wide))).toContainEqual(expect.objectContaining({ code: 'SCN-LIMIT-LIST', pointer: '/nodes/first-hire/options', facts: { limit: 20, actual: 21 } }));
    const ways = Array.from({ length: 20 }, (_, at) => ({ when: { chose: ['n0', 'a'] }, to: `n${at}` }));
    const nodes = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`n${at}`, { kind: 'choice', title: 'T', text: 'T', options: [], standIn: 'a', next: ways }]));
    // Every node joined to twenty others is more than a file may hold, one way or the other.
    expect(findings(JSON.stringify({ ...smallScenario, nodes }))).toMatchObject([{ code: expect.stringMatching(/^SCN-LIMIT-(?:VALUES|SIZE)$/) }]);
    for (const storyOf of [inARow, (size: number) => longStory(smallScenario, size)]) {
      const [whole, eighths] = [storyOf(5_000), Array.from({ length: 8 }, () => storyOf(625))];
      expect(timesAsLong(() => expect(parseScenario(whole)).toMatchObject({ ok: true, notes: [] }), () => eighths.map(parseScenario), 2)).toBeLessThan(5);
    }
  }],
  ['B-049', 'answers that read the same, or say nothing', () => {
    namedIn(known('labels that sound alike'));
    namedIn(fault('empty', 'SCN-EMPTY', '/nodes/first-hire/options/1/label', '"label": "A researcher"', '"label": ⟦" "', 'empty'));
  }],
  ['B-050', 'two faults on one line, and ten thousand in a file: in order, two hundred and the count, for a few times what a sound file costs', () => {
    const line = findings(edited(smallText, '"minutes": 5,', '"minutes": "5", "summery": 1,')).filter(({ severity }) => severity === 'error');
    expect(line.map(({ code }) => code)).toEqual(['SCN-TYPE', 'SCN-UNKNOWN-PROPERTY']);
    expect([line[0]?.line, (line[0]?.column ?? 0) < (line[1]?.column ?? 0)]).toEqual([line[1]?.line, true]);
    const broken = { kind: 'brief', title: '', text: ' ', next: 5, nxt: 'the-end' };
    const text = JSON.stringify({ ...smallScenario, nodes: Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`n${index}`, broken])) });
    const sound = inARow(2_500);
    const parsed = parseScenario(text);
    const again: Parsed[] = [];
    expect(timesAsLong(() => again.push(parseScenario(text)), () => parseScenario(sound))).toBeLessThan(15);
    if (parsed.ok) throw new Error('The file was taken.');
    expect(parsed.problems).toHaveLength(200);
    expect(parsed.more).toBeGreaterThanOrEqual(9_800);
    const said = formatProblems(parsed.problems, parsed.more, 'file.json');
    expect(said.split('\n').at(-1)).toBe(`and ${parsed.more} more`);
    expect(again.map((each) => each.ok || formatProblems(each.problems, each.more, 'file.json'))).toEqual([said]);
  }],
])('%s %s', (_id, _what, holds) => expect(holds()).toBeUndefined());

test('thousands of names that nobody knows cost a few times what as many known ones do', () => {
  const storyWith = (next: (index: number) => string) => JSON.stringify({
    ...smallScenario,
    nodes: { ...Object.fromEntries(Array.from({ length: 4_900 }, (_, index) => [`a-node-of-the-story-${index}`, { kind: 'brief', title: 'On', text: 'And on.', next: next(index) }])), ...smallScenario.nodes },
  });
  const known = storyWith((index) => `a-node-of-the-story-${Math.min(4_899, index + 1)}`);
  const unknown = storyWith((index) => `a-nod-of-the-storx-${index + 5_000}`);
  expect(findings(unknown)).toHaveLength(200);
  expect(timesAsLong(() => findings(unknown), () => findings(known), 2)).toBeLessThan(15);
});
