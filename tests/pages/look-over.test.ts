import { describe, expect, test } from 'vitest';
import { createForecaster, type ForecastJob, type Forecaster } from '../../src/forecast/forecaster.ts';
import { lookOver } from '../../src/pages/look-over.ts';
import { notLooked, type Looked } from '../../src/present/reveal.ts';
import { isDecision } from '../../src/run/decisions.ts';
import { nodeOf } from '../../src/run/offer.ts';
import { playThrough } from '../builders/plays.ts';
import { smallScenario } from '../builders/scenario.ts';

const stop = playThrough(smallScenario, 3, [0]).find(({ before }) => isDecision(nodeOf(before, before.node)));
if (!stop) throw new Error('The small scenario has a decision.');
const snapshot = { before: stop.before, run: stop.after };

type Some = Pick<Forecaster, 'compare' | 'ask'>;
/** Draws on this thread, a twentieth of the worlds asked for. */
function few(): Some {
  const real = createForecaster(() => { throw new Error('No workers here.'); }, 1);
  return { ...real, compare: (sides, worlds) => real.compare(sides, worlds / 20) };
}
const broken = <T>(): ForecastJob<T> => ({ result: Promise.reject(new Error('Drawing failed.')), cancel() {} });

/** All that is heard until it is through, or has broken off. */
const heardFrom = (by: Some): Promise<Looked[]> => new Promise((resolve) => {
  const heard: Looked[] = [];
  lookOver(snapshot, (looked) => {
    heard.push(looked);
    if (looked.failed || looked.breakdowns.length > 0) resolve(heard);
  }, by);
});

describe('what many worlds say of a choice', () => {
  test('comes in part by part', async () => {
    const heard = await heardFrom(few());
    expect(heard.map(({ forecast, breakdowns }) => [forecast !== null, breakdowns.length > 0])).toEqual([[true, false], [true, true]]);
  });

  test('is said to have failed where no world can be played', async () => {
    expect(await heardFrom({ ...few(), compare: broken })).toEqual([{ ...notLooked, failed: true }]);
  });

  test('keeps what has come in where the rest of it fails', async () => {
    const heard = await heardFrom({ ...few(), ask: broken });
    expect(heard.map(({ forecast, failed }) => [forecast !== null, failed === true])).toEqual([[true, false], [true, true]]);
  });

  test('is heard no more once it has been left', async () => {
    const heard: Looked[] = [];
    let ended = 0;
    lookOver(snapshot, (looked) => heard.push(looked), { ...few(), compare: () => ({ ...broken(), cancel: () => { ended += 1; } }) })();
    await new Promise((resolve) => void setTimeout(resolve));
    expect([heard, ended]).toEqual([[], 1]);
  });
});
