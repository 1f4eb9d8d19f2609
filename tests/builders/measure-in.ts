import { compilePlan, type CompileOptions } from '../../src/model/compile-plan.ts';
import { metricNumber } from '../../src/model/kernel/measures.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { Plan } from '../../src/model/plan.ts';
import { runWorlds } from '../../src/model/run-worlds.ts';

/** One measure at the end of one week, world by world. */
export function measureIn(plan: Plan, seed: number, worlds: number, of: Metric, week: number, options: CompileOptions = {}): Float64Array {
  const values = new Float64Array(worlds);
  runWorlds(compilePlan(plan, options), seed, 0, worlds, [Math.min(week, plan.weeks)], (state, world) => {
    values[world] = state.metrics[metricNumber(of)] as number;
  });
  return values;
}
