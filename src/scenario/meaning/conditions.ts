import { aheadOf } from '../ahead.ts';
import { conditionsOf } from '../condition.ts';
import type { Path } from '../json/spots.ts';
import type { Say } from '../problem.ts';
import type { Condition, NodeId, ScenarioNode } from '../scenario.ts';
import type { Order } from './order.ts';
import { checkKnown } from './references.ts';
import { namesIn, type Story } from './story.ts';

/** Every condition asks about something that exists and can have been settled by then, within bounds that something can meet. */
export function checkConditions(story: Story, order: Order, say: Say): void {
  const asking = aheadOf(story.nodes, order.sorted, (id, node) => (conditionsIn(id, node).length > 0 ? [id] : []));
  for (const [id, node] of story.nodes) {
    for (const { condition, path } of conditionsIn(id, node)) check(condition, path, id);
  }

  function check(condition: Condition, path: Path, at: NodeId): void {
    if ('all' in condition) condition.all.forEach((each, index) => check(each, [...path, 'all', index], at));
    else if ('any' in condition) condition.any.forEach((each, index) => check(each, [...path, 'any', index], at));
    else if ('not' in condition) check(condition.not, [...path, 'not'], at);
    else if ('chose' in condition) checkChose(condition.chose, [...path, 'chose'], at);
    else if ('happened' in condition) checkHappened(condition.happened, [...path, 'happened'], at);
    else if (!((condition.atLeast ?? -Infinity) < (condition.below ?? Infinity)) || (condition.atLeast === undefined && condition.below === undefined)) {
      say({ code: 'SCN-CONDITION-BOUNDS', path, facts: { atLeast: condition.atLeast ?? 'none', below: condition.below ?? 'none' } });
    }
  }

  function checkChose([earlier, name]: readonly [NodeId, string], path: Path, at: NodeId): void {
    if (!checkKnown(earlier, 'node', story.ids, [...path, 0], say)) return;
    const node = story.nodes.get(earlier);
    if (!node) return;
    const names = node.kind === 'brief' || node.kind === 'ending' ? [] : namesIn(node);
    checkKnown(name, `answer in "${earlier}"`, new Set(names), [...path, 1], say);
    checkEarlier(earlier, [...path, 0], at);
  }

  function checkHappened(earlier: NodeId, path: Path, at: NodeId): void {
    const events = new Set([...story.ids].filter((id) => (story.nodes.get(id)?.kind ?? 'event') === 'event'));
    if (checkKnown(earlier, 'event', events, path, say)) checkEarlier(earlier, path, at);
  }

  function checkEarlier(earlier: NodeId, path: Path, at: NodeId): void {
    if (!story.whole || order.circles.length > 0 || asking.still(at, earlier)) return;
    say({ code: 'SCN-CONDITION-EARLY', path, facts: { earlier, node: at } });
  }
}

function conditionsIn(id: NodeId, node: ScenarioNode): { readonly condition: Condition; readonly path: Path }[] {
  const name = node.kind === 'ending' ? 'variants' : 'next';
  return conditionsOf(node).flatMap((condition, index) => (condition ? [{ condition, path: ['nodes', id, name, index, 'when'] }] : []));
}
