import { Option, type Command } from 'commander';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { mermaidOf } from '../graph/mermaid.ts';
import { storyGraph } from '../graph/story-graph.ts';
import { svgOf } from '../graph/svg.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { bestWays, wayName } from '../valuation/best-ways.ts';
import { tooLargeToWalk } from '../valuation/how-many.ts';
import { valueScenario } from '../valuation/value-scenario.ts';
import { seedOption, threadsOption, waitOption, worldsOption } from './options.ts';
import { forceOption, outputOption, putOut, type OutputOptions } from './output-options.ts';
import { readScenario } from './scenario-file.ts';

interface GraphOptions extends OutputOptions {
  readonly mermaid?: true;
  readonly best?: true;
  readonly worlds?: number;
  readonly seed: number;
  readonly threads: number;
  readonly wait: number;
}

const lesson: Lesson = {
  about: ['Every node that can be reached, its kind by its shape, what you claim of its answers under its title, and what each way out depends on. An SVG opens in any browser; Mermaid is text that many wikis and editors draw.'],
  example: ['graph scenarios/ai-team-from-scratch/scenario.json --output story.svg'],
  asks: 'Where does the story part, and where does it meet again?',
};

export function addGraph(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('graph')
    .summary('a drawing of a scenario’s story')
    .description('A drawing of a scenario’s story: its nodes, and the ways between them.')
    .argument('<scenario>', 'a scenario file; - is standard input')
    .addOption(new Option('--mermaid', 'Mermaid text instead of an SVG'))
    .addOption(new Option('--best', 'walk every path, and draw the ways of the best play bold'))
    .addOption(worldsOption(0, 10_000).default(undefined, 'fewer, the more paths there are; only with --best'))
    .addOption(seedOption())
    .addOption(threadsOption())
    .addOption(outputOption())
    .addOption(forceOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, options: GraphOptions) => end(await drawStory(desk, file, options)));
}

async function drawStory(desk: Desk, file: string, options: GraphOptions): Promise<ExitCode> {
  const scenario = await readScenario(desk, file, options);
  if (!scenario) return exitCodes.finding;
  const graph = storyGraph(scenario);
  const best = options.best ? await valuedWays(desk, scenario, options) : new Set<string>();
  const bold = new Set(graph.arrows.flatMap(({ from, to }, at) => (best.has(wayName(from, to)) ? [at] : [])));
  putOut(desk, options.mermaid ? mermaidOf(graph, bold) : svgOf(graph, scenario.title, bold), options, [file]);
  return desk.stopped() ?? exitCodes.fine;
}

async function valuedWays(desk: Desk, scenario: Scenario, { seed, worlds, threads }: GraphOptions): Promise<ReadonlySet<string>> {
  const notWalked = tooLargeToWalk(scenario);
  if (notWalked !== null) throw new Halt(exitCodes.finding, notWalked);
  const found = await valueScenario(desk, scenario, { seed, worlds: worlds ?? null, threads });
  if (found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before the first world was walked.');
  return bestWays(scenario, found.valuation);
}
