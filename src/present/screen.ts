import type { PlaySnapshot } from '../play/snapshot.ts';
import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { presentEnding } from './ending.ts';
import { presentChecked } from './checked.ts';
import { notLooked, presentReveal, type Looked } from './reveal.ts';
import { presentUnrevealed } from './unrevealed.ts';
import type { ScreenView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';

/** What the screen of a play should show now. `looked` is what many worlds say of a reveal's choice, as far as it has been worked out. */
export function presentScreen(snapshot: PlaySnapshot, words: AfterWords, looked: Looked = notLooked): ScreenView {
  const unrevealed = presentUnrevealed(snapshot, words);
  if (unrevealed) return unrevealed;
  const node = nodeOf(snapshot.run, snapshot.node);
  if (snapshot.phase === 'ended' && node.kind === 'ending') return presentEnding(snapshot, node, words);
  if (snapshot.phase === 'revealed' && node.kind === 'check') return presentChecked(snapshot, node, words);
  if (snapshot.phase === 'revealed' && isDecision(node)) return presentReveal(snapshot, node, words, looked);
  throw new Error(`A node of kind "${node.kind}" cannot be in the phase "${snapshot.phase}". Look at the play machine's phases.`);
}
