import type { Command } from 'commander';
import type { Causes } from '../../model/analysis/causes.ts';
import type { Measure } from '../../model/analysis/measures.ts';
import { chanceOf } from '../../model/analysis/question.ts';
import { bandIn, quarterEnds, type Samples } from '../../model/analysis/samples.ts';
import { modelVersion } from '../../model/version.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { simulateReport } from '../terminal/simulate-report.ts';
import { chanceOption, jsonOption, measuresOption, seedOption, threadsOption, waitOption, worldsOption, type AskedQuestion } from './options.ts';
import { planAsData, readPlans, type NamedPlan } from './plans.ts';

interface SimulateOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly measures: readonly Measure[];
  readonly chance?: readonly AskedQuestion[];
  readonly threads: number;
  readonly json?: true;
  readonly wait: number;
}

/** Worlds that are written down event by event, to count causes: they take longer. */
const mostToldWorlds = 200;

const shown = ['features', 'released', 'demos', 'departures', 'headcount', 'spend', 'platform', 'data', 'product', 'evaluation', 'fluency'];

const lesson: Lesson = {
  about: [
    'Each line of the report is a quarter: the measure at 5, 25, 50, 75 and 95 % of worlds, and the same as a picture. Below: why people left, why candidates said no, and which gate held work up.',
    'A plan file says a company, what is done in it when, and how far to look. scenarios/plan-schema.json describes it, so that an editor completes it as you type.',
  ],
  example: ['simulate tests/fixtures/plans/platform-first.json', '--chance \'features>=1@6\' --chance \'departures<=2@8\''],
  asks: 'In how many of 1,000 worlds is a feature out after six quarters? In how many do no more than two people leave in eight?',
};

export function addSimulate(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('simulate')
    .summary('what comes of a plan, in many worlds')
    .description('What comes of a plan, in many worlds: medians and how far they spread, quarter by quarter.')
    .argument('<plan>', 'a plan file; - is standard input')
    .addOption(worldsOption(1_000))
    .addOption(seedOption())
    .addOption(chanceOption())
    .addOption(measuresOption(shown))
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, options: SimulateOptions) => end(await simulatePlan(desk, file, options)));
}

async function simulatePlan(desk: Desk, file: string, options: SimulateOptions): Promise<ExitCode> {
  const [named] = (await readPlans(desk, [file], options)) ?? [];
  if (!named) return exitCodes.finding;
  const { plan } = named;
  const weeks = quarterEnds(plan.weeks);
  const questions = options.chance ?? [];
  for (const { asked, question } of questions) {
    if (question.quarter > weeks.length) throw new Halt(exitCodes.usage, `--chance '${asked}' asks for quarter ${question.quarter}, but the plan ends with quarter ${weeks.length}.`);
  }
  const metrics = [...new Set([...options.measures.map((measure) => measure.metric), ...questions.map(({ question }) => question.metric)])];
  const drawn = await desk.share('Running worlds', { name: 'samples', given: [plan, options.seed, options.worlds, metrics, weeks] }, options.threads);
  if (drawn.found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before the first world was run.');
  const told = await desk.share('Looking for causes', { name: 'causes', given: [plan, options.seed, Math.min(mostToldWorlds, options.worlds)] }, options.threads);
  const report = { named, options, samples: drawn.found, causes: told.found, complete: drawn.whole && told.whole };
  desk.report(options.json ? JSON.stringify(asData(report), null, 2) : simulateReport({ ...report, seed: options.seed, asked: options.worlds, measures: options.measures, questions }, desk.screen).join('\n'));
  return desk.stopped() ?? exitCodes.fine;
}

interface Report {
  readonly named: NamedPlan;
  readonly options: SimulateOptions;
  readonly samples: Samples;
  readonly causes: Causes | null;
  readonly complete: boolean;
}

function asData({ named, options, samples, causes: found, complete }: Report): object {
  return {
    ok: true,
    command: 'simulate',
    complete,
    modelVersion,
    seed: options.seed,
    worlds: samples.worlds,
    plan: planAsData(named),
    weeks: samples.weeks,
    measures: Object.fromEntries(options.measures.map(({ name, metric, unit }) => [name, { unit, ...bandIn(samples, metric) }])),
    chances: (options.chance ?? []).map(({ asked, question }) => ({ asked, ...question, chance: chanceOf(samples, question) })),
    causes: found,
  };
}
