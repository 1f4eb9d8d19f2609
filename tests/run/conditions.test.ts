import { describe, expect, test } from 'vitest';
import { answerIs, factsOf, holdsFor, targetOf } from '../../src/run/condition.ts';
import type { Answer } from '../../src/run/run.ts';
import { holds, type Facts } from '../../src/scenario/condition.ts';
import type { Condition } from '../../src/scenario/scenario.ts';
import { smallScenario } from '../builders/scenario.ts';
import { played } from './legal-play.ts';

const run = played(smallScenario, 1, [{ kind: 'read' }, { kind: 'option', option: 'platform' }, { kind: 'order', cards: ['pm', 'pe-1'] }]);
const yes: Condition = { chose: ['first-hire', 'platform'] };
const no: Condition = { chose: ['first-hire', 'researcher'] };

describe('a condition', () => {
  test.each<[Condition, boolean]>([
    [yes, true],
    [no, false],
    [{ chose: ['team-of-builders', 'pm'] }, true],
    [{ chose: ['team-of-builders', 'pe-2'] }, false],
    [{ chose: ['money', 'even'] }, false],
    [{ happened: 'outside-offer' }, false],
    [{ not: no }, true],
    [{ all: [yes, { not: no }] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ metric: 'platform', atLeast: 0 }, true],
    [{ metric: 'platform', below: 0 }, false],
    [{ metric: 'platform', atLeast: 0, below: 2 }, true],
    [{ metric: 'departures', atLeast: 1_000 }, false],
  ])('%j is %s', (condition, expected) => {
    expect(holdsFor(run, condition)).toBe(expected);
  });

  const unknown: Facts = { chose: () => null, happened: () => true, metric: () => null };
  test.each<[Condition, boolean | null]>([
    [yes, null],
    [{ not: yes }, null],
    [{ metric: 'platform', atLeast: 0 }, null],
    [{ all: [yes, { happened: 'outside-offer' }] }, null],
    [{ all: [yes, { not: { happened: 'outside-offer' } }] }, false],
    [{ any: [yes, { happened: 'outside-offer' }] }, true],
    [{ any: [yes, { not: { happened: 'outside-offer' } }] }, null],
  ])('%j, not knowing what was chosen, is %s', (condition, expected) => {
    expect(holds(condition, unknown)).toBe(expected);
  });
});

test('the first way whose condition holds is taken, and the plain one last', () => {
  const facts = factsOf(run);
  expect(targetOf([{ when: no, to: 'a' }, { when: yes, to: 'b' }, { to: 'c' }], facts)).toBe('b');
  expect(targetOf([{ when: no, to: 'a' }, { to: 'c' }], facts)).toBe('c');
  expect(targetOf('d', facts)).toBe('d');
  expect(() => targetOf([{ when: no, to: 'a' }], facts)).toThrow('Parse a scenario');
});

test.each<[string, Answer, string, boolean]>([
  ['money', { kind: 'split', usd: { vendor: 200_000, measuring: 150_000, skills: 150_000 } }, 'even', true],
  ['money', { kind: 'split', usd: { vendor: 500_000, measuring: 0, skills: 0 } }, 'all-vendor', true],
  ['money', { kind: 'split', usd: { vendor: 450_000, skills: 50_000 } }, 'all-vendor', false],
  ['money', { kind: 'split', usd: { vendor: 450_000, skills: 50_000 } }, 'skills', true],
  ['money', { kind: 'split', usd: { vendor: 450_000, skills: 50_000 } }, 'measuring', false],
  ['tuning', { kind: 'values', values: { need: 35 } }, 'proven', true],
  ['tuning', { kind: 'values', values: { need: 40 } }, 'proven', false],
  ['tuning', { kind: 'values', values: { need: 'never' } }, 'never', true],
  ['team-of-builders', { kind: 'order', cards: ['pe-1', 'pe-2', 'pm'] }, 'builders-first', true],
  ['team-of-builders', { kind: 'order', cards: ['pm', 'pe-1', 'pe-2'] }, 'builders-first', false],
  ['welcome', { kind: 'read' }, 'read', false],
])('at %s, %j counting as %s is %s', (node, answer, name, expected) => {
  expect(answerIs(smallScenario, node, answer, name)).toBe(expected);
});

test('a measure is read only where the rest of a condition has not decided', () => {
  const read: string[] = [];
  const facts: Facts = { ...factsOf(run), metric: (metric) => (read.push(metric), 1) };
  expect(holds({ all: [no, { metric: 'platform', atLeast: 0 }] }, facts)).toBe(false);
  expect(holds({ any: [yes, { metric: 'platform', atLeast: 0 }] }, facts)).toBe(true);
  expect(read).toEqual([]);
  expect(holds({ all: [yes, { metric: 'platform', atLeast: 0 }] }, facts)).toBe(true);
  expect(read).toEqual(['platform']);
});
