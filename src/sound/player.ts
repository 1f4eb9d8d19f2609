import type { SoundName } from './sounds.ts';

/** Something that can play the sounds. Levels are 0 to 1. */
export interface Player {
  play(name: SoundName): void;
  level(level: number): void;
  stop(): void;
}

/** What came of starting one: nobody can hear anything if it is not a player. */
export type Started = { readonly kind: 'player'; readonly player: Player } | { readonly kind: 'silent'; readonly reason: SilentReason };

/** `absent`: this browser has no sound. `failed`: the file did not come or could not be read. `blocked`: the browser will not play. */
export type SilentReason = 'absent' | 'failed' | 'blocked';
