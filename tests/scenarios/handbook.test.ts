import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metrics } from '../../src/model/metric.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import schema from '../../scenarios/schema.json' with { type: 'json' };

const scenarios = join(import.meta.dirname, '../../scenarios');
const reference = readFileSync(join(scenarios, 'reference.md'), 'utf8');
const readme = readFileSync(join(scenarios, 'README.md'), 'utf8');

const blocks = [...reference.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => block);
const nodeExamples = blocks.filter((block) => block.startsWith('{'));
const leverExamples = blocks.filter((block) => block.startsWith('['));

type Json = Record<string, unknown>;

function template(): { nodes: Record<string, Json> } & Json {
  return JSON.parse(readFileSync(join(scenarios, 'template/template.json'), 'utf8')) as { nodes: Record<string, Json> } & Json;
}

/** What keeps the template from being played with one place of it filled otherwise. */
function findings(change: (nodes: Record<string, Json>) => void): string[] {
  const whole = template();
  change(whole.nodes);
  const parsed = parseScenario(JSON.stringify(whole, null, 2));
  return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => `${code} ${pointer}`);
}

/** The template with other levers on one option. */
function findingsOfLevers(levers: unknown): string[] {
  return findings((nodes) => { Object.assign((nodes['first-seat'] as { options: Json[] }).options[1] ?? {}, { levers }); });
}

/** The words a lever or a node may have as its kind, as the schema lists them. */
function kindsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/"kind": "([\w-]+)"/g)].map(([, kind = '']) => kind));
}

describe('the handbook for trainers', () => {
  test.each(nodeExamples.map((block) => [/"kind": "([\w-]+)"/.exec(block)?.[1], block] as const))('its example of a node "%s" can be played in the template', (_kind, block) => {
    const told = findings((nodes) => { nodes['after-offer'] = JSON.parse(block) as Json; });
    expect(told).toEqual([]);
  });

  test.each(leverExamples.map((block, at) => [at + 1, block] as const))('its examples of levers, list %i, can be pulled', (_at, block) => {
    expect(findingsOfLevers(JSON.parse(block))).toEqual([]);
  });

  test('a lever that is no lever would be told', () => {
    expect(findingsOfLevers([{ kind: 'wish', usd: 1 }])).not.toEqual([]);
  });

  test('every kind of node and every lever the format has is shown', () => {
    const listed = new Set([...JSON.stringify(schema).matchAll(/"const":"([a-z][\w-]*)"/g)].map(([, word = '']) => word));
    expect(listed).toContain('fractional-lead');
    const shown = new Set([...reference.matchAll(/[`"]([\w-]+)[`"]/g)].map(([, word = '']) => word));
    expect([...listed].filter((kind) => !shown.has(kind))).toEqual([]);
    for (const kind of ['brief', 'choice', 'multi', 'sequence', 'allocation', 'threshold', 'event', 'check', 'ending']) expect(kindsIn(nodeExamples.join('\n'))).toContain(kind);
  });

  test('every measure is explained', () => {
    for (const metric of metrics) expect(reference).toContain(`\`${metric}\``);
  });

  test('the ways out that the first page shows are read as ways out', () => {
    const [, ways = ''] = /```json\n"next": (\[[\s\S]*?\])\n```/.exec(readme) ?? [];
    const told = findings((nodes) => {
      Object.assign(nodes, { 'road-built': { ...nodes['after-offer'] }, 'quiet-spring': { ...nodes['after-offer'] }, 'hard-spring': { ...nodes['after-offer'] } });
      const { offer } = nodes;
      if (offer) offer['next'] = JSON.parse(ways);
    });
    expect(told).toEqual([]);
  });
});
