import { describe, expect, test } from 'vitest';
import { createForecast } from '../../src/forecast/forecast.ts';
import type { FromWorker, ToWorker } from '../../src/forecast/worker-messages.ts';
import type { WorkerPort } from '../../src/forecast/worker-drawer.ts';
import { drawWorlds, forecastOf, type Forecast, type Sides } from '../../src/judge/worlds.ts';
import { startRun } from '../../src/run/start.ts';
import { choose } from '../../src/run/choose.ts';
import { smallScenario } from '../builders/scenario.ts';

/** A first hire, each way, as the player's world had it. */
function someSides(): Sides {
  const chosen = choose(startRun(smallScenario, 11), { node: 'welcome', answer: { kind: 'read' }, confidence: null });
  if (!chosen.ok) throw new Error('the welcome could not be read');
  return { before: chosen.run, answers: [{ kind: 'option', option: 'platform' }, { kind: 'option', option: 'researcher' }] };
}

/** Stands where a browser's worker would: on the same thread, with copied messages, dying when told to. */
function aWorker(diesAtRequest = Number.POSITIVE_INFINITY): WorkerPort & { readonly requests: ToWorker[]; terminated: boolean } {
  const events = new EventTarget();
  let sides: Sides | undefined;
  const requests: ToWorker[] = [];
  return {
    requests,
    terminated: false,
    addEventListener: events.addEventListener.bind(events) as WorkerPort['addEventListener'],
    postMessage(message: ToWorker) {
      requests.push(message);
      sides = structuredClone(message.sides ?? sides);
      const event =
        requests.length >= diesAtRequest
          ? Object.assign(new Event('error'), { message: 'out of memory' })
          : new MessageEvent<FromWorker>('message', { data: { request: message.request, draws: drawWorlds(sides as Sides, message.from, message.count) } });
      setTimeout(() => events.dispatchEvent(event));
    },
    terminate() {
      this.terminated = true;
    },
  };
}

const nowhere = (): WorkerPort => {
  throw new DOMException('no workers here', 'SecurityError');
};

describe('a forecast', () => {
  const worlds = 12;
  const whole = forecastOf(drawWorlds(someSides(), 0, worlds));

  test('from a worker is the one that drawing all worlds at once gives', async () => {
    const forecaster = createForecast(() => aWorker());
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole);
    expect(forecaster.status()).toBe('worker');
  });

  test('is the same when no worker can be started', async () => {
    const forecaster = createForecast(nowhere);
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole);
    expect(forecaster.status()).toBe('page');
  });

  test.each([1, 2, 3])('is the same when the worker dies at request %i and another takes over', async (request) => {
    const started: ReturnType<typeof aWorker>[] = [];
    const forecaster = createForecast(() => {
      const worker = aWorker(started.length === 0 ? request : undefined);
      started.push(worker);
      return worker;
    });
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole);
    expect(started.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(forecaster.status()).toBe('worker');
  });

  test('is the same when the second worker dies too, and no third is started', async () => {
    let started = 0;
    const forecaster = createForecast(() => {
      started += 1;
      return aWorker(2);
    });
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole);
    expect(started).toBe(2);
    expect(forecaster.status()).toBe('page');
  });

  test('tells how far it has come, in worlds that only grow', async () => {
    const parts: Forecast[] = [];
    await createForecast(nowhere).compare(someSides(), worlds, (part) => parts.push(part)).result;
    const counts = parts.map((part) => part.worlds);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeLessThan(worlds);
  });

  test('that is cancelled gives nothing, and the next one is not held up', async () => {
    const forecaster = createForecast(() => aWorker());
    const first = forecaster.compare(someSides(), 100_000);
    const second = forecaster.compare(someSides(), worlds);
    first.cancel();
    expect(await first.result).toBeNull();
    expect(await second.result).toEqual(whole);
  });

  test('sends the sides to the worker once', async () => {
    const worker = aWorker();
    await createForecast(() => worker).compare(someSides(), worlds).result;
    expect(worker.requests.map((request) => request.sides !== undefined)).toEqual([true, ...worker.requests.slice(1).map(() => false)]);
    expect(worker.requests.length).toBeGreaterThan(1);
  });

  test('starts no worker before it is asked', () => {
    let started = 0;
    createForecast(() => {
      started += 1;
      return aWorker();
    });
    expect(started).toBe(0);
  });

  test('ends with null when the forecaster is closed under it', async () => {
    const worker = aWorker();
    const forecaster = createForecast(() => worker);
    const job = forecaster.compare(someSides(), 100_000, () => forecaster.close());
    expect(await job.result).toBeNull();
    expect(worker.terminated).toBe(true);
  });
});
