import type { Path } from '../json/spots.ts';
import type { Finding } from '../problem.ts';
import { isRecord } from '../records.ts';
import type { CheckNode, DecisionNode, Example, Next, NodeId, Scenario, ScenarioNode } from '../scenario.ts';

/**
 * As much of a scenario as has the right shape. Checks of meaning read this, so that a slip in one node
 * does not hide what is wrong with another.
 */
export interface Story {
  readonly head: Partial<Omit<Scenario, 'nodes'>>;
  readonly nodes: ReadonlyMap<NodeId, ScenarioNode>;
  /** Every node id of the file, those of misshapen nodes too. */
  readonly ids: ReadonlySet<NodeId>;
  /** No node was left out: what can be reached from where is known. */
  readonly whole: boolean;
}

/** Keep the parts of a value that no finding of shape points into. */
export function storyFrom(value: unknown, findings: readonly Finding[]): Story {
  const faults = findings.filter((finding) => (finding.severity ?? 'error') === 'error');
  const file = asRecord(value);
  const broken = new Set(faults.map((finding) => String(finding.path[0])));
  const brokenNodes = new Set(faults.flatMap(({ path }) => (path[0] === 'nodes' && path.length > 1 ? [String(path[1])] : [])));
  const nodesLost = faults.some(({ path }) => path.length === 0 || (path[0] === 'nodes' && path.length === 1));
  const nodes = Object.entries(asRecord(file['nodes']));
  return {
    head: Object.fromEntries(Object.entries(file).filter(([name]) => name !== 'nodes' && !broken.has(name))),
    nodes: new Map(nodes.filter(([id, node]) => !brokenNodes.has(id) && isRecord(node)) as [NodeId, ScenarioNode][]),
    ids: new Set(nodes.map(([id]) => id)),
    whole: !nodesLost && brokenNodes.size === 0,
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** A node's way out to another, and where the file says so. */
export interface Way {
  readonly to: NodeId;
  readonly path: Path;
}

export function waysOf(id: NodeId, node: ScenarioNode): Way[] {
  if (node.kind === 'ending') return [];
  return listedWays(['nodes', id, 'next'], node.next);
}

function listedWays(path: Path, next: Next): Way[] {
  if (typeof next === 'string') return [{ to: next, path }];
  return next.map((way, index) => ({ to: way.to, path: [...path, index, 'to'] }));
}

/** Named answers of a node with where they are listed. */
export function examplesOf(node: ScenarioNode): { readonly list: string; readonly examples: readonly Example<unknown>[] } {
  if (node.kind === 'allocation') return { list: 'presets', examples: node.presets };
  if (node.kind === 'multi' || node.kind === 'sequence' || node.kind === 'threshold') return { list: 'examples', examples: node.examples };
  return { list: 'examples', examples: [] };
}

/** What a condition may name in a node: options, answers, cards, lines, presets and examples. */
export function namesIn(node: DecisionNode | CheckNode): readonly string[] {
  const examples = examplesOf(node).examples.map((each) => each.id);
  switch (node.kind) {
    case 'choice':
    case 'event':
      return node.options.map((each) => each.id);
    case 'check':
      return node.answers.map((each) => each.id);
    case 'multi':
      return [...node.options.map((each) => each.id), ...examples];
    case 'sequence':
      return [...node.cards.map((each) => each.id), ...examples];
    case 'allocation':
      return [...node.lines.map((each) => each.id), ...examples];
    case 'threshold':
      return examples;
  }
}
