import { useEffect, useState } from 'preact/hooks';
import type * as debriefScript from './debrief.ts';

export type DebriefScript = typeof debriefScript;

/** The script of the debrief and of what is kept here, fetched when one of them is opened; `trouble` says why it did not arrive. `ready` has the page drawn once more before the script is given out. */
export function useDebriefScript(ready?: (script: DebriefScript) => void): { readonly script: DebriefScript | null; readonly trouble: string | null } {
  const [script, setScript] = useState<DebriefScript | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    import('./debrief.ts').then(
      (arrived) => {
        ready?.(arrived);
        setTimeout(() => setScript(arrived));
      },
      (error: unknown) => setTrouble(String(error)),
    );
  }, []);
  return { script, trouble };
}
