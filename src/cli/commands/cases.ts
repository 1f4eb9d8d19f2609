import { Option, type Command } from 'commander';
import { modelVersion } from '../../model/version.ts';
import { statementsFrom, type Verdict } from '../cases/in-parts.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { casesReport } from '../terminal/cases-report.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { quoted } from '../terminal/plain.ts';
import { jsonOption, seedOption, threadsOption, worldsOption } from './options.ts';

interface CasesOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly threads: number;
  readonly only?: string;
  readonly json?: true;
}

const lesson: Lesson = {
  about: [
    'The statements are what the sources say happened, or happens: some the model must reproduce, some it should. Each is set up in the model and held against its bounds. The exit code is 1 if one that must hold does not.',
  ],
  example: ['cases --only ins'],
  asks: 'What does the model say to the insurer whose lab shipped nothing?',
};

export function addCases(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('cases')
    .summary('what the sources say happened, and whether it does here')
    .description('What the sources say happened, each with its figure in the model and a verdict.')
    .addOption(worldsOption(1_000, 10_000))
    .addOption(seedOption())
    .addOption(new Option('--only <start>', 'only those whose id starts so'))
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (options: CasesOptions) => end(await tryCases(desk, options)));
}

async function tryCases(desk: Desk, options: CasesOptions): Promise<ExitCode> {
  const { only = '', worlds, seed, threads } = options;
  const of = statementsFrom(only).length;
  if (of === 0) throw new Halt(exitCodes.usage, `No case starts with ${quoted(only)}. They start with ${[...new Set(statementsFrom('').map(({ id }) => id.replace(/-\d+$/, '')))].join(', ')}.`);
  const ran = await desk.share('Trying cases', { name: 'cases', given: [only, worlds, seed] }, threads);
  if (ran.found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before the first case was tried.');
  desk.report(options.json ? JSON.stringify({ ok: true, command: 'cases', complete: ran.whole, modelVersion, seed, worlds, cases: ran.found.map(asData) }, null, 2) : casesReport({ verdicts: ran.found, of, worlds, seed }, desk.screen).join('\n'));
  const failed = ran.found.some(({ statement, verdict }) => statement.priority === 'must' && verdict !== 'holds');
  return desk.stopped() ?? (failed ? exitCodes.finding : exitCodes.fine);
}

function asData({ statement: { id, statement, stat, op, value, priority }, finding, verdict }: Verdict): object {
  const figures = finding ? [finding.figure].flat() : null;
  return { id, priority, statement, stat, op, bound: value, figure: figures, note: finding?.note ?? null, verdict };
}
