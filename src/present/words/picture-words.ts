import { roles } from '../../model/roles.ts';
import { spansInBridge, spansStanding } from '../cues.ts';
import type { Picture } from '../picture.ts';
import type { Words } from './catalogue.ts';
import type { SceneFacts } from './scene-words.ts';

/** The picture in two or three sentences, for the live region and for whoever plays without one. */
export function pictureWords(picture: Picture, words: Words): string {
  return words.scene(sceneFacts(picture)).join(' ');
}

/** What the picture holds, counted. */
function sceneFacts(picture: Picture): SceneFacts {
  const hired = picture.people.filter((person) => !person.champion);
  return {
    champions: picture.people.length - hired.length,
    roles: roles.map((role) => ({ role, count: hired.filter((person) => person.role === role).length })).filter(({ count }) => count > 0),
    ramping: picture.people.filter((person) => person.ramp < 1).length,
    worn: picture.people.filter((person) => person.mood === 'worn').length,
    searches: picture.searches,
    guild: picture.guild,
    lab: picture.lab && picture.people.some((person) => person.place.kind === 'lab'),
    justLeft: picture.justLeft.flatMap((seat) => seat.name ?? []),
    goneBefore: picture.justLeft.filter((seat) => seat.name === null).length,
    prototypes: picture.prototypes,
    demos: picture.demos,
    spans: spansStanding(picture.gates.platform),
    spansInAll: spansInBridge,
    live: picture.lamps.length,
    troubled: picture.lamps.filter((lamp) => lamp.troubled).length,
    informal: picture.lanterns,
    leftUsd: picture.money.leftUsd,
    totalUsd: picture.money.totalUsd,
  };
}

/** The one sentence of a scene that matters most: how work stands at the bridge, and once it crosses, what customers have. */
export function sceneLine(picture: Picture, words: Words): string {
  const facts = sceneFacts(picture);
  const [, work, customers] = words.scene(facts);
  return (facts.spans === facts.spansInAll && facts.live > 0 ? customers : work) ?? '';
}
