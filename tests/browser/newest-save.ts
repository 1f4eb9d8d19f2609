import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface NewestSave {
  readonly rev: number;
  readonly log: string;
}

/** The newest save in the page's own store, or null. The log is as it lies there. */
export function newestSave(page: Page): Promise<NewestSave | null> {
  return page.evaluate(
    () =>
      new Promise<NewestSave | null>((resolve, reject) => {
        const opening = indexedDB.open('forkcast');
        opening.addEventListener('error', reject);
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('saves').objectStore('saves').getAll();
          reading.addEventListener('error', reject);
          reading.addEventListener('success', () => {
            opening.result.close();
            const [newest] = (reading.result as readonly NewestSave[]).toSorted((a, b) => b.rev - a.rev);
            resolve(newest ? { rev: newest.rev, log: newest.log } : null);
          });
        });
      }),
  );
}

/** How many choices lie in the store. */
export async function choicesSaved(page: Page): Promise<number> {
  const newest = await newestSave(page);
  return newest ? (JSON.parse(newest.log) as { readonly choices: readonly unknown[] }).choices.length : 0;
}

/** Until nothing has been written for a moment. On a busy machine a reload can be quicker than the save of what is on screen. */
export async function savesAtRest(page: Page): Promise<void> {
  let last = -1;
  await expect.poll(async () => {
    const before = last;
    last = (await newestSave(page))?.rev ?? 0;
    return last === before;
  }, { timeout: 15_000, interval: 120 }).toBe(true);
}
