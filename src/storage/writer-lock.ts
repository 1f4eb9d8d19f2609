/** The right to write a slot. One tab has it. */
export interface WriterLock {
  readonly held: boolean;
  release(): void;
}

/** A tab that is just closing, or reloading, still holds its lock for a moment. */
const patienceMs = 700;

/**
 * Asks to be the one tab that writes `slot`. `steal` takes the right from whoever has it; `onLost` tells that it was
 * taken from us. Without Web Locks everybody may write, and the store compares revisions instead.
 */
export async function takeWriterLock(slot: string, steal: boolean, onLost: () => void): Promise<WriterLock> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (!locks) return { held: true, release() {} };
  return new Promise((resolve) => {
    let release = (): void => {};
    let held = false;
    const done = new Promise<void>((end) => {
      release = end;
    });
    const options: LockOptions = steal ? { steal: true } : { signal: AbortSignal.timeout(patienceMs) };
    locks
      .request(`forkcast:${slot}`, options, () => {
        held = true;
        resolve({ held, release });
        return done;
      })
      .catch(() => {
        if (held) onLost();
        else resolve({ held: false, release() {} });
      });
  });
}
