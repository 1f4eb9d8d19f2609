import { isDecision } from '../run/decisions.ts';
import type { Run } from '../run/run.ts';
import type { ScenarioNode } from '../scenario/scenario.ts';
import type { Phase } from './snapshot.ts';

/** Every phase that a node can go through, the arrival phases first. */
export function phasesOf(node: ScenarioNode): readonly Phase[] {
  const passing: readonly Phase[] = node.kind !== 'ending' && (node.advance?.weeks ?? 0) > 0 ? ['projecting'] : [];
  return isDecision(node) ? [...arrivalPhases(node), 'committed', ...passing, 'revealed'] : [...arrivalPhases(node), ...passing];
}

/** The phases that a node can begin in: an event begins in one of two. */
export function arrivalPhases(node: ScenarioNode): readonly Phase[] {
  switch (node.kind) {
    case 'ending':
      return ['ended'];
    case 'brief':
      return ['reading'];
    case 'event':
      return ['deciding', 'spared'];
    default:
      return ['deciding'];
  }
}

/** The phase in which the node begins where the run stands. */
export function arrivalPhase(run: Run): Phase {
  const node = run.scenario.nodes[run.node] as ScenarioNode;
  if (node.kind === 'event') return run.happened[run.node] ? 'deciding' : 'spared';
  return arrivalPhases(node)[0] as Phase;
}
