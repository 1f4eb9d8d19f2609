import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { logOf } from '../../src/run/log.ts';
import type { Run } from '../../src/run/run.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Bookmark } from '../../src/play/bookmark.ts';
import { contentFrom, recordAfter } from '../../src/storage/save-record.ts';
import { endingOf, playThrough } from '../builders/plays.ts';

const text = readFileSync(join(import.meta.dirname, '../../scenarios/ai-team-from-scratch/scenario.json'), 'utf8');
const parsed = parseScenario(text);
if (!parsed.ok) throw new Error('The first scenario does not parse.');
export const { scenario } = parsed;

/** The first scenario played to its end by the answers the author has named. */
export function finishedRun(seed: number, picks: readonly number[]): Run {
  return endingOf(playThrough(scenario, seed, picks)).run;
}

/** Puts a run into the browser's store, as if it had been played there. The game must have been opened before. */
export async function plant(page: Page, run: Run, bookmark: Bookmark | null = null): Promise<void> {
  const record = recordAfter(undefined, contentFrom(scenario.id, logOf(run, canonicalHash(scenario)), bookmark), 1);
  await page.evaluate(
    (saved) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('forkcast');
        opening.addEventListener('error', reject);
        opening.addEventListener('success', () => {
          const database = opening.result;
          const writing = database.transaction('saves', 'readwrite');
          writing.objectStore('saves').put(saved, [saved.slot, saved.generation]);
          writing.addEventListener('complete', () => { database.close(); resolve(); });
          writing.addEventListener('error', reject);
        });
      }),
    record,
  );
}
