/** How long work goes on before the page gets its thread back: less than a picture's time. */
const holdMs = 8;

/** Does work on the page's own thread, giving the thread back every few milliseconds. Null if `stopped` on the way. */
export async function inBreaths<T>(work: Generator<unknown, T, void>, stopped: () => boolean = () => false): Promise<T | null> {
  await breath();
  let began = performance.now();
  let next = work.next();
  while (next.done !== true) {
    if (performance.now() - began > holdMs) {
      await breath();
      if (stopped()) return null;
      began = performance.now();
    }
    next = work.next();
  }
  return next.value;
}

/** Lets the page draw and answer the player. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
