import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdsFor } from '../../src/run/condition.ts';
import { choose } from '../../src/run/choose.ts';
import { onOffer } from '../../src/run/offer.ts';
import { standInAt } from '../../src/run/projection.ts';
import type { Choice, Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Condition, NodeId, Scenario } from '../../src/scenario/scenario.ts';

/** A play-through as a trainer would tell it, and what must be true at its end. */
interface Walk {
  readonly name: string;
  readonly seed: number;
  /** What is answered where the walk is asked; a node that luck keeps away is left out. Briefs read themselves. */
  readonly choices: readonly Pick<Choice, 'node' | 'answer'>[];
  readonly ending: NodeId;
  readonly holds: readonly Condition[];
}

/** The walk, played. Throws where it has no answer, or one that is refused. */
function played(scenario: Scenario, walk: Walk): Run {
  const answers = new Map(walk.choices.map(({ node, answer }) => [node, answer]));
  let run = startRun(scenario, walk.seed);
  while (!run.ended) {
    const asked = onOffer(run).kind !== 'read' && onOffer(run).kind !== 'spared';
    const answer = asked ? answers.get(run.node) : standInAt(run);
    if (!answer) throw new Error(`The walk "${walk.name}" is asked at ${run.node} and has no answer.`);
    const chosen = choose(run, { node: run.node, answer, confidence: asked ? 75 : null });
    if (!chosen.ok) throw new Error(`The walk "${walk.name}" is refused at ${run.node}: ${JSON.stringify(chosen.refusal)}`);
    run = chosen.run;
  }
  return run;
}

const root = join(import.meta.dirname, '../../scenarios');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const walks = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('walks'))
  .flatMap(({ name: scenario }) => readdirSync(join(root, scenario, 'walks')).map((file) => ({ scenario, file, walk: JSON.parse(read(scenario, 'walks', file)) as Walk })));

test('there are walks to play', () => {
  expect(walks.length).toBeGreaterThanOrEqual(2);
});

describe.each(walks)('$scenario: $walk.name', ({ scenario, walk }) => {
  const parsed = parseScenario(read(scenario, 'scenario.json'));
  if (!parsed.ok) throw new Error(`${scenario} does not parse; see its own test.`);
  const run = played(parsed.scenario, walk);

  test('comes to its ending', () => {
    expect(run.node).toBe(walk.ending);
  });

  test('answers only what there is to answer', () => {
    expect(walk.choices.filter(({ node }) => !parsed.scenario.nodes[node])).toEqual([]);
  });

  test.each(walk.holds.map((condition) => [JSON.stringify(condition), condition] as const))('%s', (_, condition) => {
    expect(holdsFor(run, condition)).toBe(true);
  });
});
