import { keptMarkerIn } from '../storage/kept-marker.ts';

/** Whether this browser has held runs. */
export const keptMarker = keptMarkerIn(() => localStorage);

/** Notes that there are runs here, and asks the browser to keep them when it is short of room; it may say no. */
export function noteKept(): void {
  keptMarker.set();
  const { storage } = navigator as Partial<Navigator>;
  void storage?.persist?.().catch(() => false);
}

/** Whether the browser has promised not to clear what is kept here. */
export async function staysKept(): Promise<boolean> {
  const { storage } = navigator as Partial<Navigator>;
  return (await storage?.persisted?.().catch(() => false)) ?? false;
}
