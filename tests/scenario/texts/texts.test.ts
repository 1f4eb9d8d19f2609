import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalHash } from '../../../src/scenario/canonical-hash.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { wordsFor } from '../../../src/scenario/problem-words.ts';
import type { ScenarioNode, ThresholdNode } from '../../../src/scenario/scenario.ts';
import { textsOf, withTexts } from '../../../src/scenario/texts/addresses.ts';
import { parseTexts, translated } from '../../../src/scenario/texts/text-table.ts';
import { wideScenario } from '../../builders/wide-scenario.ts';

const texts = textsOf(wideScenario);
const byAddress = new Map(texts.map((each) => [each.address, each.text]));

describe('addresses', () => {
  test.each([
    ['title', 'A small beginning'],
    ['caveat', 'The notes give no figures.'],
    ['principles.owner.text', 'Somebody owns the outcome.'],
    ['sources.notes.note', 'hypothetical'],
    ['figures.0.label', 'engineers'],
    ['objective.text', 'Features in use, people kept.'],
    ['nodes.welcome.speaker', 'The founder'],
    ['nodes.first-hire.options.platform.label', 'A platform engineer'],
    ['nodes.first-hire.options.platform.reveal.why', 'A way to users was missing.'],
    ['nodes.money.lines.skills.label', 'A programme for engineers'],
    ['nodes.money.presets.even.label', 'A bit of each'],
    ['nodes.question.answers.nothing.reason', 'The gates decide what reaches users.'],
    ['nodes.question.facilitator.discussion.0', 'Which gate is closed where you work?'],
    ['nodes.two-numbers.settings.bonus.maxLabel', 'A quarter’s pay'],
    ['nodes.the-end.variants.1.title', 'Nothing to show'],
  ])('%s is %j', (address, text) => expect(byAddress.get(address)).toBe(text));

  test('are one for each text', () => expect(byAddress.size).toBe(texts.length));

  test('leave out ids, kinds, published titles and everything the model reads', () => {
    expect(texts.filter(({ text }) => ['small', 'choice', 'Notes on small teams', 'Ada', 'platform-engineer', 'even', 'CC BY 4.0'].includes(text))).toEqual([]);
  });

  test('are found in a node whatever it is called', () => {
    const { welcome, ...rest } = wideScenario.nodes;
    const called = textsOf({ ...wideScenario, start: 'levers', nodes: { ...rest, levers: welcome as ScenarioNode } });
    expect(called.map(({ address }) => address.replace('nodes.levers.', 'nodes.welcome.')).toSorted()).toEqual([...byAddress.keys()].toSorted());
  });

  test('leave out an answer, whatever its settings are called', () => {
    const node: ThresholdNode = {
      ...(wideScenario.nodes['two-numbers'] as ThresholdNode),
      standIn: { note: 'never' },
      examples: [{ id: 'none', label: 'Nobody', answer: { note: 'never' } }],
    };
    const asked = textsOf({ ...wideScenario, nodes: { ...wideScenario.nodes, 'two-numbers': node } });
    expect(asked.filter(({ text }) => text === 'never')).toEqual([]);
    expect(asked.some(({ address }) => address === 'nodes.two-numbers.examples.none.label')).toBe(true);
  });

  test('name the same texts when the file is put in another order', () => {
    const turned = { ...wideScenario, nodes: Object.fromEntries(Object.entries(wideScenario.nodes).toReversed()) };
    expect(new Map(textsOf(turned).map((each) => [each.address, each.text]))).toEqual(byAddress);
  });
});

test('put back as they are, they change nothing; shouted, they change every text and nothing else', () => {
  expect(withTexts(wideScenario, byAddress)).toEqual(wideScenario);
  const loud = withTexts(wideScenario, new Map(texts.map(({ address, text }) => [address, text.toUpperCase()])));
  expect(textsOf(loud).map((each) => each.text)).toEqual(texts.map((each) => each.text.toUpperCase()));
  expect(canonicalHash(withTexts(loud, byAddress))).toBe(canonicalHash(wideScenario));
  expect(parseScenario(JSON.stringify(loud)).ok).toBe(true);
});

const whole = { format: 1, scenario: 'wide', language: 'de', texts: Object.fromEntries(byAddress) };
const tableWith = (over: object): string => JSON.stringify({ ...whole, ...over }, null, 2);

describe('a table of texts', () => {
  test('that is whole is taken without a word, and gives the scenario in its language', () => {
    const parsed = parseTexts(tableWith({ texts: { ...whole.texts, title: 'Ein kleiner Anfang' } }), wideScenario);
    expect(parsed).toMatchObject({ ok: true, notes: [] });
    expect(parsed.ok && translated(wideScenario, parsed.table)).toEqual({ ...wideScenario, title: 'Ein kleiner Anfang', language: 'de' });
  });

  test('that leaves some out is told which, and the scenario’s own words stand', () => {
    const rest = Object.fromEntries([...byAddress].filter(([address]) => address !== 'title'));
    const parsed = parseTexts(tableWith({ texts: rest }), wideScenario);
    expect(parsed).toMatchObject({ ok: true, notes: [{ code: 'SCN-TEXTS-MISSING', severity: 'warning', facts: { address: 'title' } }] });
    expect(parsed.ok && translated(wideScenario, parsed.table).title).toBe(wideScenario.title);
  });

  test.each<[string, object, string, string]>([
    ['with an address that is not there', { texts: { ...whole.texts, 'nodes.welcom.title': 'Hallo' } }, 'SCN-TEXTS-UNKNOWN', 'did you mean "nodes.welcome.title"'],
    ['for another scenario', { scenario: 'small' }, 'SCN-VALUE', 'expected "wide"'],
    ['in no language', { language: 'German, please' }, 'SCN-VALUE', 'language tag'],
    ['of a format to come', { format: 2 }, 'SCN-VERSION', 'format 2'],
    ['with a figure too many', { texts: { ...whole.texts, title: '{{platform.mine}}' } }, 'SCN-TEXTS-FIGURES', '{{platform.mine}}'],
    ['with a figure the model has not', { texts: { ...whole.texts, title: '{{charm.mine}}' } }, 'SCN-FIGURE', 'charm'],
    ['with a text that turns round', { texts: { ...whole.texts, title: 'a\u202eb' } }, 'SCN-TEXT-CONTROL', '\\u202e'],
    ['with an empty text', { texts: { ...whole.texts, title: ' ' } }, 'SCN-EMPTY', 'empty'],
    ['with a number for a text', { texts: { ...whole.texts, title: 5 } }, 'SCN-TYPE', 'expected text'],
    ['with more than belongs', { author: 'me' }, 'SCN-UNKNOWN-PROPERTY', 'author'],
  ])('%s is told so at its place', (_what, over, code, says) => {
    const parsed = parseTexts(tableWith(over), wideScenario);
    const named = (parsed.ok ? parsed.notes : parsed.problems).find((problem) => problem.code === code);
    expect(named && wordsFor(named)).toContain(says);
    expect(named?.line).toBeGreaterThan(1);
  });

  test('of anything at all is taken or refused, never thrown over', () => {
    const source = tableWith({});
    fc.assert(
      fc.property(fc.nat({ max: source.length }), fc.nat({ max: 30 }), fc.string({ maxLength: 5 }), (at, drop, put) => {
        parseTexts(source.slice(0, at) + put + source.slice(at + drop), wideScenario);
      }),
      { numRuns: 200 },
    );
  });
});
