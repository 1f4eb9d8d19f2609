import type { Say } from '../problem.ts';
import type { NodeId } from '../scenario.ts';
import { checkHorizon } from './horizon.ts';
import type { Order } from './order.ts';
import { waysOf, type Story } from './story.ts';

/**
 * Every play comes to an end, in time. A story never returns to a node: then every play ends, every path can be counted and
 * compared, and no seat meets the same luck twice. A second attempt is written as a node of its own.
 */
export function checkWays(story: Story, order: Order, say: Say): void {
  for (const circle of order.circles) {
    const decides = circle.nodes.some((id) => {
      const kind = story.nodes.get(id)?.kind;
      return kind !== 'brief' && kind !== 'ending';
    });
    const nodes = circle.nodes.length > 8 ? [...circle.nodes.slice(0, 7), '…', circle.nodes.at(-1)] : circle.nodes;
    say({
      code: 'SCN-CYCLE',
      path: circle.path,
      facts: { circle: nodes.join(' → '), decides: decides ? 'yes' : 'no' },
      related: circle.nodes.slice(0, -1).slice(0, 8).map((id) => ['nodes', id]),
    });
  }
  checkLastWays(story, say);
  const { start } = story.head;
  if (!story.whole || start === undefined || !story.nodes.has(start)) return;
  checkReached(story, start, say);
  if (order.circles.length === 0) checkHorizon(story, order, start, say);
}

function checkLastWays(story: Story, say: Say): void {
  for (const [id, node] of story.nodes) {
    const list = node.kind === 'ending' ? node.variants : node.next;
    const name = node.kind === 'ending' ? 'variants' : 'next';
    if (typeof list === 'string') continue;
    const plain = list.findIndex((way) => !('when' in way));
    const path = ['nodes', id, name];
    if (plain < 0) say({ code: node.kind === 'ending' ? 'SCN-VARIANT-PLAIN' : 'SCN-WAY-PLAIN', path: [...path, list.length - 1], facts: { node: id } });
    else if (plain < list.length - 1) say({ code: 'SCN-WAY-SHADOWED', path: [...path, plain + 1], facts: { node: id }, related: [[...path, plain]] });
  }
}

/**
 * Nodes nothing leads to. Only the first of each loose thread is named: the rest of it hangs on that one. While a way leads
 * to a name that is not known, nobody can tell what is reached, and that name is finding enough.
 */
function checkReached(story: Story, start: NodeId, say: Say): void {
  const waysFrom = (id: NodeId): readonly NodeId[] => {
    const node = story.nodes.get(id);
    return node ? waysOf(id, node).map((way) => way.to) : [];
  };
  const reached = new Set([start]);
  for (const id of reached) for (const to of waysFrom(id)) reached.add(to);
  const loose = [...story.nodes.keys()].filter((id) => !reached.has(id));
  const led = new Set(loose.flatMap(waysFrom));
  if ([...reached, ...led].some((id) => !story.ids.has(id))) return;
  for (const id of loose) {
    if (!led.has(id)) say({ code: 'SCN-UNREACHABLE', severity: 'warning', path: ['nodes', id], part: 'key', facts: { node: id } });
  }
}
