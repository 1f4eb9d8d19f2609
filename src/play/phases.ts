import { isAsked } from '../run/decisions.ts';
import type { Run } from '../run/run.ts';
import type { EventNode, ScenarioNode } from '../scenario/scenario.ts';
import { weeksAfter } from '../scenario/weeks-after.ts';
import type { Phase } from './snapshot.ts';

/** Every phase that a node can go through, the arrival phases first. */
export function phasesOf(node: ScenarioNode): readonly Phase[] {
  const passing: readonly Phase[] = weeksAfter(node) > 0 ? ['projecting'] : [];
  return isAsked(node) ? [...arrivalPhases(node), 'committed', ...passing, 'revealed'] : [...arrivalPhases(node), ...passing];
}

/** The phases that a node can begin in: an event begins in one of two. */
export function arrivalPhases(node: ScenarioNode): readonly Phase[] {
  switch (node.kind) {
    case 'ending':
      return ['ended'];
    case 'brief':
      return ['reading'];
    case 'event':
      return [happening(node), 'spared'];
    default:
      return ['deciding'];
  }
}

/** The phase in which the node begins where the run stands. */
export function arrivalPhase(run: Run): Phase {
  const node = run.scenario.nodes[run.node] as ScenarioNode;
  if (node.kind === 'event') return run.happened[run.node] ? happening(node) : 'spared';
  return arrivalPhases(node)[0] as Phase;
}

/** What an event that happens asks for: an answer, or to be read. */
function happening(node: EventNode): Phase {
  return node.options.length > 0 ? 'deciding' : 'reading';
}
