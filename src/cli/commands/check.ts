import { Option, type Command } from 'commander';
import { parsePlanBytes } from '../../scenario/plan-file/parse-plan.ts';
import { parseScenarioBytes } from '../../scenario/parse-scenario.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readInput } from '../read-input.ts';
import { count } from '../terminal/figures.ts';
import { formatFindings, problemsAsData } from '../terminal/findings.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { plain } from '../terminal/plain.ts';
import { jsonOption, waitOption } from './options.ts';

type FileKind = 'plan' | 'scenario';

interface CheckOptions {
  readonly as?: FileKind;
  readonly json?: true;
  readonly wait: number;
}

const lesson: Lesson = {
  about: [
    'Every finding comes with its file, line and column, so that an editor can jump there, and with the line it is about. An error keeps the file from being used, and the exit code is 1; a warning is most likely a mistake.',
  ],
  example: ['check scenarios/ai-team-from-scratch/scenario.json'],
  asks: 'Is the shipped scenario sound?',
};

export function addCheck(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('what is wrong with a scenario or a plan file')
    .description('What is wrong with scenario or plan files, each finding at its place.')
    .argument('<files...>', 'scenario or plan files; - is standard input')
    .addOption(new Option('--as <kind>', 'what the files are meant to be; seen from what is in them if left out').choices(['plan', 'scenario']))
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (files: readonly string[], options: CheckOptions) => end(await checkFiles(desk, files, options)));
}

/** One file checked; `unread` says why nothing could be. */
interface Checked {
  readonly file: string;
  readonly kind: FileKind | null;
  readonly unread: string | null;
  readonly problems: readonly Problem[];
  readonly more: number;
  readonly broken: boolean;
  readonly bytes: Uint8Array;
}

async function checkFiles(desk: Desk, files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const checked: Checked[] = [];
  for (const file of files) {
    const one = await checkFile(file, options);
    checked.push(one);
    if (!options.json) tell(desk, one);
  }
  const unread = checked.filter((one) => one.unread !== null).length;
  const broken = checked.filter((one) => one.broken).length;
  if (options.json) desk.report(JSON.stringify({ ok: unread + broken === 0, command: 'check', files: checked.map(asData) }, null, 2));
  else if (files.length > 1) desk.report(`${count(files.length, 'file')}: ${files.length - unread - broken} fine, ${broken} broken, ${unread} unread.`);
  return unread > 0 ? exitCodes.file : broken > 0 ? exitCodes.finding : exitCodes.fine;
}

async function checkFile(file: string, { as, wait }: CheckOptions): Promise<Checked> {
  try {
    const bytes = await readInput(file, wait);
    const kind = as ?? kindOf(bytes);
    const parsed = kind === 'plan' ? parsePlanBytes(bytes) : parseScenarioBytes(bytes);
    return { file, kind, bytes, unread: null, broken: !parsed.ok, problems: parsed.ok ? parsed.notes : parsed.problems, more: parsed.ok ? 0 : parsed.more };
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    return { file, kind: null, bytes: new Uint8Array(), unread: error.message, broken: false, problems: [], more: 0 };
  }
}

/** What a file is meant to be: a plan has moves and no nodes. It may be broken, so its text is looked at and not its value. */
function kindOf(bytes: Uint8Array): FileKind {
  const text = new TextDecoder().decode(bytes);
  return /"moves"\s*:/.test(text) && !/"nodes"\s*:/.test(text) ? 'plan' : 'scenario';
}

function tell(desk: Desk, { file, kind, unread, problems, more, broken, bytes }: Checked): void {
  const { paint } = desk.screen;
  if (unread !== null) return desk.note(unread);
  if (problems.length > 0) desk.report(formatFindings(problems, more, file, bytes, paint));
  const found = problems.length + more;
  return desk.report(`${plain(file)}: a ${kind}, ${found === 0 ? paint.good('nothing wrong') : `${count(found, 'finding')}${broken ? '' : ', none of which keeps it from being used'}`}.`);
}

function asData({ file, kind, unread, problems, more, broken }: Checked): object {
  return unread === null ? { file, kind, ok: !broken, problems: problemsAsData(problems), more } : { file, ok: false, error: unread };
}
