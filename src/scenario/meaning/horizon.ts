import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import { aheadOf } from '../ahead.ts';
import { nodesAskedByWays } from '../condition.ts';
import type { Say } from '../problem.ts';
import type { NodeId } from '../scenario.ts';
import { weeksAfter } from '../weeks-after.ts';
import { arrivalsIn } from './arrivals.ts';
import type { Order } from './order.ts';
import type { Story } from './story.ts';

/** The longest path to each node fits the horizon; said once, where a path first oversteps it. A warning where paths are too many to tell which there are. */
export function checkHorizon({ head, nodes }: Story, { sorted }: Order, start: NodeId, say: Say): void {
  const horizon = (head.horizonQuarters ?? Infinity) * weeksPerQuarter;
  const { at, gaveUpAt } = arrivalsIn(nodes, sorted, start, aheadOf(nodes, sorted, (_, node) => nodesAskedByWays(node)));
  for (const id of sorted) {
    const node = nodes.get(id);
    const weeks = node ? weeksAfter(node) : 0;
    const past = (at.get(id) ?? []).filter(({ latest }) => latest <= horizon && latest + weeks > horizon).map(({ latest }) => latest + weeks);
    if (past.length === 0) continue;
    say({
      code: 'SCN-HORIZON', path: ['nodes', id, 'advance', 'weeks'], facts: { actual: past.reduce((most, week) => Math.max(most, week)), expected: horizon }, related: [['horizonQuarters']],
      ...(gaveUpAt === null ? {} : { severity: 'warning' }),
    });
  }
}
