import { drawSamples, quarterEnds, type Samples } from '../../model/analysis/samples.ts';
import { finish } from '../../model/analysis/work.ts';
import { metrics } from '../../model/metric.ts';
import type { Plan } from '../../model/plan.ts';
import { seed } from './loads.ts';
import { short, table } from './report.ts';

const mb = 2 ** 20;
const kb = 2 ** 10;
const settling = 5;

/** Bytes in use once everything that nobody holds has been cleared away. */
function heldBytes(collect: () => void): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is held while a projection's values are, beyond the values themselves. */
export function memory(plan: Plan, counts: readonly number[]): string {
  const collect = globalThis.gc;
  if (!collect) return '\nMemory is measured under `node --expose-gc`, as `npm run bench` starts it.';
  const weeks = quarterEnds(plan.weeks);
  const draw = (worlds: number): Samples => finish(drawSamples(plan, seed, worlds, metrics, weeks));
  // What was compiled and optimised for the tables before is let go in steps; until it is, it would be taken for ours.
  for (let time = 0; time < settling; time += 1) {
    draw(counts[0] as number);
    collect();
  }
  const rows = counts.map((worlds) => {
    const before = heldBytes(collect);
    const samples = draw(worlds);
    const held = heldBytes(collect) - before;
    const store = samples.worlds * weeks.length * metrics.length * Float64Array.BYTES_PER_ELEMENT;
    return [worlds.toLocaleString('en-GB'), short(store / mb), short(held / mb), short((held - store) / kb)];
  });
  return table(`Memory held with every measure of every quarter, ${metrics.length} × ${weeks.length} values a world.`, ['Worlds', 'values, MB', 'held, MB', 'beyond the values, KB'], rows);
}
