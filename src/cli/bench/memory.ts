import { drawSamples, quarterEnds, type Samples } from '../../model/analysis/samples.ts';
import { finish } from '../../model/analysis/work.ts';
import { metrics } from '../../model/metric.ts';
import type { Plan } from '../../model/plan.ts';
import { seed } from './loads.ts';
import { short, table, type Report } from './report.ts';

const mb = 2 ** 20;
const kb = 2 ** 10;
const times = 3;

/** Bytes in use once everything that nobody holds has been cleared away. */
function heldBytes(collect: () => void): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is held while a projection's values are, beyond the values themselves. */
export function memory(plan: Plan, counts: readonly number[]): Report {
  const collect = globalThis.gc;
  if (!collect) throw new Error('Memory is measured under `node --expose-gc`, as `npm run bench` starts it.');
  const weeks = quarterEnds(plan.weeks);
  const draw = (worlds: number): Samples => finish(drawSamples(plan, seed, worlds, metrics, weeks));
  draw(counts[0] as number);
  const rows = counts.map((worlds) => {
    // What earlier tables left behind may be cleared away while this is measured; the middle of a few is clear of that.
    const measured = Array.from({ length: times }, () => {
      const before = heldBytes(collect);
      const samples = draw(worlds);
      const held = heldBytes(collect) - before;
      // Asked last, so that the values are held until here.
      return samples.worlds === worlds ? held : NaN;
    });
    const held = measured.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? NaN;
    const store = worlds * weeks.length * metrics.length * Float64Array.BYTES_PER_ELEMENT;
    return [worlds.toLocaleString('en-GB'), short(store / mb), short(held / mb), short((held - store) / kb)];
  });
  const last = rows.at(-1) ?? [];
  return {
    text: table(`Memory held with every measure of every quarter, ${metrics.length} × ${weeks.length} values a world.`, ['Worlds', 'values, MB', 'held, MB', 'beyond the values, KB'], rows),
    inShort: `A projection of ${last[0] ?? ''} worlds holds ${last[1] ?? ''} MB of values and ${last[3] ?? ''} KB beside them.`,
  };
}
