import { useEffect, useState } from 'preact/hooks';
import type * as afterScript from './after.ts';

/** The script of what comes after a commitment. */
export type After = typeof afterScript;

/** How long to wait before asking once more for a script that did not arrive, in milliseconds. */
const patience = 3000;

/** Loads it behind what is being read; null until it is there. Asks again while the network is away. */
export function useAfter(): After | null {
  const [after, setAfter] = useState<After | null>(null);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout>;
    const ask = () => {
      import('./after.ts').then(setAfter, () => { later = setTimeout(ask, patience); });
    };
    ask();
    return () => clearTimeout(later);
  }, []);
  return after;
}
