import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../panels/intent.ts';
import type { RunStore } from '../storage/run-store.ts';
import { defaultSettings, type Settings as StoredSettings } from '../storage/settings.ts';

/** The player's settings, and how to change them: at once on the page, and kept for next time. */
export function useSettings(store: Promise<RunStore>): [Settings, (next: Settings) => void] {
  const [settings, setSettings] = useState<Settings>(() => fromStored(defaultSettings));
  useEffect(() => {
    void store.then((open) => open.settings()).then((stored) => setSettings(fromStored(stored)));
  }, []);
  const change = (next: Settings) => {
    setSettings(next);
    void store.then((open) => open.keepSettings(toStored(next)));
  };
  return [settings, change];
}

function fromStored({ theme, volume, muted, projector }: StoredSettings): Settings {
  return { theme: theme === 'system' ? 'auto' : theme, volume, sound: !muted, projector };
}

function toStored({ theme, volume, sound, projector }: Settings): StoredSettings {
  return { theme: theme === 'auto' ? 'system' : theme, volume, muted: !sound, projector };
}
