import { castDraft, produce } from 'immer';
import { offerOdds } from '../model/offer-odds.ts';
import { draw } from '../model/luck.ts';
import type { NodeId } from '../scenario/scenario.ts';
import { nodeOf } from './offer.ts';
import { happeningLevers } from './pull.ts';
import type { Run } from './run.ts';
import { trajectoryOf, worldOf } from './trajectory.ts';

/**
 * The run on its arrival at a node. An event meets its luck here, once: what happens has happened before it is answered.
 * The draw is addressed by the node alone, so two paths that come to it in different weeks still meet the same luck.
 */
export function enter(run: Run, id: NodeId): Run {
  const node = nodeOf(run, id);
  const happens = node.kind === 'event' ? draw(worldOf(run), 'event', id, 0, 0) < oddsAt(run, id) : null;
  return produce(run, (next) => {
    next.node = id;
    next.ended = node.kind === 'ending';
    if (node.kind !== 'event' || happens === null) return;
    next.happened[id] = happens;
    if (happens) next.levers.push(...castDraft(happeningLevers(id, node.levers, run.week)));
  });
}

/** The odds, 0 to 1, that an event node's luck strikes a run that stands or arrives there now; 0 for any other node. */
export function oddsAt(run: Run, id: NodeId): number {
  const node = nodeOf(run, id);
  return node.kind === 'event' ? offerOdds(trajectoryOf(run), run.week, node.odds.of, node.odds.withinWeeks) : 0;
}
