import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/lint/catalogue.ts';
import { lintScenario } from '../../src/lint/lint-scenario.ts';
import type { Remark } from '../../src/lint/check.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { costOf } from '../cost.ts';
import { exampleText } from './applied.ts';
import { modelFacts } from './figures.ts';

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, 'example.json'));
  return parsed.scenario;
}

function remarksOn(scenario: Scenario): Remark[] {
  const text = JSON.stringify(scenario, null, 2);
  return lintScenario(read(text), text, null);
}

const example = read(exampleText);

test('the example of the pages has nothing against it', () => {
  expect(lintScenario(example, exampleText, null)).toEqual([]);
});

test('no two checks share a code, and none refuses a file', () => {
  expect(new Set(checks.map((check) => check.code)).size).toBe(checks.length);
  expect(checks.filter((check) => !['warning', 'info'].includes(check.severity))).toEqual([]);
});

describe('whatever is left out of a playable scenario', () => {
  const spare = ['reveal', 'claim', 'tests', 'sources', 'facilitator', 'detail', 'advance', 'short', 'speaker', 'caseKind'];

  /** The example without some of what a scenario can do without: the nth of it, counted through the file. */
  const without = (dropped: ReadonlySet<number>): Scenario => {
    let count = 0;
    const kept = JSON.stringify(example, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).filter(([name]) => name === 'sources' && 'format' in value ? true : !spare.includes(name) || !dropped.has(count++)));
    });
    return JSON.parse(kept) as Scenario;
  };

  test('is remarked on in the order of the file, at places that exist, in whole sentences, twice the same', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 30 }), (dropped) => {
      const scenario = without(new Set(dropped));
      const remarks = remarksOn(scenario);
      const lines = JSON.stringify(scenario, null, 2).split('\n');
      expect(remarks).toEqual(remarksOn(scenario));
      expect(remarks.map(({ line, column }) => line * 1_000 + column)).toEqual(remarks.map(({ line, column }) => line * 1_000 + column).toSorted((a, b) => a - b));
      for (const { line, column, message } of remarks) {
        expect(lines[line - 1]?.slice(column - 1) ?? '').not.toBe('');
        expect(message).not.toMatch(/undefined|NaN|null|Infinity|\[object|\n/);
        expect(message.length).toBeGreaterThan(40);
      }
    }), { numRuns: 25 });
  });
});

describe('conditions', () => {
  const lastWay = (when: unknown): Remark[] => {
    const quiz = example.nodes['quiz'];
    if (quiz?.kind !== 'check') throw new Error('The example has no quiz.');
    return remarksOn({ ...example, nodes: { ...example.nodes, quiz: { ...quiz, next: [{ when: when as never, to: 'letter' }, { to: 'the-end' }] } } });
  };
  const released = { metric: 'featuresReleased', atLeast: 1 };

  test.each([
    ['both answers of one choice', { all: [{ chose: ['first-hire', 'platform'] }, { chose: ['first-hire', 'researcher'] }] }, 'LINT-CONDITION-NEVER'],
    ['one answer or the other', { any: [{ chose: ['first-hire', 'platform'] }, { chose: ['first-hire', 'researcher'] }] }, 'LINT-CONDITION-ALWAYS'],
    ['an answer to an event that did not happen', { all: [{ not: { happened: 'offer' } }, { chose: ['offer', 'match'] }] }, 'LINT-CONDITION-NEVER'],
    ['a share above one', { metric: 'platform', atLeast: 1.5 }, 'LINT-CONDITION-NEVER'],
    ['fewer than none', { metric: 'departures', below: 0 }, 'LINT-CONDITION-NEVER'],
    ['any number of departures', { not: { metric: 'departures', below: 0 } }, 'LINT-CONDITION-ALWAYS'],
  ])('%s is seen through', (_what, when, code) => {
    expect(lastWay(when).map((remark) => remark.code)).toEqual([code]);
  });

  test.each([
    ['what the model decides', released],
    ['what luck decides', { happened: 'offer' }],
    ['a card that may be in the order or not', { chose: ['team', 'manager'] }],
    ['a pick among several', { chose: ['habits', 'guild'] }],
    ['the answer to a knowledge question', { chose: ['quiz', 'title'] }],
    ['a value below nothing, which incidents can bring', { metric: 'value', below: 0 }],
  ])('%s may go either way', (_what, when) => {
    expect(lastWay(when)).toEqual([]);
  });
});

describe('a stand-in that is called a trap', () => {
  const habits = example.nodes['habits'];
  const hiring = example.nodes['team'];
  const standingIn = (id: string, node: object): string[] => remarksOn({ ...example, nodes: { ...example.nodes, [id]: node } } as Scenario).filter(({ code }) => code === 'LINT-STAND-IN-TRAP').map(({ pointer }) => pointer);

  test('is known in whatever order its picks are written', () => {
    if (habits?.kind !== 'multi') throw new Error('The example has changed.');
    const answer = habits.options.slice(0, 2).map(({ id }) => id);
    const node = (standIn: readonly string[]): object => ({ ...habits, atLeast: 1, atMost: habits.options.length, standIn, examples: [{ id: 'both', label: 'Both', answer, claim: 'trap' }] });
    expect(standingIn('habits', node(answer))).toEqual(['/nodes/habits/standIn']);
    expect(standingIn('habits', node(answer.toReversed()))).toEqual(['/nodes/habits/standIn']);
    expect(standingIn('habits', node(answer.slice(0, 1)))).toEqual([]);
  });

  test('is another one where the order counts', () => {
    if (hiring?.kind !== 'sequence') throw new Error('The example has changed.');
    const answer = hiring.cards.slice(0, 2).map(({ id }) => id);
    const node = (standIn: readonly string[]): object => ({ ...hiring, standIn, examples: [{ id: 'those', label: 'Those', answer, claim: 'trap' }] });
    expect(standingIn('team', node(answer))).toEqual(['/nodes/team/standIn']);
    expect(standingIn('team', node(answer.toReversed()))).toEqual([]);
  });
});

test('a figure between single braces is a mark that is shown; between two it is a figure', () => {
  const ending = example.nodes['the-end'];
  if (ending?.kind !== 'ending') throw new Error('The example has changed.');
  const saying = (text: string): string[] => remarksOn({ ...example, nodes: { ...example.nodes, 'the-end': { ...ending, variants: [{ title: 'The end', text }] } } } as Scenario).map(({ code }) => code);
  expect(saying('{formalReleases.mine} features are out.')).toEqual(['LINT-TEXT-MARKS']);
  expect(saying('{{formalReleases.mine}} features are out.')).toEqual([]);
});

describe('places and weeks past what there are words for', () => {
  test('the best answer in the sixth place everywhere', () => {
    const first = example.nodes['first-hire'];
    if (first?.kind !== 'choice') throw new Error('The example has changed.');
    const options = Array.from({ length: 7 }, (_, at) => ({ id: `o${at}`, label: `Answer ${at}`, levers: [{ kind: 'budget', line: 'brand', usd: at + 1, weeks: 4 }] as const, claim: at === 5 ? ('best' as const) : ('trap' as const) }));
    const rows = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`q${at}`, { ...first, options, standIn: 'o0', next: at === 3 ? 'the-end' : `q${at + 1}` }]));
    const { 'the-end': end } = example.nodes;
    const remarks = remarksOn({ ...example, start: 'q0', nodes: { ...rows, 'the-end': end } as Scenario['nodes'] });
    expect(remarks.filter(({ code }) => code === 'LINT-TELL-PLACE').map(({ message }) => message)).toEqual([expect.stringContaining('comes in the same place in all 4 questions')]);
  });

  test('money that comes when no week is left', () => {
    const letter = example.nodes['letter'];
    if (letter?.kind !== 'brief') throw new Error('The example has changed.');
    const late = { kind: 'choice', title: 'Too late', text: 'All is over.', options: ['a', 'b'].map((id) => ({ id, label: id, levers: [{ kind: 'budget', line: 'platform', usd: 1_000, weeks: id === 'a' ? 4 : 5 }] })), standIn: 'a', next: 'the-end' };
    const remarks = remarksOn({ ...example, nodes: { ...example.nodes, letter: { ...letter, advance: { weeks: 78 - 43 }, next: 'late' }, late } as never });
    expect(remarks.filter(({ code }) => code === 'LINT-MONEY-LATE').map(({ message }) => message)).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/at most 0 are left, so 100 % of it is never spent and buys nothing; ask earlier$/)));
  });
});

describe('weeks', () => {
  test('are counted along the longest way that the conditions leave open, and on to where a search starts', () => {
    const { hire, weeks } = { hire: { kind: 'open', role: 'researcher', seniority: 'senior', count: 1 }, weeks: 78 - 43 };
    const late = (advance: number, delayWeeks = 0): Remark[] => {
      const letter = example.nodes['letter'];
      const habits = example.nodes['habits'];
      if (letter?.kind !== 'brief' || habits?.kind !== 'multi') throw new Error('The example has changed.');
      const options = [{ ...habits.options[0], levers: [{ ...hire, delayWeeks }] }, { ...habits.options[1] }];
      const second = { ...habits, options, examples: [{ ...habits.examples[0], answer: ['guild'] }, { ...habits.examples[1], answer: ['named'] }], next: 'the-end', advance: { weeks: 1 } };
      return remarksOn({ ...example, nodes: { ...example.nodes, letter: { ...letter, advance: { weeks: advance }, next: 'second' }, second: second as never } });
    };
    expect(late(1).filter((remark) => remark.code === 'LINT-CUT-OFF')).toEqual([]);
    expect(late(1, 7).filter((remark) => remark.code === 'LINT-CUT-OFF')).toEqual([]);
    expect(late(1, 30)).toEqual([expect.objectContaining({ code: 'LINT-CUT-OFF', facts: expect.objectContaining({ left: 4, week: 74, delay: 30 }) })]);
    expect(late(1, 200)).toEqual([expect.objectContaining({ code: 'LINT-CUT-OFF', facts: expect.objectContaining({ left: 0, week: 244, delay: 200 }) })]);
    expect(late(weeks - 5)).toEqual([expect.objectContaining({ code: 'LINT-CUT-OFF', facts: expect.objectContaining({ left: 5, week: 73 }) })]);
  });
});

test('a story with more routes than can be told apart is still looked at, and says what was not', () => {
  const calls = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`q${at}`, {
    kind: 'event', title: 'A call', text: 'It rings.', odds: { of: 'anyone-offer', withinWeeks: 4 }, levers: [], otherwise: 'All is quiet.', options: [], next: at === 14 ? 'last' : `q${at + 1}`,
  }]));
  const last = { kind: 'brief', title: 'Then', text: 'On it goes.', next: [{ when: { any: Array.from({ length: 15 }, (_, at) => ({ happened: `q${at}` })) }, to: 'letter' }, { to: 'the-end' }] };
  const quiz = { ...example.nodes['quiz'], next: 'q0' };
  const remarks = remarksOn({ ...example, nodes: { ...example.nodes, ...calls, quiz, last } as never });
  expect(remarks.map((remark) => remark.code)).toEqual(['LINT-UNEXPLORED']);
});

test('of a decision that too few worlds came to, nothing is said', () => {
  const figures = (worlds: number): string => `In ${worlds} worlds:\n\n| answer | points | behind |\n| --- | --- | --- |\n| \`even\` | 30 ± 1 | 9 ± 1 |\n| \`vendor-most\` | 39 ± 1 |  |`;
  const said = (worlds: number): string[] => lintScenario(example, exampleText, modelFacts(example, 'money', figures(worlds))).map((remark) => remark.code);
  expect(said(400)).toEqual(['LINT-BEST-BEHIND']);
  expect(said(20)).toEqual(['LINT-STOPPED']);
});

test('a file in an older format is remarked on at places of its own text', () => {
  const folder = join(import.meta.dirname, '../fixtures/older');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && readFileSync(join(folder, name), 'utf8').includes('"nodes"'));
  expect(files).not.toEqual([]);
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8');
    const lines = text.split('\n');
    for (const { line, column } of lintScenario(read(text), text, null)) expect(lines[line - 1]?.slice(column - 1) ?? '').not.toBe('');
  }
});

describe('no text takes much longer to look at than plain words of its length', () => {
  const length = 9_990;
  const looksAt = (text: string): (() => number) => {
    const filler = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`f${at}`, { kind: 'brief', title: 'On', text, next: at === 15 ? 'the-end' : `f${at + 1}` }]));
    const scenario = { ...example, nodes: { ...example.nodes, letter: { kind: 'brief', title: 'On', text, next: 'f0' }, ...filler } } as Scenario;
    const source = JSON.stringify(scenario);
    return () => costOf(() => lintScenario(scenario, source, null)).millis;
  };
  const plainWords = looksAt('and so it went on '.repeat(length / 18));

  test.each(['[', '![', '](', '\n', ' ', '.', '{{', '*', '_a', '|', '`', '# ', 'a ', 'aeiou', '. \n'])('%j over and over', (mark) => {
    const marks = looksAt(`x${mark.repeat(Math.floor(length / mark.length))}x`);
    // In turns, and the least of each: what else the machine does comes on top.
    const turns = Array.from({ length: 3 }, () => [marks(), plainWords()] as const);
    expect(Math.min(...turns.map(([cost]) => cost)) / Math.min(...turns.map(([, cost]) => cost))).toBeLessThan(5);
  });
});
