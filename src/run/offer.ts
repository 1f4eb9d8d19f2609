import type { Card, Line, NodeId, ScenarioNode, Setting } from '../scenario/scenario.ts';
import type { Run } from './run.ts';

/** What can be said at a node, and within which bounds. `nothing` is the ending: the story is over. */
export type Offer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'read' }
  | { readonly kind: 'spared' }
  | { readonly kind: 'option'; readonly options: readonly Named[] }
  | { readonly kind: 'options'; readonly options: readonly Named[]; readonly atLeast: number; readonly atMost: number }
  /** `cap` is in seats, `atLeast` in cards. */
  | { readonly kind: 'order'; readonly cards: readonly Card[]; readonly cap: number; readonly atLeast: number }
  | { readonly kind: 'split'; readonly lines: readonly Line[]; readonly totalUsd: number; readonly stepUsd: number }
  | { readonly kind: 'values'; readonly settings: readonly Setting[] };

/** Something that can be picked by its name. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** The node of that id; a run only ever stands on nodes its scenario has. */
export function nodeOf(run: Pick<Run, 'scenario'>, id: NodeId): ScenarioNode {
  const node = Object.hasOwn(run.scenario.nodes, id) ? run.scenario.nodes[id] : undefined;
  if (!node) throw new Error(`The scenario has no node "${id}". Parse a scenario before playing it.`);
  return node;
}

/** What can be answered where the run stands. */
export function onOffer(run: Run): Offer {
  return offerAt(nodeOf(run, run.node), run.happened[run.node] ?? false);
}

/** What can be answered at a node; `happened` matters to events alone. */
export function offerAt(node: ScenarioNode, happened: boolean): Offer {
  switch (node.kind) {
    case 'brief':
      return { kind: 'read' };
    case 'choice':
      return { kind: 'option', options: node.options };
    case 'event':
      if (!happened) return { kind: 'spared' };
      return node.options.length > 0 ? { kind: 'option', options: node.options } : { kind: 'read' };
    case 'multi':
      return { kind: 'options', options: node.options, atLeast: node.atLeast, atMost: node.atMost };
    case 'check':
      return { kind: 'option', options: node.answers };
    case 'sequence':
      return { kind: 'order', cards: node.cards, cap: node.cap, atLeast: node.atLeast };
    case 'allocation':
      return { kind: 'split', lines: node.lines, totalUsd: node.totalUsd, stepUsd: node.stepUsd };
    case 'threshold':
      return { kind: 'values', settings: node.settings };
    case 'ending':
      return { kind: 'nothing' };
    default:
      return assertNever(node);
  }
}

function assertNever(node: never): never {
  throw new Error(`A node kind that onOffer does not know: ${JSON.stringify(node)}. Add a case for it.`);
}
