import { compareChoice, type Comparison, type Projection } from '../judge/compare.ts';
import { namedAnswers, sameAnswer } from '../run/projection.ts';
import type { Answer, Run } from '../run/run.ts';
import type { Forecast } from '../judge/worlds.ts';
import type { Claim, DecisionNode, NodeId, Reveal, Scenario } from '../scenario/scenario.ts';
import { letterAt, optionLetter } from './letters.ts';

/** An answer that was not given, where it would have led, and its place among the comparison's others. */
export interface Road {
  readonly id: string;
  /** Short for the answer wherever there is little room: an option keeps the letter it was offered under. */
  readonly letter: string;
  readonly index: number;
  readonly projection: Projection;
}

const known = new WeakMap<Run, Map<number, Comparison | null>>();

/** The choice at an index of a run's log beside its alternatives. Worked out once for each run. `stood` is the run as it stood then, if the caller has it. */
export function comparisonAt(run: Run, index: number, stood: Run | null = null): Comparison | null {
  const compared = known.get(run) ?? new Map<number, Comparison | null>();
  known.set(run, compared);
  const before = compared.get(index);
  if (before !== undefined) return before;
  const comparison = compareChoice(run, index, stood);
  compared.set(index, comparison);
  return comparison;
}

/**
 * The roads not taken, the strongest first: by what each is worth on average over worlds, once they have been played; until then
 * the author's best before the others. The first is the one that single figures are about. Letters are the answers' own and never
 * change.
 */
export function roadsOf(comparison: Comparison, node: DecisionNode, forecast: Forecast | null = null): Road[] {
  const best = named(node).find(({ claim }) => claim === 'best')?.id;
  const roads = comparison.others.map((projection, index): Road => {
    const id = projection.id ?? String(index);
    return { id, index, projection, letter: optionLetter(node, id) ?? letterAt(index) };
  });
  const worth = ({ id, index }: Road): number => forecast?.points[index + 1] ?? Number(id === best);
  return roads.toSorted((one, other) => worth(other) - worth(one));
}

/** The author's words for an answer: those of its option, preset or example, else those of the whole decision. */
export function authorsReveal(scenario: Scenario, id: NodeId, node: DecisionNode, answer: Answer): Reveal | null {
  const name = namedAnswers(scenario, id).find((each) => sameAnswer(each.answer, answer))?.id;
  return named(node).find((each) => each.id === name)?.reveal ?? node.reveal ?? null;
}

/** Whatever the author has named at a decision. */
function named(node: DecisionNode): readonly { readonly id: string; readonly claim?: Claim; readonly reveal?: Reveal }[] {
  switch (node.kind) {
    case 'choice':
    case 'event':
      return node.options;
    case 'multi':
    case 'sequence':
    case 'threshold':
      return node.examples;
    case 'allocation':
      return node.presets;
  }
}
