/** Something whose time is taken. It should take some ten milliseconds or more. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

/** What a run's length is told by: processor time of all its threads, which other work on the machine touches little, or time as it passes. */
export type Clock = 'processor' | 'passing';

/** Milliseconds of one run by the clock asked for: the median, and between what bounds half of the runs lay. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Milliseconds of processor time over all threads, the median. */
  readonly cpu: number;
}

const warmUps = 2;
const usPerMs = 1000;

/**
 * Times contenders against each other. Every round runs each of them once, so that a machine that grows busy slows them all;
 * the first rounds warm up and do not count.
 */
export async function race(contenders: readonly Contender[], rounds: number, clock: Clock = 'processor'): Promise<readonly Timing[]> {
  const times = contenders.map(() => [] as number[]);
  const cpus = contenders.map(() => [] as number[]);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const [began, cpuBegan] = [performance.now(), process.cpuUsage()];
      await contender.run();
      const [took, { user, system }] = [performance.now() - began, process.cpuUsage(cpuBegan)];
      if (round < 0) continue;
      times[at]?.push(took);
      cpus[at]?.push((user + system) / usPerMs);
    }
  }
  return contenders.map(({ name }, at) => {
    const [passing, processor] = [times, cpus].map((all) => (all[at] ?? []).toSorted((a, b) => a - b)) as [number[], number[]];
    const own = clock === 'passing' ? passing : processor;
    return { name, median: sortedAt(own, 0.5), low: sortedAt(own, 0.25), high: sortedAt(own, 0.75), cpu: sortedAt(processor, 0.5) };
  });
}

function sortedAt(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}

/** A straight line through costs by least squares: what is paid before the first unit of size, and for each. */
export function lineThrough(sizes: readonly number[], costs: readonly number[]): { readonly fixed: number; readonly each: number } {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanSize, meanCost] = [mean(sizes), mean(costs)];
  const over = sizes.reduce((sum, size, at) => sum + (size - meanSize) * ((costs[at] ?? NaN) - meanCost), 0);
  const each = over / sizes.reduce((sum, size) => sum + (size - meanSize) ** 2, 0);
  return { fixed: meanCost - each * meanSize, each };
}

/** How far costs lie from that line at most, as a share of the cost. */
export function offTheLine(sizes: readonly number[], costs: readonly number[]): number {
  const { fixed, each } = lineThrough(sizes, costs);
  return Math.max(...costs.map((cost, at) => Math.abs(fixed + each * (sizes[at] ?? NaN) - cost) / cost));
}
