import type { PlaySnapshot } from '../play/snapshot.ts';
import type { BriefNode, EventNode } from '../scenario/scenario.ts';
import { figuresNow } from './figures-now.ts';
import type { BriefView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** Something to read before going on: a brief, or luck that asks nothing. */
export function presentBrief(snapshot: PlaySnapshot, node: BriefNode | EventNode, words: Words): BriefView {
  return {
    kind: 'brief',
    kicker: snapshot.run.scenario.title,
    title: node.title,
    text: node.text,
    speaker: node.speaker ?? null,
    figures: figuresNow(snapshot, words),
    continueLabel: words.play.continueBrief,
  };
}
