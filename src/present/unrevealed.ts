import type { PlaySnapshot } from '../play/snapshot.ts';
import { isAsked } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { presentBrief } from './brief.ts';
import { presentDecision } from './decision.ts';
import { presentPassing } from './passing.ts';
import { presentSpared } from './spared.ts';
import type { ScreenView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** The screens up to a commitment, and the weeks after it. Null where there is something to look back on: those screens come in a script of their own. */
export function presentUnrevealed(snapshot: PlaySnapshot, words: Words): ScreenView | null {
  const node = nodeOf(snapshot.run, snapshot.node);
  switch (snapshot.phase) {
    case 'reading':
      return node.kind === 'brief' || node.kind === 'event' ? presentBrief(snapshot, node, words) : null;
    case 'spared':
      return node.kind === 'event' ? presentSpared(snapshot, node, words) : null;
    case 'deciding':
    case 'committed':
      return isAsked(node) ? presentDecision(snapshot, node, words) : null;
    case 'projecting':
      return presentPassing(snapshot, words);
    case 'revealed':
    case 'ended':
      return null;
  }
}
