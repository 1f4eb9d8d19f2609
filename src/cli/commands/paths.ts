import { Option, type Command } from 'commander';
import { modelVersion } from '../../model/version.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { pathsReport } from '../terminal/paths-report.ts';
import { pathsOf } from '../valuation/paths-of.ts';
import { tooLargeToWalk } from '../valuation/how-many.ts';
import { valueScenario } from '../valuation/value-scenario.ts';
import { jsonOption, seedOption, threadsOption, waitOption, worldsOption } from './options.ts';
import { readScenario } from './scenario-file.ts';

interface PathsOptions {
  readonly worlds?: number;
  readonly seed: number;
  readonly threads: number;
  readonly all?: true;
  readonly json?: true;
  readonly wait: number;
}

const mostShown = 8;

const lesson: Lesson = {
  about: ['A path is one named answer at each decision it meets. Every path is walked in the same worlds, and weighed as the scenario’s own objective weighs: points for value, departures and money.'],
  example: ['paths scenarios/ai-team-from-scratch/scenario.json'],
  asks: 'Which way through the scenario does best, which worst, and how far apart are they?',
};

export function addPaths(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('paths')
    .summary('every way through a scenario, and what it comes to')
    .description('Every path through a scenario with its odds and what it comes to, the best and the worst.')
    .argument('<scenario>', 'a scenario file; - is standard input')
    .addOption(worldsOption(0, 10_000).default(undefined, 'fewer, the more paths there are'))
    .addOption(seedOption())
    .addOption(threadsOption())
    .addOption(new Option('-a, --all', `all paths, not only the ${mostShown} at either end; --json always has all`))
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, options: PathsOptions) => end(await listPaths(desk, file, options)));
}

async function listPaths(desk: Desk, file: string, options: PathsOptions): Promise<ExitCode> {
  const scenario = await readScenario(desk, file, options);
  if (!scenario) return exitCodes.finding;
  const notWalked = tooLargeToWalk(scenario);
  if (notWalked !== null) throw new Halt(exitCodes.finding, notWalked);
  const found = await valueScenario(desk, scenario, { seed: options.seed, worlds: options.worlds ?? null, threads: options.threads });
  if (found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before the first world was walked.');
  const { valuation, asked } = found;
  const complete = desk.stopped() === null;
  const valued = pathsOf(valuation);
  if (options.json) {
    const { best, standIn, paths, pathsMet, worlds } = valuation;
    desk.report(JSON.stringify({ ok: true, command: 'paths', complete, modelVersion, file, seed: options.seed, worlds, inAll: paths, sampled: !valuation.complete, met: pathsMet, best, standIn, paths: valued }, null, 2));
  } else {
    const report = { title: scenario.title, objective: scenario.objective.text, valuation, paths: valued, most: options.all ? null : mostShown, asked, complete };
    desk.report(pathsReport(report, desk.screen).join('\n'));
  }
  return desk.stopped() ?? exitCodes.fine;
}
