import { Howl, Howler } from 'howler';
import m4a from '../../assets/sound/sounds.m4a?url';
import webm from '../../assets/sound/sounds.webm?url';
import type { SilentReason, Started } from './player.ts';
import { soundPlaces } from './sounds.ts';

/** Loads the sounds into a player. `onSilent` hears if playing is refused later on. */
export function startHowlerPlayer(level: number, onSilent: (reason: SilentReason) => void): Promise<Started> {
  return new Promise((resolve) => {
    if (!Howler.codecs('webm') && !Howler.codecs('m4a')) {
      resolve({ kind: 'silent', reason: 'absent' });
      return;
    }
    const howl = new Howl({
      src: [webm, m4a],
      sprite: Object.fromEntries(Object.entries(soundPlaces).map(([name, [from = 0, length = 0]]) => [name, [from, length]])),
      volume: level,
      onload() {
        resolve({
          kind: 'player',
          player: {
            play: (name) => void howl.play(name),
            level: (next) => void howl.volume(next),
            stop: () => void howl.stop(),
          },
        });
      },
      onloaderror: () => resolve({ kind: 'silent', reason: 'failed' }),
      onplayerror: () => onSilent('blocked'),
    });
  });
}
