import { Option, type Command } from 'commander';
import { elsewhere } from '../../model/analysis/elsewhere.ts';
import type { Measure } from '../../model/analysis/measures.ts';
import { quarterEnds } from '../../model/analysis/samples.ts';
import { parameterTable, type Parameter } from '../../model/parameters.ts';
import type { Plan } from '../../model/plan.ts';
import { modelVersion } from '../../model/version.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { sensitivityReport, type SensitivityReport } from '../terminal/sensitivity-report.ts';
import { quoted } from '../terminal/plain.ts';
import { placeOf } from './compare.ts';
import { drawsOption, jsonOption, measureOption, quarterOption, seedOption, threadsOption, topOption, waitOption, worldsOption } from './options.ts';
import { planAsData, readPlans } from './plans.ts';

interface SensitivityOptions {
  readonly worlds: number;
  readonly draws: number;
  readonly seed: number;
  readonly top: number;
  readonly measure: Measure;
  readonly quarter?: number;
  readonly only?: string;
  readonly threads: number;
  readonly json?: true;
  readonly wait: number;
}

const lesson: Lesson = {
  about: [
    'Nobody knows the model’s numbers exactly: each has a value and a range in which it may lie. First all of them are drawn within their ranges, again and again: does the better plan stay the better one? Then each is moved to the ends of its range on its own: which of them decides? Of two plans, it also looks for companies in which the other one would be ahead.',
    'This runs many worlds many times; expect half a minute.',
  ],
  example: ['sensitivity tests/fixtures/plans/platform-first.json', 'tests/fixtures/plans/chief-first.json'],
  asks: 'Would the verdict be another if the model’s numbers were somewhat otherwise?',
};

/** Companies shown in which the verdict is another. */
const mostCompanies = 4;

export function addSensitivity(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('sensitivity')
    .summary('how far a result, or a verdict, hangs on the model’s numbers')
    .description('How far a plan’s result, or the verdict on two plans, hangs on numbers of the model that nobody knows exactly.')
    .argument('<plan>', 'a plan file; - is standard input')
    .argument('[other]', 'a second plan: then the difference between the two is looked at')
    .addOption(worldsOption(50, 10_000).default(50, '50, in which every draw and every parameter is tried'))
    .addOption(drawsOption())
    .addOption(topOption())
    .addOption(new Option('--only <start>', 'move only parameters whose id starts so'))
    .addOption(seedOption())
    .addOption(measureOption())
    .addOption(quarterOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, other: string | undefined, options: SensitivityOptions) => end(await doubtPlans(desk, other === undefined ? [file] : [file, other], options)));
}

/** Parameters with a range whose id starts so. Throws a `Halt` if there are none. */
function chosenParameters(start: string): readonly Parameter[] {
  const chosen = parameterTable.filter((row) => row.low < row.high && row.id.startsWith(start));
  if (chosen.length === 0) throw new Halt(exitCodes.usage, `No parameter with a range starts with ${quoted(start)}.`);
  return chosen;
}

async function doubtPlans(desk: Desk, files: readonly string[], options: SensitivityOptions): Promise<ExitCode> {
  const among = chosenParameters(options.only ?? '');
  const plans = await readPlans(desk, files, options);
  if (!plans) return exitCodes.finding;
  const weeks = quarterEnds(Math.min(...plans.map(({ plan }) => plan.weeks)));
  const at = placeOf(options.quarter, weeks);
  const week = weeks[at] as number;
  const { measure, seed, worlds, draws, threads } = options;
  const { metric } = measure;
  const pair = plans.map(({ plan }) => plan) as [Plan] | [Plan, Plan];
  const robust = await desk.share('Drawing parameters', { name: 'robustness', given: [pair, { metric, better: measure.better ?? 'more', week, seed, draws, worlds }] }, threads);
  const swing = { metric, week, seed, worlds, most: options.top, among };
  const kept = await desk.share('Trying parameters', { name: 'screen', given: [pair, swing] }, threads);
  const swung = kept.found === null ? { ...kept, found: null } : await desk.share('Moving parameters', { name: 'tornado', given: [pair, swing, kept.found] }, threads);
  const [a, b] = pair;
  const moved = b && (await desk.run('Trying other companies', elsewhere([{ ...a, weeks: week }, { ...b, weeks: week }], { score: [{ metric, times: measure.better === 'less' ? -1 : 1, read: 'at-end' }], seed, worlds, most: mostCompanies })));
  if (robust.found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before the first draw was run.');
  const report: SensitivityReport = { plans, robustness: robust.found, tornado: swung.found, elsewhere: moved?.found ?? null, measure, week, at, seed, draws, worlds, complete: robust.whole && swung.whole && moved?.whole !== false };
  desk.report(options.json ? JSON.stringify(asData(report), null, 2) : sensitivityReport(report, desk.screen).join('\n'));
  return desk.stopped() ?? exitCodes.fine;
}

function asData({ plans, robustness: robust, tornado: swung, elsewhere: moved, measure, week, seed, complete }: SensitivityReport): object {
  return {
    ok: true,
    command: 'sensitivity',
    complete,
    modelVersion,
    seed,
    plans: plans.map(planAsData),
    measure: measure.name,
    week,
    robustness: robust,
    elsewhere: moved,
    tornado: swung && {
      ...swung,
      swings: swung.swings.map(({ parameter, ...swing }) => ({ parameter: parameter.id, low: parameter.low, value: parameter.value, high: parameter.high, unit: parameter.unit, evidence: parameter.evidence, why: parameter.why, ...swing })),
    },
  };
}
