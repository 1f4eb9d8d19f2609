import type { Notice } from '../../panels/intent.ts';
import type { PlaySnapshot } from '../../play/snapshot.ts';
import { galleryPictures } from '../../present/gallery-pictures.ts';
import type { Picture } from '../../present/picture.ts';
import { englishAfter } from '../../present/words/english-after.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { playedStates } from './played-states.ts';

/** One thing to look at. */
export interface GalleryState {
  readonly snapshot: PlaySnapshot;
  /** What the stage shows, where it is not what the play has come to. */
  readonly picture?: Picture;
  /** A week that is looked back on. */
  readonly week?: number;
  readonly person?: string;
  readonly notices?: readonly Notice[];
  /** A button to press once all stands: what opens something. */
  readonly press?: string;
}

const { notices: says, panels } = englishAfter;
const everyNotice: readonly Notice[] = [
  { kind: 'storageFull', says: says.storageFull(3), actions: ['carryOff'] },
  { kind: 'otherTab', says: says.otherTab, actions: ['takeOver'] },
  { kind: 'misfit', says: says.misfit(4, 9, true), actions: ['yourRuns', 'startAgain', 'dismiss'] },
  { kind: 'incomplete', says: panels.incomplete, actions: ['reload'] },
];

/** Everything worth looking at, by the name it has in the address. */
export function galleryStates(scenarios: readonly Scenario[]): ReadonlyMap<string, GalleryState> {
  const states = new Map<string, GalleryState>();
  const played = playedStates(scenarios);
  for (const [name, snapshot] of played) states.set(name, { snapshot });
  const opening = played.get('choice');
  const later = played.get('threshold') ?? opening;
  const passing = played.get('passing');
  if (!opening || !later || !passing) throw new Error('The scenarios have no choice in them that weeks follow.');
  states.set('looking-back', { snapshot: later, week: Math.floor(later.run.week / 2) });
  states.set('person', { snapshot: later, person: 'champion-1' });
  states.set('people', { snapshot: later, press: '[data-leaf="people"]' });
  states.set('facilitator', { snapshot: later, press: '[data-leaf="facilitator"]' });
  states.set('settings', { snapshot: later, press: '.menu-button' });
  states.set('notices', { snapshot: opening, notices: everyNotice });
  for (const [name, picture] of Object.entries(galleryPictures)) states.set(`stage-${name}`, { snapshot: passing, picture });
  return states;
}
