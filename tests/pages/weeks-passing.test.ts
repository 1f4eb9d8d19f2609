import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playSteps } from '../../src/pages/weeks-passing.ts';
import type { Step } from '../../src/present/steps.ts';

/** A screen that draws every 16 ms. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => setTimeout(() => step(performance.now()), 16));
  vi.stubGlobal('cancelAnimationFrame', (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const steps = Array.from({ length: 10 }, (_, week) => ({ week }) as Step);

/** Ten weeks in a second, and `linger` milliseconds more for the last. */
function play(linger = 0) {
  const shown: [week: number, millis: number][] = [];
  const seen = { shown, ended: 0, weeks: () => shown.map(([week]) => week) };
  return { ...playSteps(steps, { millis: 1000, linger }, (step, millis) => shown.push([step.week, millis]), () => { seen.ended += 1; }), seen };
}

test('weeks pass one after another, in the time there is', () => {
  const { seen } = play();
  vi.advanceTimersByTime(420);
  expect(seen.weeks()).toEqual([0, 1, 2, 3, 4]);
  vi.advanceTimersByTime(1000);
  expect(seen.weeks()).toEqual(steps.map(({ week }) => week));
  expect(seen.ended).toBe(1);
});

test('the last week stays to be looked at, at the pace they pass', () => {
  const { setPace, seen } = play(900);
  vi.advanceTimersByTime(1800);
  expect([seen.shown.slice(-2), seen.ended]).toEqual([[[8, 100], [9, 1000]], 0]);
  setPace(2);
  vi.advanceTimersByTime(70);
  expect([seen.shown.length, seen.ended]).toEqual([10, 1]);
});

test('at twice the pace they take half as long, and standing still they take for ever', () => {
  const { setPace, seen } = play();
  setPace(2);
  vi.advanceTimersByTime(230);
  expect(seen.weeks()).toEqual([0, 1, 2, 3, 4]);
  setPace(0);
  vi.advanceTimersByTime(60_000);
  expect(seen.weeks()).toHaveLength(5);
  setPace(1);
  vi.advanceTimersByTime(700);
  expect([seen.weeks().length, seen.ended]).toEqual([10, 1]);
});

test('a week can be jumped to, forward or back, and they go on from there', () => {
  const { jump, seen } = play();
  vi.advanceTimersByTime(250);
  jump(7);
  expect(seen.shown.at(-1)).toEqual([7, 0]);
  vi.advanceTimersByTime(60);
  jump(2);
  vi.advanceTimersByTime(130);
  expect(seen.weeks().slice(-3)).toEqual([2, 3, 4]);
  jump(99);
  vi.advanceTimersByTime(50);
  expect([seen.weeks().at(-1), seen.ended]).toEqual([9, 1]);
});

test('held, they do not end, wherever one looks; let go, they do', () => {
  const { setPace, jump, seen } = play();
  vi.advanceTimersByTime(950);
  setPace(0);
  jump(2);
  jump(9);
  vi.advanceTimersByTime(5000);
  expect(seen.ended).toBe(0);
  setPace(1);
  vi.advanceTimersByTime(150);
  expect(seen.ended).toBe(1);
});

test('stopped, they are over and nothing is told of it', () => {
  const { stop, seen } = play();
  vi.advanceTimersByTime(100);
  stop();
  vi.advanceTimersByTime(5000);
  expect(seen.ended).toBe(0);
});
