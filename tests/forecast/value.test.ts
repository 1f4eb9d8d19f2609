import { expect, test } from 'vitest';
import { createForecaster } from '../../src/forecast/forecaster.ts';
import { everyPath } from '../../src/judge/ask.ts';
import { smallScenario } from '../builders/scenario.ts';
import { tracesFor, valued } from '../judge/toy.ts';
import { aWorker, nowhere } from './a-worker.ts';
import { someSides } from './some-sides.ts';

const ask = everyPath(smallScenario, 5);
const worlds = 8;
/** Figures are worked out when read; written out they can be compared. */
const written = (found: unknown): unknown => JSON.parse(JSON.stringify(found));
const whole = written(valued(ask, worlds));

test.each([['one worker', aWorker, 1], ['three workers', aWorker, 3], ['the page itself', nowhere, 2]])('a valuation by %s is the one drawn in one go', async (_, start, size) => {
  const done: number[] = [];
  const found = await createForecaster(start, size).value(ask, worlds, (so) => done.push(so)).result;
  expect(written(found)).toEqual(whole);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});

test('what is more urgent goes before the rest of a valuation, and changes nothing in it', async () => {
  const order: string[] = [];
  const forecaster = createForecaster(aWorker, 1);
  const value = forecaster.value(ask, worlds);
  void value.result.then(() => order.push('value'));
  const compare = forecaster.compare(someSides(), 5);
  void compare.result.then(() => order.push('compare'));
  expect((await compare.result)?.worlds).toBe(5);
  expect(written(await value.result)).toEqual(whole);
  expect(order).toEqual(['compare', 'value']);
});

test('a valuation tells early what its first worlds say, once, and as those by themselves would', async () => {
  const early: unknown[] = [];
  const job = createForecaster(nowhere, 1).value(ask, 10_000, undefined, {
    worlds: 3,
    heard(found) {
      early.push(written(found));
      job.cancel();
    },
  });
  expect(await job.result).toBeNull();
  expect(early).toEqual([written(valued(ask, 3))]);
});

test('a valuation that was cancelled ends with null, and what is asked next is answered', async () => {
  const forecaster = createForecaster(aWorker, 2);
  const job = forecaster.value(ask, 10_000, () => job.cancel());
  expect(await job.result).toBeNull();
  expect(await forecaster.trace(ask, 3).result).toEqual(tracesFor(ask, 3));
});
