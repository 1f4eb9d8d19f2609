import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startThread } from '../../src/cli/threads/thread-port.ts';
import { createForecaster } from '../../src/forecast/forecaster.ts';
import type { Port } from '../../src/forecast/port.ts';
import { drawWorlds, forecastOf } from '../../src/judge/worlds.ts';
import { someSides } from './some-sides.ts';

const worlds = 40;
const whole = forecastOf(drawWorlds(someSides(), 0, worlds));

describe('over threads of Node, the same forecaster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forkcast-thread-'));
  const file = join(folder, 'drawing-thread.mjs');
  const script = pathToFileURL(file);
  beforeAll(async () => {
    const build = await rolldown({ input: join(import.meta.dirname, '../../src/cli/bench/drawing-thread.ts'), platform: 'node', logLevel: 'silent' });
    await build.write({ format: 'esm', codeSplitting: false, file });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([1, 2, 3])('gives the forecast that this thread gives, from %i of them', async (size) => {
    const forecaster = createForecaster(() => startThread(script), size);
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole);
    expect(forecaster.status()).toBe('worker');
    forecaster.close();
  });

  test('loses nothing when a thread is killed at work', async () => {
    const started: Port[] = [];
    const forecaster = createForecaster(() => { started.push(startThread(script)); return started.at(-1) as Port; }, 1);
    let killed = false;
    const job = forecaster.compare(someSides(), worlds, () => {
      if (!killed) started[0]?.terminate();
      killed = true;
    });
    expect(await job.result).toEqual(whole);
    expect(started).toHaveLength(2);
    expect(forecaster.status()).toBe('worker');
    forecaster.close();
  });

  test('draws on this thread when every thread fails at once', async () => {
    const broken = new URL('data:text/javascript,throw new Error("broken on purpose")');
    const forecaster = createForecaster(() => startThread(broken), 2);
    expect(await forecaster.compare(someSides(), worlds).result).toEqual(whole);
    expect(forecaster.status()).toBe('page');
    forecaster.close();
  });
});
