import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutCircles } from '../../../src/cli/import/circles.ts';
import type { Link, Passage, Tale } from '../../../src/cli/import/tale.ts';
import { brought, bytesOf } from './brought.ts';

const place = { line: 1, column: 1 };

function taleOf(ways: Readonly<Record<string, readonly string[]>>): Tale {
  const passages = Object.entries(ways).map(([key, to]): Passage => ({ key, title: key, text: key, place, links: to.map((each, index): Link => ({ label: `${index}`, to: each, place })) }));
  return { from: 'a test', title: null, summary: null, language: null, start: passages[0]?.key ?? '', passages, losses: [] };
}

const waysOf = (tale: Tale): Record<string, string[]> => Object.fromEntries(tale.passages.map(({ key, links }) => [key, links.map(({ to }) => to)]));
const kindsOf = (tale: Tale): string[] => tale.losses.map(({ kind }) => kind);

describe('a way back', () => {
  test('leads to a second copy, with the ways out that do not come back', () => {
    const tale = withoutCircles(taleOf({ hub: ['ask', 'go'], ask: ['hub'], go: [] }));
    expect(waysOf(tale)).toEqual({ hub: ['ask', 'go'], ask: ['hub (again)'], go: [], 'hub (again)': ['go'] });
    expect(kindsOf(tale)).toEqual(['again']);
  });

  test('is cut where every way out comes back', () => {
    const tale = withoutCircles(taleOf({ hub: ['ask'], ask: ['hub', 'go'], go: [] }));
    expect(waysOf(tale)).toEqual({ hub: ['ask'], ask: ['go'], go: [] });
    expect(kindsOf(tale)).toEqual(['circle']);
  });

  test('leaves an ending where a story only ever goes round', () => {
    const tale = withoutCircles(taleOf({ day: ['night'], night: ['day'] }));
    expect([waysOf(tale), kindsOf(tale)]).toEqual([{ day: ['night'], night: [] }, ['circle', 'no-exit']]);
  });

  test('to the passage itself is no different', () => {
    expect(waysOf(withoutCircles(taleOf({ wait: ['wait', 'go'], go: [] })))).toEqual({ wait: ['wait (again)', 'go'], go: [], 'wait (again)': ['go'] });
  });
});

test('a story without circles stays as it is', () => {
  const tale = taleOf({ a: ['b', 'c'], b: ['c'], c: [] });
  expect(withoutCircles(tale)).toBe(tale);
});

const graphs = fc.integer({ min: 1, max: 9 }).chain((size) => fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), { minLength: size, maxLength: size }));

test('any story at all comes to one that always ends, with every passage in it and every cut told', () => {
  fc.assert(fc.property(graphs, (graph) => {
    const told = taleOf(Object.fromEntries(graph.map((to, from) => [`p${from}`, to.map((each) => `p${each}`)])));
    const tale = withoutCircles(told);
    const ways = waysOf(tale);
    expect(tale.passages.slice(0, graph.length).map(({ key }) => key)).toEqual(graph.map((_, from) => `p${from}`));
    expect(tale.passages.length).toBeLessThanOrEqual(2 * graph.length);
    const left = new Set(Object.keys(ways));
    for (let ends = [...left]; ends.length > 0;) {
      ends = [...left].filter((key) => (ways[key] ?? []).every((to) => !left.has(to)));
      for (const key of ends) left.delete(key);
    }
    expect([...left]).toEqual([]);
    const cut = told.passages.reduce((sum, { links }) => sum + links.length, 0) - tale.passages.slice(0, graph.length).reduce((sum, { links }) => sum + links.length, 0);
    expect(tale.losses.filter(({ kind }) => kind === 'circle')).toHaveLength(cut);
  }), { numRuns: 300 });
});

test('and to a scenario that the loader reads', () => {
  fc.assert(fc.property(graphs, (graph) => {
    const twee = graph.map((to, from) => `:: Start${from === 0 ? '' : from}\nText ${from}\n${to.map((each, index) => `[[Way ${index}->Start${each === 0 ? '' : each}]]`).join('\n')}`).join('\n\n');
    expect(brought(bytesOf(twee)).scenario.start).toBe('start');
  }), { numRuns: 60 });
});
