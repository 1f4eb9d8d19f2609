import { describe, expect, test } from 'vitest';
import { runWork } from '../../../src/cli/run-work.ts';
import { createProgress } from '../../../src/cli/terminal/progress.ts';
import type { Work } from '../../../src/model/analysis/work.ts';

/** A terminal that keeps what it was told, and a clock that is set by hand. */
function bench(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = createProgress({ isTTY, columns: 60, write: (text: string) => written.push(text) }, () => clock.now);
  return { written, clock, progress };
}

describe('progress', () => {
  test('says nothing in the first second, and then how far it is', () => {
    const { written, clock, progress } = bench(true);
    clock.now = 900;
    progress.show('Running', 1, 4);
    expect(written).toEqual([]);
    clock.now = 1_100;
    progress.show('Running', 2, 4);
    expect(written.join('')).toContain('Running ███████████████·');
    expect(written.join('')).toContain('50 %');
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test('does not flicker: ten times a second is enough', () => {
    const { written, clock, progress } = bench(true);
    for (clock.now = 1_000; clock.now < 2_000; clock.now += 10) progress.show('Running', clock.now - 1_000, 1_000);
    expect(written).toHaveLength(10);
  });

  test('keeps quiet where nobody watches, and has nothing to take away then', () => {
    const { written, clock, progress } = bench(false);
    clock.now = 5_000;
    progress.show('Running', 1, 2);
    progress.clear();
    expect(written).toEqual([]);
  });
});

function* counting(to: number): Work<number> {
  for (let at = 1; at <= to; at += 1) yield { done: at, of: to, soFar: () => at };
  return to;
}

describe('work', () => {
  const { progress } = bench(false);

  test('is run to its end', async () => {
    expect(await runWork('Counting', counting(5), progress, () => false)).toEqual({ found: 5, done: 5, of: 5, whole: true });
  });

  test('stopped on the way gives what it has', async () => {
    let looks = 0;
    expect(await runWork('Counting', counting(5), progress, () => ++looks > 3)).toEqual({ found: 3, done: 3, of: 5, whole: false });
  });

  test('stopped before it began gives nothing', async () => {
    expect(await runWork('Counting', counting(5), progress, () => true)).toMatchObject({ found: null, whole: false });
  });
});
