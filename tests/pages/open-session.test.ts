import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enterSession, giveUpUnsaved, leaveSession } from '../../src/pages/open-session.ts';
import { renewShipped } from '../../src/pages/scenarios.ts';
import { runStoreOn } from '../../src/storage/run-store.ts';
import { smallScenario } from '../builders/scenario.ts';
import { createFailingShelf, type FailingShelf } from '../storage/failing-shelf.ts';
import { loadParser } from '../storage/logs.ts';

const scenario = 'ai-team-from-scratch';
renewShipped({ key: scenario, scenario: smallScenario, hash: 'a'.repeat(64) });

beforeEach(() => void vi.useFakeTimers().stubGlobal('navigator', {}));
afterEach(() => void vi.useRealTimers().unstubAllGlobals());

/** A play that was left while its store had no room; there is room from now on. */
async function leftUnsaved(): Promise<FailingShelf> {
  const shelf = createFailingShelf();
  const session = await enterSession(scenario, Promise.resolve(runStoreOn(shelf, null, loadParser)), true);
  shelf.fault = 'full';
  session.send({ type: 'read', step: 0 });
  await leaveSession(scenario, session);
  expect(await shelf.records()).toMatchObject({ value: [] });
  shelf.fault = null;
  return shelf;
}

test('a play that was left unsaved is written once there is room', async () => {
  const shelf = await leftUnsaved();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await shelf.records()).toMatchObject({ value: [{ slot: scenario }] });
});

test('a play that was left unsaved and then given up is written no more', async () => {
  const shelf = await leftUnsaved();
  await giveUpUnsaved();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await shelf.records()).toMatchObject({ value: [] });
});
