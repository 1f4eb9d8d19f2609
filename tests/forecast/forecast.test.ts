import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createForecaster } from '../../src/forecast/forecaster.ts';
import { drawWorlds, forecastOf, type Forecast, type Sides } from '../../src/judge/worlds.ts';
import { aWorker, nowhere, type ATestWorker } from './a-worker.ts';
import { someSides } from './some-sides.ts';

const worlds = 12;
const draws = drawWorlds(someSides(), 0, 30);
/** What drawing the first worlds at once gives. */
const whole = (count: number): Forecast => forecastOf(draws.slice(0, count));
const sizes = [1, 2, 3] as const;

describe('a forecast', () => {
  test('is what drawing all worlds at once gives, whatever the number of workers, their pace and their deaths', async () => {
    const habits = fc.array(fc.record({ diesAt: fc.integer({ min: 1, max: 6 }), slowness: fc.integer({ min: 0, max: 3 }) }, { requiredKeys: ['slowness'] }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sizes), fc.integer({ min: 1, max: 30 }), habits, async (size, count, each) => {
        let started = 0;
        const forecaster = createForecaster(() => aWorker(each[started++]), size);
        expect(await forecaster.compare(someSides(), count).result).toEqual(whole(count));
        expect(started).toBeLessThanOrEqual(2 * size);
        forecaster.close();
      }),
      { numRuns: 30 },
    );
  });

  test.each(sizes)('is drawn by all of %i workers', async (size) => {
    const started: ATestWorker[] = [];
    const forecaster = createForecaster(() => { started.push(aWorker()); return started.at(-1) as ATestWorker; }, size);
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole(worlds));
    expect(started).toHaveLength(size);
    const asked = started.flatMap(({ requests }) => requests.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at)));
    expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: worlds }, (_, world) => world));
    expect(forecaster.status()).toBe('worker');
  });

  test.each(sizes)('is the same on the page, where %i workers are wanted and none can be started', async (size) => {
    const forecaster = createForecaster(nowhere, size);
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole(worlds));
    expect(forecaster.status()).toBe('page');
  });

  test.each([1, 2, 3])('is the same when the worker dies at request %i and another takes over', async (diesAt) => {
    const started: ATestWorker[] = [];
    const forecaster = createForecaster(() => { started.push(aWorker(started.length === 0 ? { diesAt } : {})); return started.at(-1) as ATestWorker; }, 1);
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole(worlds));
    expect(started.map(({ ended }) => ended())).toEqual([true, false]);
    expect(forecaster.status()).toBe('worker');
  });

  test('is the same when the spares die too; then the page draws, and no more are started', async () => {
    let started = 0;
    const forecaster = createForecaster(() => { started += 1; return aWorker({ diesAt: 2 }); }, 2);
    expect(await forecaster.compare(someSides(), 30).result).toEqual(whole(30));
    expect(started).toBe(4);
    expect(forecaster.status()).toBe('page');
  });

  test('is taken over by the workers that are left, when one place has used up the spares', async () => {
    const started: ATestWorker[] = [];
    const start = (): ATestWorker => { started.push(aWorker(started.length === 0 ? { slowness: 1 } : { diesAt: 1 })); return started.at(-1) as ATestWorker; };
    const forecaster = createForecaster(start, 2);
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole(worlds));
    expect(started.map(({ ended }) => ended())).toEqual([false, true, true, true]);
    expect(forecaster.status()).toBe('worker');
  });

  test('grows while it is drawn: each part is the forecast over the first worlds, more than before', async () => {
    const parts: Forecast[] = [];
    const slow = createForecaster(() => aWorker({ slowness: 60 }), 2);
    await slow.compare(someSides(), worlds, (part) => parts.push(part)).result;
    const counts = parts.map((part) => part.worlds);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeLessThan(worlds);
    expect(parts).toEqual(counts.map(whole));
  });

  test('that is cancelled gives nothing, asks for little more, and does not hold up the next one', async () => {
    const worker = aWorker();
    const forecaster = createForecaster(() => worker, 1);
    const first = forecaster.compare(someSides(), 100_000, () => first.cancel());
    const second = forecaster.compare(someSides(), worlds);
    expect(await first.result).toBeNull();
    expect(worker.requests.length).toBeLessThanOrEqual(1);
    expect(await second.result).toEqual(whole(worlds));
  });

  test('sends what is asked to each worker once', async () => {
    const started: ATestWorker[] = [];
    await createForecaster(() => { started.push(aWorker()); return started.at(-1) as ATestWorker; }, 2).compare(someSides(), worlds).result;
    for (const { requests } of started) {
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.map((request) => request.job !== undefined)).toEqual(requests.map((_, at) => at === 0));
    }
  });

  test('starts no worker before it is asked, and no more than there are worlds', async () => {
    let started = 0;
    const forecaster = createForecaster(() => { started += 1; return aWorker(); }, 3);
    expect(started).toBe(0);
    await forecaster.compare(someSides(), 1).result;
    expect(started).toBe(1);
  });

  test('ends with null when the forecaster is closed under it, and with it its workers', async () => {
    const started: ATestWorker[] = [];
    const forecaster = createForecaster(() => { started.push(aWorker()); return started.at(-1) as ATestWorker; }, 2);
    const job = forecaster.compare(someSides(), 100_000, () => forecaster.close());
    expect(await job.result).toBeNull();
    expect(started.map(({ ended }) => ended())).toEqual([true, true]);
  });

  test('whose worlds cannot be drawn anywhere fails with the reason, and the next one is not held up', async () => {
    const { before, answers } = someSides();
    const broken: Sides = { before: { ...before, node: 'no-such-node' }, answers };
    const forecaster = createForecaster(nowhere, 2);
    const failing = forecaster.compare(broken, worlds);
    const next = forecaster.compare(someSides(), worlds);
    await expect(failing.result).rejects.toThrow('no-such-node');
    expect(await next.result).toEqual(whole(worlds));
  });
});
