import { namedAnswers } from '../../run/projection.ts';
import type { Claim, NodeId, Scenario, ScenarioNode } from '../../scenario/scenario.ts';
import { conditionWords } from '../terminal/condition-words.ts';

/** One node of a story, as a drawing needs it. */
export interface Box {
  readonly id: NodeId;
  readonly kind: ScenarioNode['kind'];
  readonly title: string;
  /** What the author says of each named answer, in order; null where nothing is said. */
  readonly claims: readonly (Claim | null)[];
}

/** A way from one node to another. */
export interface Arrow {
  readonly from: NodeId;
  readonly to: NodeId;
  /** When it is taken; empty where it always is, "else" where nothing before it held. */
  readonly when: string;
}

export interface StoryGraph {
  readonly start: NodeId;
  /** Only what can be reached. */
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** A scenario as boxes and arrows, in the order in which they are met. */
export function storyGraph(scenario: Scenario): StoryGraph {
  const boxes: Box[] = [];
  const arrows: Arrow[] = [];
  const seen = new Set([scenario.start]);
  for (const id of seen) {
    const node = scenario.nodes[id] as ScenarioNode;
    boxes.push({ id, kind: node.kind, title: node.short ?? node.title, claims: claimsAt(scenario, id, node) });
    for (const arrow of arrowsFrom(id, node)) {
      arrows.push(arrow);
      seen.add(arrow.to);
    }
  }
  return { start: scenario.start, boxes, arrows };
}

/** One arrow to each node that may follow, with everything that leads there. */
function arrowsFrom(from: NodeId, node: ScenarioNode): Arrow[] {
  if (node.kind === 'ending') return [];
  if (typeof node.next === 'string') return [{ from, to: node.next, when: '' }];
  const ways = new Map<NodeId, string[]>();
  for (const way of node.next) ways.set(way.to, [...(ways.get(way.to) ?? []), 'when' in way ? conditionWords(way.when) : node.next.length > 1 ? 'else' : '']);
  return [...ways].map(([to, when]) => ({ from, to, when: when.join(' or ') }));
}

function claimsAt(scenario: Scenario, id: NodeId, node: ScenarioNode): (Claim | null)[] {
  const claims = new Map<string, Claim>();
  const named: readonly { readonly id: string; readonly claim?: Claim }[] =
    node.kind === 'choice' || node.kind === 'event' ? node.options : node.kind === 'allocation' ? node.presets : 'examples' in node ? node.examples : [];
  for (const each of named) if (each.claim) claims.set(each.id, each.claim);
  if (node.kind === 'check') return node.answers.map(({ right }) => (right ? 'best' : null));
  return namedAnswers(scenario, id).map((each) => claims.get(each.id) ?? null);
}
