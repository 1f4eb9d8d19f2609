import type { Cue } from '../present/picture.ts';
import sprite from '../../assets/sound/sprite.json' with { type: 'json' };

/** A sound by the name it was made under. */
export type SoundName = keyof typeof sprite;

/** What may be heard: the player's own acts, and what happens in the company. */
export type Audible = 'choose' | 'commit' | Cue['kind'];

/** The sound of each; null for what is only seen. Nothing is only heard: see tests/sound. */
const sounds: Readonly<Record<Audible, SoundName | null>> = {
  choose: 'paper',
  commit: 'knock',
  'person-joined': 'steps',
  'person-left': 'low',
  'prototype-built': 'crate',
  'demo-shown': 'applause',
  'feature-shipped': 'lamp',
  incident: 'flicker',
  'offer-declined': null,
  'guild-gathered': 'steps',
  'span-built': 'plank',
  'structure-changed': 'steps',
  'money-spent': null,
};

export function soundOf(what: Audible): SoundName | null {
  return sounds[what];
}

/** Where each sound lies in the one file: from and length, in milliseconds. */
export const soundPlaces: Readonly<Record<SoundName, readonly number[]>> = sprite;
