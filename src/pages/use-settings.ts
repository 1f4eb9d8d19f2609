import { useEffect, useRef, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../present/settings.ts';
import type { RunStore } from '../storage/run-store.ts';

/** The player's settings, and how to change them: at once on the page, and kept for next time. */
export function useSettings(store: Promise<RunStore>): [Settings, (next: Settings) => void] {
  const [settings, setSettings] = useState(defaultSettings);
  // What was changed here stands, whatever is stored; what was not is another tab's as much as this one's.
  const changed = useRef<Partial<Settings>>({});
  useEffect(() => {
    void store.then((open) => open.settings()).then((stored) => setSettings({ ...stored, ...changed.current }));
  }, []);
  const change = (next: Settings) => {
    changed.current = { ...changed.current, ...changes(settings, next) };
    setSettings(next);
    void store.then((open) => open.keepSettings(changed.current));
  };
  return [settings, change];
}

function changes(before: Settings, after: Settings): Partial<Settings> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof Settings] !== value));
}
