import { useEffect, useState } from 'preact/hooks';
import type * as afterScript from './after.ts';
import { loadReader } from './load-reader.ts';

/** The script of what comes after a commitment. */
export type After = typeof afterScript;

/** Null while it is on its way; `missing` when it did not arrive, which only a reload can mend: a browser asks once for a module. */
export type AfterState = After | 'missing' | null;

/** Loads it behind what is being read, and after it what reads saves, so that both are there when the network is not. */
export function useAfter(): AfterState {
  const [after, setAfter] = useState<AfterState>(null);
  useEffect(() => {
    import('./after.ts').then(
      (script) => {
        script.filesStayOut();
        script.pressOnce();
        setAfter(script);
        loadReader().catch(() => undefined);
      },
      () => setAfter('missing'),
    );
  }, []);
  return after;
}
