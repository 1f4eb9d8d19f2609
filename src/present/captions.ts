import type { Cue } from './picture.ts';
import type { Words } from './words/catalogue.ts';

/** A line or two beside somebody or something that has just moved. */
export interface Caption {
  readonly title: string;
  readonly text: string;
}

/** What the stage writes beside a cue while it plays; null where the motion says it all. */
export function captionOf(cue: Cue, { captions, vocabulary }: Words): Caption | null {
  switch (cue.kind) {
    case 'person-left':
      return { title: `${cue.name}, ${vocabulary.roles[cue.role].one}`, text: captions.left(cue.driver) };
    case 'person-joined':
      return { title: cue.name, text: captions.joined(cue.role) };
    case 'offer-declined':
      return { title: captions.declined, text: vocabulary.roles[cue.role].one };
    case 'incident':
      return { title: captions.incident, text: captions.incidentText };
    case 'guild-gathered':
      return { title: captions.guild, text: captions.guildText };
    case 'prototype-built':
    case 'demo-shown':
    case 'feature-shipped':
    case 'span-built':
    case 'structure-changed':
    case 'money-spent':
      return null;
  }
}
