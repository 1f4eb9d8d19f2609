import { useEffect, useState } from 'preact/hooks';
import type * as afterScript from './after.ts';

/** The script of what comes after a commitment. */
export type After = typeof afterScript;

/** Loads it behind what is being read; null until it is there. */
export function useAfter(): After | null {
  const [after, setAfter] = useState<After | null>(null);
  useEffect(() => {
    void import('./after.ts').then(setAfter);
  }, []);
  return after;
}
