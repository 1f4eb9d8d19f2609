import { holds, type Facts } from '../scenario/condition.ts';
import type { Condition, Next, NodeId, Scenario, Values } from '../scenario/scenario.ts';
import type { Answer, Run } from './run.ts';
import { weekOf } from './trajectory.ts';

/** What the run knows: its own choices, its own luck, and the organisation in the week it has reached. */
export function factsOf(run: Run): Facts {
  return {
    chose(node, option) {
      // No way through a story comes to a node twice; mostly one of the last is asked about.
      const choice = run.choices.findLast((each) => each.node === node);
      return choice !== undefined && answerIs(run.scenario, node, choice.answer, option);
    },
    happened: (node) => run.happened[node] === true,
    metric: (metric) => weekOf(run).metrics[metric],
  };
}

/** Whether a condition holds for the run as it stands. A run knows all that a condition may ask. */
export function holdsFor(run: Run, condition: Condition): boolean {
  return holds(condition, factsOf(run)) === true;
}

/** Where a run with these facts goes. The last way out of a parsed scenario is plain, so there always is one. */
export function targetOf(next: Next, facts: Facts): NodeId {
  if (typeof next === 'string') return next;
  for (const way of next) {
    if (!('when' in way) || holds(way.when, facts) === true) return way.to;
  }
  throw new Error('No way out of this node holds, and the last one is not plain. Parse a scenario before playing it.');
}

/**
 * Whether an answer counts as `name` in a condition: an option by its id; a preset or an example when the answer equals it;
 * one of several when it is picked; a card when it has a place in the order; a budget line when money is put on it.
 */
export function answerIs(scenario: Scenario, id: NodeId, answer: Answer, name: string): boolean {
  const node = scenario.nodes[id];
  switch (answer.kind) {
    case 'option':
      return answer.option === name;
    case 'order':
      return answer.cards.includes(name) || (node?.kind === 'sequence' && node.examples.some((each) => each.id === name && sameOrder(each.answer, answer.cards)));
    case 'split':
      return (answer.usd[name] ?? 0) > 0 || (node?.kind === 'allocation' && node.presets.some((each) => each.id === name && sameSplit(each.answer, answer.usd)));
    case 'options':
      return answer.options.includes(name) || (node?.kind === 'multi' && node.examples.some((each) => each.id === name && sameSelection(each.answer, answer.options)));
    case 'values':
      return node?.kind === 'threshold' && node.examples.some((each) => each.id === name && sameValues(each.answer, answer.values));
    default:
      return false;
  }
}

/** The same cards in the same places. */
export function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((card, slot) => card === b[slot]);
}

/** The same ones picked, in whatever order. */
export function sameSelection(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** The same number for every setting. */
export function sameValues(a: Values, b: Values): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((setting) => a[setting] === b[setting]);
}

/** The same money on every line; a line left out has none. */
export function sameSplit(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((line) => (a[line] ?? 0) === (b[line] ?? 0));
}
