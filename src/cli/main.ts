import { Command, CommanderError } from 'commander';
import { addCases } from './commands/cases.ts';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addSensitivity } from './commands/sensitivity.ts';
import { addSimulate } from './commands/simulate.ts';
import { measures } from '../model/analysis/measures.ts';
import { openDesk, type Desk, type Host } from './desk.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { Halt } from './halt.ts';
import { lessonText, type Lesson } from './terminal/lesson.ts';
import { plain } from './terminal/plain.ts';

const lesson: Lesson = {
  about: [
    `Measures, for --measure and --chance: ${measures.map((measure) => measure.name).join(', ')}.`,
    'Exit codes: 0 fine, 1 something found wrong in a file or a case, 2 the command cannot be understood, 3 a file cannot be read.',
  ],
  example: ['compare tests/fixtures/plans/platform-first.json', 'tests/fixtures/plans/chief-first.json'],
  asks: 'Two plans for one company, in the same worlds: which does better, how often, and what makes the difference?',
};

/** Runs one command and gives its exit code. */
export async function main(words: readonly string[], host: Host): Promise<number> {
  const desk = openDesk(host);
  let code: ExitCode = exitCodes.fine;
  const program = programFor(desk, (ended) => { code = ended; });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    return tell(desk, error, words);
  }
}

function programFor(desk: Desk, end: (code: ExitCode) => void): Command {
  const program = new Command('forkcast')
    .description('What comes of a plan for an AI team: project it, compare it, doubt it.')
    .exitOverride()
    .showHelpAfterError('Add --help for what can be asked, with an example.')
    .configureOutput({ outputError: (text, write) => write(text.split('\n').map((line) => plain(line).trimEnd()).join('\n')) })
    .configureHelp({ helpWidth: desk.screen.width })
    .helpOption('-h, --help', 'this text')
    .helpCommand('help [command]', 'the same for a command')
    .addHelpText('after', lessonText(lesson, desk.screen.width));
  addSimulate(program, desk, end);
  addCompare(program, desk, end);
  addSensitivity(program, desk, end);
  addCases(program, desk, end);
  addCheck(program, desk, end);
  return program;
}

/** Says what went wrong: one sentence, and with --json the same as a document. */
function tell(desk: Desk, error: unknown, words: readonly string[]): number {
  if (error instanceof Halt) {
    desk.note(error.message);
    if (words.includes('--json')) desk.report(JSON.stringify({ ok: false, error: error.message }, null, 2));
    return error.code;
  }
  desk.note(`Internal error, please report it: ${plain(error instanceof Error ? error.message : String(error))}`);
  if (process.env['FORKCAST_DEBUG'] && error instanceof Error) desk.note(error.stack ?? '');
  return exitCodes.internal;
}
