import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../present/settings.ts';
import type { Cue } from '../present/picture.ts';
import type { After } from './use-after.ts';

/** The ears of the page. Nothing sounds before the player's first act, nor before what plays it has been loaded. */
export interface SoundInPage {
  /** Whether it is known that nothing can be heard here. */
  readonly silent: boolean;
  unlock(): void;
  hear(cues: readonly Cue[]): void;
  chose(): void;
  committed(): void;
}

export function useSound({ muted, volume }: Pick<Settings, 'muted' | 'volume'>, after: After | null): SoundInPage {
  const sound = useMemo(() => after?.createSound({ volume, muted }), [after]);
  const [silent, setSilent] = useState(false);
  useEffect(() => sound?.watch(({ kind }) => setSilent(kind === 'silent')), [sound]);
  useEffect(() => {
    sound?.setVolume(volume);
    sound?.setMuted(muted);
  }, [sound, muted, volume]);
  useEffect(() => () => sound?.stop(), [sound]);
  return {
    silent,
    unlock: () => sound?.unlock(),
    hear: (cues) => { for (const cue of cues) sound?.play(cue.kind); },
    chose: () => sound?.play('choose'),
    committed: () => sound?.play('commit'),
  };
}
