import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginAgain, enterSession, giveUpUnsaved, leaveSession, unsavedRuns } from '../../src/pages/open-session.ts';
import { takeRun } from '../../src/pages/take-run.ts';
import { renewShipped } from '../../src/pages/scenarios.ts';
import { runStoreOn, type RunStore } from '../../src/storage/run-store.ts';
import { createMemoryShelf } from '../../src/storage/memory-shelf.ts';
import type { Choice } from '../../src/run/run.ts';
import { smallScenario } from '../builders/scenario.ts';
import { playThrough } from '../run/legal-play.ts';
import { createFailingShelf, type FailingShelf } from '../storage/failing-shelf.ts';
import { aLog, loadReader } from '../storage/logs.ts';

const scenario = 'ai-team-from-scratch';
renewShipped({ key: scenario, scenario: smallScenario, hash: 'a'.repeat(64) });

beforeEach(() => void vi.useFakeTimers().stubGlobal('navigator', {}));
afterEach(() => void vi.useRealTimers().unstubAllGlobals());

/** A play that was left while its store had no room; there is room from now on. */
async function leftUnsaved(): Promise<FailingShelf> {
  const shelf = createFailingShelf();
  const session = await enterSession(scenario, Promise.resolve(runStoreOn(shelf, null, loadReader)), true);
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

test('a play that was left unsaved is among the runs to look at and to save as a file', async () => {
  await leftUnsaved();
  expect(unsavedRuns()).toMatchObject([{ slot: scenario, log: { choices: [{ answer: { kind: 'read' } }] } }]);
  await giveUpUnsaved();
  expect(unsavedRuns()).toEqual([]);
});

test('a play that was left unsaved lets no other run into its place', async () => {
  const shelf = await leftUnsaved();
  expect(await takeRun(runStoreOn(shelf, null, loadReader), scenario, aLog(2, { scenario }), true)).toBe('no-room');
  await giveUpUnsaved();
});

test('a play that was left unsaved goes on in a newer text of its scenario', async () => {
  const shelf = await leftUnsaved();
  renewShipped({ key: scenario, scenario: { ...smallScenario, title: 'A newer title' }, hash: 'c'.repeat(64) });
  const again = await enterSession(scenario, Promise.resolve(runStoreOn(shelf, null, loadReader)), true);
  expect([again.snapshot().run.scenario.title, again.snapshot().run.choices.length]).toEqual(['A newer title', 1]);
  renewShipped({ key: scenario, scenario: smallScenario, hash: 'a'.repeat(64) });
  await again.close();
});

test('a play that was left unsaved and then given up is written no more', async () => {
  const shelf = await leftUnsaved();
  await giveUpUnsaved();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await shelf.records()).toMatchObject({ value: [] });
});

/** A store with a run of these choices in the scenario's slot. */
async function storeWith(choices: readonly Choice[], hash = 'a'.repeat(64)): Promise<RunStore> {
  const store = runStoreOn(createMemoryShelf(), null, loadReader);
  const place = await store.open(scenario);
  place.save(aLog(0, { scenario, seed: 5, hash, choices }), null);
  await place.close();
  return store;
}
const kept = async (store: RunStore) => (await store.runs()).map(({ slot, log }) => [slot, log.choices.length]);
const [brief, hire] = playThrough(smallScenario, 5, [0]).run.choices;
if (!brief || !hire) throw new Error('The small scenario begins with a brief and a choice.');

test.each<[string, readonly Choice[], string, number]>([
  ['an option that is not on offer', [brief, { ...hire, answer: { kind: 'option', option: 'nobody' } }, hire], 'a'.repeat(64), 2],
  ['a node that is gone, in a scenario that has been edited', [brief, hire, { ...hire, node: 'renamed' }], 'b'.repeat(64), 3],
  ['another scenario’s choices', [{ ...hire, node: 'other' }, hire], 'a'.repeat(64), 1],
])('a run with %s opens before the step that does not fit, says which, and stays as it was in a place of its own', async (_, choices, hash, step) => {
  const store = await storeWith(choices, hash);
  const session = await enterSession(scenario, Promise.resolve(store), true);
  expect(session.snapshot().run.choices).toHaveLength(step - 1);
  expect(session.found().filter(({ kind }) => kind !== 'olderModel')).toEqual([{ kind: 'misfit', step, of: choices.length, kept: true }]);
  session.send({ type: 'read', step: 0 });
  session.send({ type: 'draft', answer: { kind: 'option', option: 'platform' }, confidence: 60, step: 1 });
  await leaveSession(scenario, session);
  expect(await kept(store)).toContainEqual([`${scenario} (2)`, choices.length]);
  await leaveSession(scenario, await enterSession(scenario, Promise.resolve(store), true));
  expect((await kept(store)).length).toBe(2);
});

test('a play whose run is deleted elsewhere writes nothing back, takes no more decisions, and can be begun anew', async () => {
  const store = await storeWith([brief]);
  const session = await enterSession(scenario, Promise.resolve(store), true);
  await store.clear();
  session.send({ type: 'draft', answer: { kind: 'option', option: 'platform' }, confidence: 60, step: 1 });
  await session.settled();
  expect(session.status()).toEqual({ kind: 'readonly', reason: 'removed' });
  session.send({ type: 'commit', step: 1 });
  await session.settled();
  expect(session.snapshot().run.choices).toHaveLength(1);
  expect(await store.runs()).toEqual([]);
  await session.playHere();
  expect(session.snapshot().run.choices).toEqual([]);
  session.send({ type: 'read', step: 0 });
  await leaveSession(scenario, session);
  expect(await kept(store)).toEqual([[scenario, 1]]);
});

test('a run that is there and cannot be read for want of a script is neither begun anew nor written over', async () => {
  const store = await storeWith([brief, hire]);
  const without = runStoreOn(store.shelf, null, () => Promise.reject(new Error('offline')));
  await expect(enterSession(scenario, Promise.resolve(without), true)).rejects.toThrow('did not arrive');
  const session = await enterSession(scenario, Promise.resolve(store), true);
  expect(session.snapshot().run.choices).toHaveLength(2);
  await leaveSession(scenario, session);
});

test('a play that cannot be taken over for want of a script is told so, and stays where it was', async () => {
  vi.stubGlobal('navigator', { locks: aLockManager() });
  const store = await storeWith([brief]);
  let offline = false;
  const shaky = runStoreOn(store.shelf, null, () => (offline ? Promise.reject(new Error('offline')) : loadReader()));
  const there = await enterSession(scenario, Promise.resolve(store), true);
  const here = await enterSession(scenario, Promise.resolve(shaky), true);
  offline = true;
  expect([await here.playHere(), here.status(), there.status().kind]).toEqual([false, { kind: 'readonly', reason: 'other-tab' }, 'saved']);
  offline = false;
  expect([await here.playHere(), here.status().kind]).toEqual([true, 'saved']);
  await Promise.all([leaveSession(scenario, here), leaveSession(scenario, there)]);
});

/** Web Locks as far as slots need them: one holder of a name, who loses it to whoever steals it. */
function aLockManager() {
  const holders = new Map<string, () => void>();
  return {
    async request(name: string, { steal = false }: { readonly steal?: boolean }, work: () => Promise<void>): Promise<void> {
      if (holders.has(name) && !steal) throw new DOMException('held', 'AbortError');
      holders.get(name)?.();
      await new Promise<void>((resolve, reject) => {
        const taken = () => reject(new DOMException('stolen', 'AbortError'));
        holders.set(name, taken);
        void work().then(() => { if (holders.get(name) === taken) holders.delete(name); resolve(); });
      });
    },
  };
}

test('a wish to begin again that another tab stood in the way of is met once this is the tab that plays', async () => {
  vi.stubGlobal('navigator', { locks: aLockManager() });
  const store = await storeWith([brief]);
  const there = await enterSession(scenario, Promise.resolve(store), true);
  beginAgain(scenario);
  const here = await enterSession(scenario, Promise.resolve(store), true);
  expect([here.status(), here.snapshot().run.choices]).toEqual([{ kind: 'readonly', reason: 'other-tab' }, []]);
  await here.playHere();
  await here.settled();
  expect([here.found(), there.status(), await kept(store)]).toEqual([[], { kind: 'readonly', reason: 'other-tab' }, [[scenario, 0]]]);
  here.send({ type: 'read', step: 0 });
  await here.settled();
  await there.playHere();
  await here.playHere();
  expect(here.snapshot().run.choices).toHaveLength(1);
  await Promise.all([leaveSession(scenario, here), leaveSession(scenario, there)]);
});

test('a play that is entered again while it is still being left is played on here', async () => {
  vi.stubGlobal('navigator', { locks: aLockManager() });
  const store = await storeWith([brief]);
  const first = await enterSession(scenario, Promise.resolve(store), true);
  first.send({ type: 'draft', answer: { kind: 'option', option: 'platform' }, confidence: 60, step: 1 });
  first.send({ type: 'commit', step: 1 });
  const left = leaveSession(scenario, first);
  const again = await enterSession(scenario, Promise.resolve(store), true);
  expect([again.status().kind, again.snapshot().run.choices.length]).toEqual(['saved', 2]);
  await Promise.all([left, leaveSession(scenario, again)]);
});

test('a run is taken for a place whose play is still being left', async () => {
  vi.stubGlobal('navigator', { locks: aLockManager() });
  const store = await storeWith([brief]);
  const left = leaveSession(scenario, await enterSession(scenario, Promise.resolve(store), true));
  expect(await takeRun(store, scenario, aLog(2, { scenario }), true)).toBe('taken');
  await left;
});

test('a play that is taken over twice at once is taken over, and goes on', async () => {
  vi.stubGlobal('navigator', { locks: aLockManager() });
  const store = await storeWith([brief]);
  const there = await enterSession(scenario, Promise.resolve(store), true);
  const here = await enterSession(scenario, Promise.resolve(store), true);
  expect(here.status().kind).toBe('readonly');
  const [one, other] = [here.playHere(), here.playHere()];
  expect(one).toBe(other);
  await one;
  here.send({ type: 'draft', answer: { kind: 'option', option: 'platform' }, confidence: 60, step: 1 });
  expect([here.status().kind === 'readonly', here.snapshot().draft.confidence]).toEqual([false, 60]);
  await Promise.all([leaveSession(scenario, here), leaveSession(scenario, there)]);
});

test('a play that is left while it is being taken over lets go of its place, and plays no more', async () => {
  vi.stubGlobal('navigator', { locks: aLockManager() });
  const store = await storeWith([brief]);
  const there = await enterSession(scenario, Promise.resolve(store), true);
  const here = await enterSession(scenario, Promise.resolve(store), true);
  const taken = here.playHere();
  await Promise.all([leaveSession(scenario, here), taken]);
  here.send({ type: 'draft', answer: { kind: 'option', option: 'platform' }, confidence: 60, step: 1 });
  expect(here.snapshot().draft.confidence).toBeNull();
  const again = await enterSession(scenario, Promise.resolve(store), true);
  expect(again.status().kind).toBe('saved');
  await Promise.all([leaveSession(scenario, again), leaveSession(scenario, there)]);
});
