import { describe, expect, test } from 'vitest';
import { mermaidOf } from '../../../src/cli/graph/mermaid.ts';
import { storyGraph } from '../../../src/cli/graph/story-graph.ts';
import { svgOf } from '../../../src/cli/graph/svg.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { smallScenario } from '../../builders/scenario.ts';

const graph = storyGraph(smallScenario);
const none: ReadonlySet<number> = new Set();

/** The small scenario with one title that is anything but a title. */
const nasty = '<script>alert("1")</script> & "x" \u001b[31m \u202e ]]> end';
const withNasty: Scenario = { ...smallScenario, title: nasty, nodes: { ...smallScenario.nodes, [smallScenario.start]: { ...smallScenario.nodes[smallScenario.start], title: nasty } as Scenario['nodes'][string] } };

test('every node that can be reached is there once, and every way between two', () => {
  expect(graph.boxes.map(({ id }) => id).toSorted()).toEqual(Object.keys(smallScenario.nodes).toSorted());
  expect(graph.boxes[0]?.id).toBe(smallScenario.start);
  expect(new Set(graph.arrows.map(({ from, to }) => `${from} ${to}`)).size).toBe(graph.arrows.length);
  expect(graph.arrows.find(({ from, to }) => from === 'first-hire' && to === 'team-of-builders')?.when).toBe('platform at first-hire');
  expect(graph.arrows.find(({ from, to }) => from === 'first-hire' && to === 'team-of-scholars')?.when).toBe('else');
});

test('claims stand in the order of the answers', () => {
  expect(graph.boxes.find(({ id }) => id === 'tuning')?.claims).toEqual(['trap', 'best', 'defensible']);
});

describe('the drawing', () => {
  const drawn = svgOf(graph, smallScenario.title, new Set([0]));

  test('has every title and every way, and one way bold', () => {
    for (const { title } of graph.boxes) expect(drawn).toContain((title.split(' ')[0] as string).replace('\'', '&#39;'));
    expect(drawn.match(/class="way/g)?.length).toBe(graph.arrows.length + 1);
    expect(drawn.match(/class="way best"/g)?.length).toBe(2);
  });

  test('is no wider or higher than it says', () => {
    const [width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(drawn) ?? []).slice(1).map(Number);
    for (const [, x, y] of drawn.matchAll(/translate\((\S+) (\S+)\)/g)) {
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });

  test('of a hostile title is text', () => {
    const hostile = svgOf(storyGraph(withNasty), withNasty.title, none);
    expect(hostile).not.toMatch(/<script|[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(hostile).toContain('&lt;script&gt;');
    // Every tag that is opened is closed.
    const open = [...hostile.matchAll(/<([a-z]+)[^<>]*?(\/?)>/g)].filter(([, , closed]) => closed === '').length;
    expect(open).toBe([...hostile.matchAll(/<\/[a-z]+>/g)].length);
  });
});

describe('the Mermaid text', () => {
  test('has a line for every node and every way, and marks bold ways', () => {
    const lines = mermaidOf(graph, new Set([1])).split('\n');
    expect(lines[0]).toBe('flowchart TD');
    expect(lines.length).toBe(1 + graph.boxes.length + graph.arrows.length);
    expect(lines.filter((line) => line.includes('==>')).length).toBe(1);
  });

  test('of a hostile title stays inside its quotes', () => {
    for (const line of mermaidOf(storyGraph(withNasty), none).split('\n').slice(1)) {
      expect(line.replace(/"[^"]*"/g, '')).not.toMatch(/[<&\u0000-\u001f\u202e]/);
      expect((line.match(/"/g) ?? []).length % 2).toBe(0);
    }
  });
});
