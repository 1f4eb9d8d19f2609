import { expect, test } from 'vitest';
import { pathsOf } from '../../../src/cli/valuation/paths-of.ts';
import { everyPath } from '../../../src/judge/ask.ts';
import { tracesOf } from '../../../src/judge/trace.ts';
import { valuePaths } from '../../../src/judge/value-paths.ts';
import { finish } from '../../../src/model/analysis/work.ts';
import type { ChoiceNode } from '../../../src/scenario/scenario.ts';
import { opening, scenarioWith, smallScenario } from '../../builders/scenario.ts';

const asked = (levers: readonly ChoiceNode['options'][number]['levers'][], next: string): ChoiceNode => ({
  kind: 'choice', title: 'What now?', text: 'Say.', standIn: '0', advance: { weeks: 13 }, next,
  options: levers.map((each, at) => ({ id: `${at}`, label: `Answer ${at}`, levers: each })),
});

test('every path is listed whole, and ways between which nothing differs are listed as one', () => {
  const none: readonly [] = [];
  const nodes = { start: asked([none, none, [opening('researcher')]], 'then'), then: asked([none, [opening('platform-engineer')]], 'the-end'), 'the-end': smallScenario.nodes['the-end'] as NonNullable<(typeof smallScenario.nodes)[string]> };
  const ask = everyPath(scenarioWith({ start: 'start', nodes }), 1);
  const trace = tracesOf(ask);
  const paths = pathsOf(finish(valuePaths(ask, Array.from({ length: 8 }, (_, world) => finish(trace(world))))));
  expect(paths.map(({ steps }) => steps.map(({ id }) => id).join()).toSorted()).toEqual(['0,0', '0,1', '2,0', '2,1']);
  expect(paths.map(({ odds }) => odds)).toEqual([1, 1, 1, 1]);
});
