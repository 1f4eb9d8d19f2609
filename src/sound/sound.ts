import type { Player, SilentReason, Started } from './player.ts';
import { soundOf, type Audible, type SoundName } from './sounds.ts';

/** Whether anything can be heard. `waiting`: the player has not acted yet, or wants quiet, so nothing has been loaded. */
export type SoundStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'silent'; readonly reason: SilentReason };

/** The game's sounds. Every call is safe at any time; what cannot be heard is only not heard. */
export interface Sound {
  /** Call at the player's first act: a browser lets a page sound only from then on. Nothing loads before. */
  unlock(): void;
  play(what: Audible): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  /** Ends whatever is still sounding. */
  stop(): void;
  status(): SoundStatus;
  /** Calls back at every change of status, until the returned function is called. */
  watch(listener: (status: SoundStatus) => void): () => void;
}

export interface SoundSettings {
  readonly volume: number;
  readonly muted: boolean;
}

/** Starts a player at a level. */
export type StartPlayer = (level: number, onSilent: (reason: SilentReason) => void) => Promise<Started>;

/** The same sound again within this time is one sound: ten crates set down together are not ten times as loud. */
const apartMs = 90;

async function startLazily(level: number, onSilent: (reason: SilentReason) => void): Promise<Started> {
  const { startHowlerPlayer } = await import('./howler-player.ts');
  return startHowlerPlayer(level, onSilent);
}

export function createSound(settings: SoundSettings, start: StartPlayer = startLazily): Sound {
  const listeners = new Set<(status: SoundStatus) => void>();
  const lastPlayed = new Map<SoundName, number>();
  let { volume, muted } = settings;
  let unlocked = false;
  let status: SoundStatus = { kind: 'waiting' };
  let player: Player | null = null;

  const say = (next: SoundStatus): void => {
    status = next;
    for (const listener of listeners) listener(next);
  };
  const fail = (reason: SilentReason): void => {
    player = null;
    say({ kind: 'silent', reason });
  };
  const level = (): number => (muted ? 0 : volume);

  const load = async (): Promise<void> => {
    if (!unlocked || muted || status.kind !== 'waiting') return;
    say({ kind: 'loading' });
    const started = await start(level(), fail).catch((): Started => ({ kind: 'silent', reason: 'failed' }));
    if (started.kind === 'silent') return fail(started.reason);
    player = started.player;
    player.level(level());
    say({ kind: 'ready' });
  };

  return {
    unlock() {
      unlocked = true;
      void load();
    },
    play(what) {
      const name = soundOf(what);
      if (!player || muted || !name) return;
      const now = performance.now();
      if (now - (lastPlayed.get(name) ?? -apartMs) < apartMs) return;
      lastPlayed.set(name, now);
      player.play(name);
    },
    setVolume(next) {
      volume = Math.min(1, Math.max(0, next));
      player?.level(level());
    },
    setMuted(next) {
      muted = next;
      player?.level(level());
      if (muted) player?.stop();
      void load();
    },
    stop: () => player?.stop(),
    status: () => status,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
