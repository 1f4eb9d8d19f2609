import { useEffect, useState } from 'preact/hooks';
import type * as debriefScript from './debrief.ts';

export type DebriefScript = typeof debriefScript;

/** The script of the debrief and of what is kept here, fetched when one of them is opened; `trouble` says why it did not arrive, or was of no use. `ready` has the page drawn once more before the script is given out. */
export function useDebriefScript(ready?: (script: DebriefScript) => void): { readonly script: DebriefScript | null; readonly trouble: string | null } {
  const [script, setScript] = useState<DebriefScript | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const fetched = async (): Promise<void> => {
      const arrived = await import('./debrief.ts');
      ready?.(arrived);
      setTimeout(() => setScript(arrived));
    };
    fetched().catch((error: unknown) => setTrouble(String(error)));
  }, []);
  return { script, trouble };
}
