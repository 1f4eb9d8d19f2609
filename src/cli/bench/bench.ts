import { availableParallelism, loadavg } from 'node:os';
import { modelVersion } from '../../model/version.ts';
import { loadKernel, runCompiled } from '../kernel/load-kernel.ts';
import { startThread } from '../threads/thread-port.ts';
import { growth } from './growth.ts';
import { loading } from './loading.ts';
import { firstDecision, firstScenarioRun, teamPlan, wholePlan } from './loads.ts';
import { memory } from './memory.ts';
import { pressing } from './pressing.ts';
import type { Report } from './report.ts';
import { shipped } from './shipped.ts';
import { projection, throughput } from './speed.ts';
import { valuing } from './valuing.ts';
import { workers } from './workers.ts';

/** Prints how fast the model is and how its cost grows, table by table, and in the end all of it in short. `drawing` is the script of the threads, bundled. */
export async function runBench(root: string, drawing: URL): Promise<void> {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const began = performance.now();
  const kernel = loadKernel(root);
  runCompiled(kernel);
  const run = firstScenarioRun(root);
  const plan = wholePlan(run);
  const team = teamPlan(plan, 30, 8);
  say(`Model ${modelVersion}, Node ${process.versions.node}, ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} before the start.`);
  say('Medians of several runs, after a warm-up, contenders in turns. Times are processor time; of workers, time as it passes.');
  say('Compare ratios of one run; how to read them is in src/cli/bench/README.md.');
  const inShort: string[] = [];
  const tell = (report: Report): void => {
    say(report.text);
    inShort.push(report.inShort);
  };
  tell(await throughput([['the first scenario, 8 quarters', plan], ['team of 30, 8 quarters', team]]));
  tell(await projection(team, 1_000));
  tell(await growth(plan));
  tell(memory(team, [1_000, 4_000, 16_000]));
  tell(await workers(team, firstDecision(run), () => startThread(drawing, kernel)));
  tell(await valuing(run));
  tell(await shipped(root, () => startThread(drawing, kernel)));
  tell(await loading(run.scenario));
  tell(await pressing(run.scenario));
  say(`\nIn short\n${inShort.map((sentence) => `- ${sentence}`).join('\n')}`);
  say(`\nTook ${Math.round((performance.now() - began) / 1000)} s.`);
}
