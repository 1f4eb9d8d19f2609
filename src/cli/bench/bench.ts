import { availableParallelism, loadavg } from 'node:os';
import { modelVersion } from '../../model/version.ts';
import { loadKernel, runCompiled } from '../kernel/load-kernel.ts';
import { startThread } from '../threads/thread-port.ts';
import { growth } from './growth.ts';
import { firstDecision, firstScenarioRun, teamPlan, wholePlan } from './loads.ts';
import { loading } from './loading.ts';
import { memory } from './memory.ts';
import { projection, throughput } from './speed.ts';
import { valuing } from './valuing.ts';
import { workers } from './workers.ts';

/** Prints how fast the model is and how its cost grows, table by table. `thread` is the bundled script of a drawing thread. */
export async function runBench(root: string, thread: URL): Promise<void> {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const began = performance.now();
  const kernel = loadKernel(root);
  runCompiled(kernel);
  const run = firstScenarioRun(root);
  const plan = wholePlan(run);
  const team = teamPlan(plan, 30, 8);
  say(`Model ${modelVersion}, Node ${process.versions.node}, ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} before the start.`);
  say('Medians of several runs, after a warm-up. Compare ratios of one run; how to read them is in src/cli/bench/README.md.');
  say(await throughput([['the first scenario, 8 quarters', plan], ['team of 30, 8 quarters', team]]));
  say(await growth(plan));
  say(await workers(team, firstDecision(run), () => startThread(thread, kernel)));
  say(await valuing(run));
  say(await projection(team, 1_000));
  say(await loading(run.scenario));
  say(memory(team, [1_000, 4_000, 16_000]));
  say(`\nTook ${Math.round((performance.now() - began) / 1000)} s.`);
}
