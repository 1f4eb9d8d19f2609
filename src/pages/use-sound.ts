import { useEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../present/settings.ts';
import type { Cue } from '../present/picture.ts';
import { createSound } from '../sound/sound.ts';

/** The ears of the page. Nothing sounds before the player's first act. */
export interface SoundInPage {
  unlock(): void;
  hear(cues: readonly Cue[]): void;
  chose(): void;
  committed(): void;
}

export function useSound({ muted, volume }: Pick<Settings, 'muted' | 'volume'>): SoundInPage {
  const sound = useMemo(() => createSound({ volume, muted }), []);
  useEffect(() => {
    sound.setVolume(volume);
    sound.setMuted(muted);
  }, [muted, volume]);
  useEffect(() => () => sound.stop(), []);
  return {
    unlock: () => sound.unlock(),
    hear: (cues) => { for (const cue of cues) sound.play(cue.kind); },
    chose: () => sound.play('choose'),
    committed: () => sound.play('commit'),
  };
}
