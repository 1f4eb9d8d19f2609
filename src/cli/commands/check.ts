import { Option, type Command } from 'commander';
import { modelVersion } from '../../model/version.ts';
import { lintRead } from '../check/ask-model.ts';
import { lookAt, unread } from '../check/check-file.ts';
import type { Checked } from '../check/checked.ts';
import { fileKinds, type FileKind } from '../check/file-kind.ts';
import { filesNamed, type NamedFile } from '../check/files-named.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readInput } from '../read-input.ts';
import { count } from '../terminal/figures.ts';
import { checkedAsData, checkedLines, summaryLine, summaryOf } from '../terminal/check-report.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { plain, quoted } from '../terminal/plain.ts';
import type { Judging } from '../valuation/judge-claims.ts';
import { drawsOption, forksOption, jsonOption, seedOption, threadsOption, waitOption, worldsOption } from './options.ts';

interface CheckOptions {
  readonly as?: FileKind;
  readonly strict?: true;
  readonly model: boolean;
  readonly worlds?: number;
  readonly forks?: number;
  readonly draws: number;
  readonly seed: number;
  readonly threads: number;
  readonly json?: true;
  readonly wait: number;
  readonly debug?: true;
}

/** Past so many files, those with nothing to say of them are only counted. */
const mostNamed = 12;

const lesson: Lesson = {
  about: [
    'Every finding comes with its file, line and column, so that an editor can jump there, and with the line it is about; explain CODE says what it means. An error keeps the file from being used, and the exit code is 1; a warning is most likely a mistake.',
    'A scenario that can be played is also held against the model: at every way of coming to each decision, or at a sample of them in a story with more than can be looked at in seconds, every answer you have named is tried in the same worlds, and again with the model’s uncertain numbers drawn otherwise. So a claim that the model does not bear out is a finding too. The report says how much was tried; --no-model leaves all of it out.',
  ],
  example: ['check scenarios/ai-team-from-scratch/scenario.json'],
  asks: 'Is the shipped scenario sound, and are its claims borne out?',
};

export function addCheck(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('what is wrong with a scenario, a walk or a plan')
    .description('What is wrong with scenario, walk or plan files, each finding at its place.')
    .argument('<files...>', 'files, or folders of them; - is standard input')
    .addOption(new Option('--as <kind>', 'what the files are meant to be; seen from what is in them if left out').choices(fileKinds))
    .addOption(new Option('--strict', 'a warning ends with exit code 1 as well'))
    .addOption(new Option('--no-model', 'look at the form only; do not ask the model'))
    .addOption(worldsOption(0, 10_000).default(undefined, 'as many as settle the claims'))
    .addOption(forksOption())
    .addOption(drawsOption().default(16))
    .addOption(seedOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (files: readonly string[], _own: CheckOptions, command: Command) => end(await checkFiles(desk, files, command.optsWithGlobals<CheckOptions>())));
}

async function checkFiles(desk: Desk, names: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (names.filter((name) => name === '-').length > 1) throw new Halt(exitCodes.usage, 'Standard input can be read only once.');
  const files = filesNamed(names);
  const typed = names.includes('-') ? await readTyped(options.wait) : null;
  const long = files.length > mostNamed;
  const checked: Checked[] = [];
  for (const file of files) {
    if (!(await desk.goOn('Checking', checked.length, files.length))) break;
    const one = await checkFile(desk, file, file.name === '-' ? typed : null, options);
    checked.push(one);
    if (!options.json) tell(desk, one, long, options);
  }
  const complete = desk.stopped() === null;
  if (options.json) desk.report(JSON.stringify({ ok: complete && endOfCheck(checked, options) === exitCodes.fine, command: 'check', complete, modelVersion, seed: options.seed, files: checked.map(checkedAsData) }, null, 2));
  else if (files.length > 1) desk.report(summaryLine(summaryOf(checked), desk.screen));
  if (!complete) desk.note(`Stopped early: incomplete${files.length > 1 ? `, ${checked.length.toLocaleString('en-GB')} of ${count(files.length, 'file')} looked at` : ''}.`);
  return desk.stopped() ?? endOfCheck(checked, options);
}

/** Standard input, or why it could not be read: that is said like any other file's trouble. */
async function readTyped(wait: number): Promise<Uint8Array | Halt> {
  try {
    return await readInput('-', wait);
  } catch (error) {
    if (error instanceof Halt) return error;
    throw error;
  }
}

async function checkFile(desk: Desk, file: NamedFile, typed: Uint8Array | Halt | null, options: CheckOptions): Promise<Checked> {
  const { checked, scenario } = lookAt(file, typed, options.as ?? null);
  if (checked.outcome !== 'checked' || scenario === null) return checked;
  const judging: Judging | null = options.model ? { seed: options.seed, worlds: options.worlds ?? null, forks: options.forks ?? null, draws: options.draws, threads: options.threads } : null;
  try {
    return await lintRead(desk, checked, scenario, judging);
  } catch (error) {
    return unread(file.name, error);
  }
}

function tell(desk: Desk, checked: Checked, long: boolean, { debug }: CheckOptions): void {
  if (checked.outcome === 'unread') return desk.note(checked.code === exitCodes.internal ? `${quoted(checked.file)}: internal error, please report it, with what --debug adds: ${plain(checked.reason)}${debug ? `\n${checked.stack}` : ''}` : checked.reason);
  const lines = checkedLines(checked, desk.screen, long);
  if (lines.length > 0) desk.report(lines.join('\n'));
}

function endOfCheck(checked: readonly Checked[], { strict }: CheckOptions): ExitCode {
  const ends = new Set(checked.flatMap((each) => (each.outcome === 'unread' ? [each.code] : each.outcome === 'checked' && each.broken ? [exitCodes.finding] : [])));
  for (const code of [exitCodes.internal, exitCodes.file, exitCodes.finding]) if (ends.has(code)) return code;
  const wrong = checked.some((each) => each.outcome === 'checked' && strict === true && each.findings.some(({ severity }) => severity !== 'info'));
  return wrong ? exitCodes.finding : exitCodes.fine;
}
