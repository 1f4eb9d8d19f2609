import { createActor, type SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/play/context.ts';
import type { Intent } from '../../src/play/intent.ts';
import { createPlayMachine } from '../../src/play/machine.ts';
import { nodesAfter } from '../../src/run/decisions.ts';
import { namedAnswers } from '../../src/run/projection.ts';
import { startRun } from '../../src/run/start.ts';
import type { NodeId, Scenario } from '../../src/scenario/scenario.ts';
import { scenarioWithNodes, smallScenario } from '../builders/scenario.ts';

type State = SnapshotFrom<ReturnType<typeof createPlayMachine>>;

/** Every intent worth trying where a state stands: one drafted answer at a time, the author's named ones. */
function intentsAt({ context }: State): Intent[] {
  const named = namedAnswers(smallScenario, context.run.node).map((each) => each.answer);
  return [
    { type: 'read' }, { type: 'skip' }, { type: 'continue' },
    ...(context.draft.answer === null ? named.map((answer): Intent => ({ type: 'draft', answer, confidence: 70 })) : [{ type: 'commit' } as const]),
  ];
}

/** The nodes a machine gets to from the start, in the luck of one seed, found by XState's own traversal. */
function nodesReached(scenario: Scenario, seed: number): Set<NodeId> {
  const map = getAdjacencyMap(createPlayMachine(scenario), {
    input: { ...standing(startRun(scenario, seed)), reducedMotion: true },
    events: intentsAt,
    serializeState: (state) => JSON.stringify([state.value, (state as State).context.run.choices, (state as State).context.draft]),
    limit: 5_000,
  });
  return new Set(Object.values(map).map(({ state }) => Object.keys((state as State).value)[0] as string));
}

/** The nodes that the story's own ways lead to. */
function nodesWritten(scenario: Scenario): Set<NodeId> {
  const found = new Set([scenario.start]);
  for (const id of found) {
    const node = scenario.nodes[id];
    if (node) nodesAfter(node).forEach((after) => found.add(after));
  }
  return found;
}

describe('a scenario as a statechart', () => {
  test('its state value names the node and the phase', () => {
    const actor = createActor(createPlayMachine(smallScenario), { input: { ...standing(startRun(smallScenario, 1)), reducedMotion: false } }).start();
    expect(actor.getSnapshot().value).toEqual({ welcome: 'reading' });
    actor.send({ type: 'read' });
    expect(actor.getSnapshot().value).toEqual({ 'first-hire': 'deciding' });
    actor.stop();
  });

  test('over a few seeds it reaches exactly the nodes that the story leads to', () => {
    const written = nodesWritten(smallScenario);
    const reached = new Set([1, 2, 3, 4, 5, 6].flatMap((seed) => [...nodesReached(smallScenario, seed)]));
    expect([...reached].sort()).toEqual([...written].sort());
  });

  test('a node that no way leads to is in the chart and is never reached', () => {
    const withIsland = scenarioWithNodes({ island: { kind: 'brief', title: 'An island', text: 'Nobody comes here.', next: 'the-end' } });
    expect(Object.keys(createPlayMachine(withIsland).states)).toContain('island');
    expect(nodesReached(withIsland, 1).has('island')).toBe(false);
  });
});
