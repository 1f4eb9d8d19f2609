import type { Forecast } from '../judge/worlds.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { presentBrief } from './brief.ts';
import { presentDecision } from './decision.ts';
import { presentEnding } from './ending.ts';
import { presentPassing } from './passing.ts';
import { presentReveal } from './reveal.ts';
import { presentSpared } from './spared.ts';
import type { ScreenView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** What the screen of a play should show now. `forecast` is a reveal's comparison over many worlds, once it has been worked out. */
export function presentScreen(snapshot: PlaySnapshot, words: Words, forecast: Forecast | null = null): ScreenView {
  const node = nodeOf(snapshot.run, snapshot.node);
  if (node.kind === 'ending') return presentEnding(snapshot, node, words);
  switch (snapshot.phase) {
    case 'reading':
      if (node.kind === 'brief') return presentBrief(snapshot, node, words);
      break;
    case 'spared':
      if (node.kind === 'event') return presentSpared(snapshot, node, words);
      break;
    case 'deciding':
    case 'committed':
      if (isDecision(node)) return presentDecision(snapshot, node, words);
      break;
    case 'projecting':
      return presentPassing(snapshot, words);
    case 'revealed':
      if (isDecision(node)) return presentReveal(snapshot, node, words, forecast);
      break;
    case 'ended':
      break;
  }
  throw new Error(`A node of kind "${node.kind}" cannot be in the phase "${snapshot.phase}". Look at the play machine's phases.`);
}
