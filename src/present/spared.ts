import type { PlaySnapshot } from '../play/snapshot.ts';
import { decisionCount } from '../run/paths.ts';
import { oddsAt } from '../run/enter.ts';
import type { EventNode } from '../scenario/scenario.ts';
import type { SparedView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** An event that luck kept away: what it would have been, and what the odds were. */
export function presentSpared(snapshot: PlaySnapshot, node: EventNode, words: Words): SparedView {
  const { before } = snapshot;
  const count = decisionCount(before);
  return {
    kind: 'spared',
    kicker: before.scenario.title,
    count: words.play.count(count.number, count.of),
    title: words.play.spared.title,
    text: node.otherwise,
    odds: words.play.spared.odds(percentOf(oddsAt(before, snapshot.node)), node.odds.withinWeeks),
    continueLabel: words.play.spared.continueLabel,
  };
}

/** In whole percent; what could have happened or not is neither 0 nor 100. */
function percentOf(odds: number): number {
  return odds === 0 ? 0 : Math.max(1, Math.min(99, Math.round(odds * 100)));
}
