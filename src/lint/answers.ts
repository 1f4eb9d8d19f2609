import type { Path } from '../scenario/json/spots.ts';
import type { CheckNode, Claim, DecisionNode, NodeId, Reveal, ScenarioNode } from '../scenario/scenario.ts';

/** A node that asks the player something: a decision, or a knowledge question. */
type AskingNode = DecisionNode | CheckNode;

/** An answer the author has a name for, whatever kind of node asks. */
export interface NamedAnswer {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly claim?: Claim;
  readonly tests?: readonly string[];
  readonly reveal?: Reveal;
  readonly path: Path;
}

/** A node that asks, with its named answers in the order of the file. */
export interface Question {
  readonly id: NodeId;
  readonly node: AskingNode;
  readonly path: Path;
  readonly answers: readonly NamedAnswer[];
  /** What its answers are put together from; none for a knowledge question. */
  readonly parts: readonly Part[];
}

export function asks(node: ScenarioNode): node is AskingNode {
  return node.kind !== 'brief' && node.kind !== 'ending';
}

/** Whether the player says what they would do: a knowledge question is none, and neither is an event that only happens. */
export function decides(question: Question): question is Question & { readonly node: DecisionNode } {
  return question.node.kind !== 'check' && !(question.node.kind === 'event' && question.node.options.length === 0);
}

export function questionAt(id: NodeId, node: AskingNode): Question {
  const path = ['nodes', id];
  const listed = (list: string, entries: readonly Omit<NamedAnswer, 'path'>[]): Question => ({
    id,
    node,
    path,
    answers: entries.map((entry, index) => ({ ...entry, path: [...path, list, index] })),
    parts: node.kind === 'check' ? [] : partsOf(id, node),
  });
  switch (node.kind) {
    case 'choice':
    case 'event':
      return listed('options', node.options);
    case 'check':
      // The right answer is to a knowledge question what the best option is to a decision.
      return listed('answers', node.answers.map(({ id: name, label, right }) => ({ id: name, label, claim: right ? 'best' : 'trap' })));
    case 'allocation':
      return listed('presets', node.presets);
    default:
      return listed('examples', node.examples);
  }
}

/** The parts an answer is put together from, with the levers each pulls: options, cards, lines, or what a threshold sets. */
export interface Part {
  readonly path: Path;
  readonly label: string;
  readonly detail?: string;
  readonly tests?: readonly string[];
  readonly levers: readonly { readonly kind: string }[];
}

function partsOf(id: NodeId, node: DecisionNode): readonly Part[] {
  const at = (list: string, entries: readonly Omit<Part, 'path'>[]): Part[] => entries.map((entry, index) => ({ ...entry, path: ['nodes', id, list, index] }));
  switch (node.kind) {
    case 'choice':
    case 'multi':
      return at('options', node.options);
    case 'event':
      return at('options', node.options);
    case 'sequence':
      return at('cards', node.cards);
    case 'allocation':
      return at('lines', node.lines);
    case 'threshold':
      return [{ path: ['nodes', id], label: node.title, levers: node.levers, ...(node.tests ? { tests: node.tests } : {}) }];
  }
}
