import { expect, test } from 'vitest';
import { createForecaster } from '../../src/forecast/forecaster.ts';
import { workersFor } from '../../src/forecast/pool.ts';
import type { Port } from '../../src/forecast/port.ts';
import { createWorkerDrawer } from '../../src/forecast/worker-drawer.ts';
import { aWorker } from './a-worker.ts';
import { someSides } from './some-sides.ts';

test.each([[undefined, 1], [0, 1], [1, 1], [2, 2], [3, 3], [4, 4], [64, 4]])('a machine of %s cores gets %i workers', (cores, workers) => {
  expect(workersFor(cores)).toBe(workers);
});

test('a worker that falls silent is taken for dead: every request to it fails, and it is ended', async () => {
  const job = { kind: 'compare', sides: someSides() } as const;
  const worker = aWorker({ silentFrom: 2 });
  const drawer = createWorkerDrawer(worker, 30);
  expect(await drawer.draw(job, 0, 1)).toHaveLength(1);
  const unanswered = [drawer.draw(job, 1, 1), drawer.draw(job, 2, 1)];
  await Promise.all(unanswered.map((each) => expect(each).rejects.toThrow('does not answer')));
  await expect(drawer.draw(job, 3, 1)).rejects.toThrow('does not answer');
  expect(worker.ended()).toBe(true);
});

test('a worker has its next worlds before it is through with the last, and no more than those', async () => {
  const worker = aWorker({ slowness: 1 });
  const unanswered: number[] = [];
  let open = 0;
  const watched: Port = {
    ...worker,
    post(request) {
      unanswered.push((open += 1));
      worker.post(request);
    },
    listen(answered, ended) {
      worker.listen((answer) => { open -= 1; answered(answer); }, ended);
    },
  };
  await createForecaster(() => watched, 1).compare(someSides(), 60).result;
  expect(new Set(unanswered)).toEqual(new Set([1, 2]));
});
