import type { Forecast } from '../judge/worlds.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { presentEnding } from './ending.ts';
import { presentReveal } from './reveal.ts';
import { presentUnrevealed } from './unrevealed.ts';
import type { ScreenView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** What the screen of a play should show now. `forecast` is a reveal's comparison over many worlds, once it has been worked out. */
export function presentScreen(snapshot: PlaySnapshot, words: Words, forecast: Forecast | null = null): ScreenView {
  const unrevealed = presentUnrevealed(snapshot, words);
  if (unrevealed) return unrevealed;
  const node = nodeOf(snapshot.run, snapshot.node);
  if (snapshot.phase === 'ended' && node.kind === 'ending') return presentEnding(snapshot, node, words);
  if (snapshot.phase === 'revealed' && isDecision(node)) return presentReveal(snapshot, node, words, forecast);
  throw new Error(`A node of kind "${node.kind}" cannot be in the phase "${snapshot.phase}". Look at the play machine's phases.`);
}
