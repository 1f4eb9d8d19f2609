import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../present/settings.ts';
import type { RunStore } from '../storage/run-store.ts';

/** The player's settings, and how to change them: at once on the page, and kept for next time. */
export function useSettings(store: Promise<RunStore>): [Settings, (next: Settings) => void] {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    // What the player has changed meanwhile stands.
    void store.then((open) => open.settings()).then((stored) => setSettings((now) => (now === defaultSettings ? stored : now)));
  }, []);
  const change = (next: Settings) => {
    setSettings(next);
    void store.then((open) => open.keepSettings(next));
  };
  return [settings, change];
}
