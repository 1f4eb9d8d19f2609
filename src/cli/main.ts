import { Command, CommanderError, Option } from 'commander';
import { measures } from '../model/analysis/measures.ts';
import { addCases } from './commands/cases.ts';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addExplain } from './commands/explain.ts';
import { addGraph } from './commands/graph.ts';
import { addNew } from './commands/new.ts';
import { addPaths } from './commands/paths.ts';
import { addPlay } from './commands/play.ts';
import { addSchema } from './commands/schema.ts';
import { addSensitivity } from './commands/sensitivity.ts';
import { addSimulate } from './commands/simulate.ts';
import { addTexts } from './commands/texts.ts';
import { addWalk } from './commands/walk.ts';
import { openDesk, type Desk, type Host } from './desk.ts';
import { endOf } from './end-of.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { addImport } from './import/import-command.ts';
import { lessonText, type Lesson } from './terminal/lesson.ts';
import { plain } from './terminal/plain.ts';

const lesson: Lesson = {
  about: [
    `Measures, for --measure and --chance: ${measures.map((measure) => measure.name).join(', ')}. A feature has an owner and a platform; released counts what is carried over by hand as well.`,
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
    const { code: ended, said, stack } = endOf(error);
    desk.note(said);
    if (words.includes('--json')) desk.report(JSON.stringify({ ok: false, error: said }, null, 2));
    if (words.includes('--debug') && stack !== '') desk.note(stack);
    return ended;
  } finally {
    desk.close();
  }
}

function programFor(desk: Desk, end: (code: ExitCode) => void): Command {
  const program = new Command('forkcast')
    .description('What comes of a plan for an AI team: project it, compare it, doubt it.')
    .exitOverride()
    .showHelpAfterError('Add --help for what can be asked, with an example.')
    .configureOutput({ outputError: (text, write) => write(text.split('\n').map((line) => plain(line).trimEnd()).join('\n')) })
    .configureHelp({ helpWidth: desk.screen.width })
    .addOption(new Option('--debug', 'where an internal error came from').hideHelp())
    .helpOption('-h, --help', 'this text')
    .helpCommand('help [command]', 'the same for a command')
    .addHelpText('after', lessonText(lesson, desk.screen.width));
  addNew(program, desk, end);
  addImport(program, desk, end);
  addPlay(program, desk, end);
  addPaths(program, desk, end);
  addWalk(program, desk, end);
  addGraph(program, desk, end);
  addTexts(program, desk, end);
  addSchema(program, desk, end);
  addExplain(program, desk, end);
  addSimulate(program, desk, end);
  addCompare(program, desk, end);
  addSensitivity(program, desk, end);
  addCases(program, desk, end);
  addCheck(program, desk, end);
  return program;
}
