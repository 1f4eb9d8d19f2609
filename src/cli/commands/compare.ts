import type { Command } from 'commander';
import type { Breakdown } from '../../model/analysis/breakdown.ts';
import { measures, type Measure } from '../../model/analysis/measures.ts';
import { pairedOf } from '../../model/analysis/paired.ts';
import { quarterEnds, spreadOf, type Samples } from '../../model/analysis/samples.ts';
import { modelVersion } from '../../model/version.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { compareReport, type CompareReport } from '../terminal/compare-report.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { jsonOption, measureOption, quarterOption, seedOption, threadsOption, waitOption, worldsOption } from './options.ts';
import { planAsData, readPlans, type NamedPlan } from './plans.ts';

interface CompareOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly measure: Measure;
  readonly quarter?: number;
  readonly threads: number;
  readonly json?: true;
  readonly wait: number;
}

/** Worlds in which every mix of two plans is tried: a mean needs fewer than a spread. */
const mostBreakdownWorlds = 400;
const mostPlans = 6;

const lesson: Lesson = {
  about: [
    'Every plan meets the same luck, world by world, so a small difference shows in few worlds. The first plan is A; each other plan is held against it.',
    'Then the measure is broken down: what each move adds to the mean of A over that of the other plan.',
  ],
  example: ['compare tests/fixtures/plans/platform-first.json', 'tests/fixtures/plans/chief-first.json --quarter 6'],
  asks: 'Which is ahead after six quarters, how often, and is it the path or the money?',
};

export function addCompare(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('compare')
    .summary('two plans or more, in the same worlds')
    .description('Two plans or more in the same worlds: which is ahead, how often, and what makes the difference.')
    .argument('<plans...>', 'plan files; - is standard input')
    .addOption(worldsOption(1_000, 10_000))
    .addOption(seedOption())
    .addOption(measureOption())
    .addOption(quarterOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (files: readonly string[], options: CompareOptions) => end(await comparePlans(desk, files, options)));
}

/** The place of a quarter among those both plans reach. Throws a `Halt` if they do not reach it. */
export function placeOf(quarter: number | undefined, weeks: readonly number[]): number {
  if (quarter !== undefined && quarter > weeks.length) throw new Halt(exitCodes.usage, `--quarter ${quarter} is past the horizon, which ends with quarter ${weeks.length}.`);
  return (quarter ?? weeks.length) - 1;
}

async function comparePlans(desk: Desk, files: readonly string[], options: CompareOptions): Promise<ExitCode> {
  if (files.length < 2) throw new Halt(exitCodes.usage, 'Name two plans or more: the first is held against each of the others.');
  if (files.length > mostPlans) throw new Halt(exitCodes.usage, `${files.length} plans are more than can be read side by side; the limit is ${mostPlans}.`);
  const plans = await readPlans(desk, files, options);
  if (!plans) return exitCodes.finding;
  const weeks = quarterEnds(Math.min(...plans.map(({ plan }) => plan.weeks)));
  const at = placeOf(options.quarter, weeks);
  const samples: Samples[] = [];
  const metrics = measures.map((measure) => measure.metric);
  for (const { plan, title } of plans) {
    const drawn = await desk.share(`Running worlds of ${title}`, { name: 'samples', given: [plan, options.seed, options.worlds, metrics, weeks] }, options.threads);
    if (drawn.found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before every plan had been run.');
    samples.push(drawn.found);
  }
  const breakdowns: (Breakdown | null)[] = [];
  const worlds = Math.min(mostBreakdownWorlds, options.worlds);
  for (const { plan } of plans.slice(1)) {
    const broken = await desk.share('Breaking the difference down', { name: 'breakdown', given: [(plans[0] as NamedPlan).plan, plan, { metric: options.measure.metric, week: weeks[at] as number, seed: options.seed, worlds }] }, options.threads);
    breakdowns.push(broken.found);
  }
  // Stopped in between, plans have run different numbers of worlds: only those that all have run can be compared.
  const shared = Math.min(...samples.map((each) => each.worlds));
  const report: CompareReport = { plans, samples: samples.map((each) => firstOf(each, shared)), breakdowns, at, measure: options.measure, seed: options.seed, asked: options.worlds, complete: desk.stopped() === null };
  desk.report(options.json ? JSON.stringify(asData(report), null, 2) : compareReport(report, desk.screen).join('\n'));
  return desk.stopped() ?? exitCodes.fine;
}

function firstOf(samples: Samples, worlds: number): Samples {
  return { weeks: samples.weeks, worlds, values: (metric, at) => samples.values(metric, at).subarray(0, worlds) };
}

function asData({ plans, samples, breakdowns, at, measure, seed, complete }: CompareReport): object {
  const [first, ...others] = samples as [Samples, ...Samples[]];
  const { weeks } = first;
  return {
    ok: true,
    command: 'compare',
    complete,
    modelVersion,
    seed,
    worlds: first.worlds,
    plans: plans.map(planAsData),
    week: weeks[at],
    weeks,
    spreads: samples.map((each) => Object.fromEntries(measures.map(({ name, metric }) => [name, weeks.map((_, quarter) => spreadOf(each.values(metric, quarter)))]))),
    against: others.map((other, place) => ({
      a: 0,
      b: place + 1,
      measures: Object.fromEntries(
        measures.map(({ name, metric, unit, better }) => [name, { unit, better, byQuarter: weeks.map((_, quarter) => pairedOf(first.values(metric, quarter), other.values(metric, quarter))) }]),
      ),
      breakdown: breakdowns[place] ? { measure: measure.name, ...breakdowns[place] } : null,
    })),
  };
}
