import type { Cue } from './picture.ts';
import type { StageAnchor } from './stage-anchor.ts';
import type { OnStageWords, StageText } from './words/stage-words.ts';

/** A line or two beside somebody or something that has just moved. */
export interface Caption {
  readonly anchor: StageAnchor;
  readonly said: StageText;
  readonly tone: 'plain' | 'alarm';
}

/** What most deserves saying first: a leaving outranks a fault, a fault an arrival. */
const rank: readonly Cue['kind'][] = ['person-left', 'incident', 'person-joined', 'guild-gathered', 'offer-declined'];

/** The one caption for what has just happened; of several of a kind the last. Null where the motion says it all. */
export function captionFor(cues: readonly Cue[], words: OnStageWords): Caption | null {
  for (const kind of rank) {
    const cue = cues.findLast((each) => each.kind === kind);
    if (cue !== undefined) return captionOf(cue, words);
  }
  return null;
}

/** The same in one line, for a card that has room for no more. */
export function newsIn(cues: readonly Cue[], words: OnStageWords): string | null {
  const said = captionFor(cues, words)?.said;
  return said === undefined ? null : words.captions.line(said);
}

function captionOf(cue: Cue, { captions }: OnStageWords): Caption | null {
  switch (cue.kind) {
    case 'person-left':
      return { anchor: `walker:${cue.id}`, said: captions.left(cue.name, cue.role, cue.driver), tone: 'alarm' };
    case 'person-joined':
      return { anchor: `walker:${cue.id}`, said: captions.joined(cue.name, cue.role), tone: 'plain' };
    case 'offer-declined':
      return { anchor: 'door', said: captions.declined(cue.role), tone: 'plain' };
    case 'incident':
      return { anchor: 'lamps', said: captions.incident, tone: 'alarm' };
    case 'guild-gathered':
      return { anchor: 'guild', said: captions.guild, tone: 'plain' };
    case 'prototype-built':
    case 'demo-shown':
    case 'feature-shipped':
    case 'span-built':
    case 'structure-changed':
    case 'money-spent':
      return null;
  }
}
