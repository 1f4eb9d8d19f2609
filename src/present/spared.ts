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
    odds: words.play.spared.odds(Math.round(oddsAt(before, snapshot.node) * 100), node.odds.withinWeeks),
    continueLabel: words.play.spared.continueLabel,
  };
}
