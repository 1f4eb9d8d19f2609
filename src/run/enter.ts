import { produce } from 'immer';
import { eventOdds } from '../model/event-odds.ts';
import { draw } from '../model/luck.ts';
import type { World } from '../model/plan.ts';
import type { NodeId } from '../scenario/scenario.ts';
import { grown } from './grown.ts';
import { nodeOf } from './offer.ts';
import { happeningLevers } from './pull.ts';
import type { Run } from './run.ts';
import { weekOf, worldOf } from './trajectory.ts';

/**
 * The run on its arrival at a node. An event meets its luck here, once: what happens has happened before it is answered.
 * The draw is addressed by the node alone, so two paths that come to it in different weeks still meet the same luck.
 */
export function enter(run: Run, id: NodeId): Run {
  return arrive(run, id, nodeOf(run, id).kind === 'event' && strikes(worldOf(run), id, oddsAt(run, id)));
}

/** Whether an event with these odds happens in a world. */
export function strikes(world: World, id: NodeId, odds: number): boolean {
  return draw(world, 'event', id, 0, 0) < odds;
}

/** The run on its arrival at a node whose luck is known; `happens` matters to events alone. */
export function arrive(run: Run, id: NodeId, happens: boolean): Run {
  const node = nodeOf(run, id);
  return produce(run, (next) => {
    next.node = id;
    next.ended = node.kind === 'ending';
    if (node.kind !== 'event') return;
    next.happened[id] = happens;
    if (happens && node.levers.length > 0) next.levers = grown(run.levers, happeningLevers(id, node.levers, run.week));
  });
}

/** The odds, 0 to 1, that an event node's luck strikes a run that stands or arrives there now; 0 for any other node. */
export function oddsAt(run: Run, id: NodeId): number {
  const node = nodeOf(run, id);
  return node.kind === 'event' ? eventOdds(weekOf(run), node.odds) : 0;
}
