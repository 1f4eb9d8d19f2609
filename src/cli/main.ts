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
import { loadKernel, runCompiled } from './kernel/load-kernel.ts';
import { helpLayout } from './terminal/help.ts';
import { lessonText, type Lesson } from './terminal/lesson.ts';
import { folded } from './terminal/layout.ts';
import { plainLines, quoted } from './terminal/plain.ts';

const lesson: Lesson = {
  about: [
    `Measures, for --measure and --chance: ${measures.map((measure) => measure.name).join(', ')}. A feature has an owner and a platform; released counts what is carried over by hand as well.`,
    'Exit codes: 0 fine, 1 something found wrong in a file or a case, 2 the command cannot be understood, 3 a file cannot be read or written, 70 a fault of ours.',
  ],
  example: ['new my-first-case'],
  asks: 'What does a scenario start from? The command makes a small whole one, and says what to do with it.',
};

/** Runs one command and gives its exit code. */
export async function main(words: readonly string[], host: Host): Promise<number> {
  const kernel = loadKernel(host.root);
  runCompiled(kernel);
  const desk = openDesk(host, kernel);
  let code: ExitCode = exitCodes.fine;
  const program = programFor(desk, (ended) => { code = ended; });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    const refuse = (said: string): void => {
      if (words.includes('--json')) desk.report(JSON.stringify({ ok: false, error: said }, null, 2));
    };
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.fine;
      // Commander has said it to the person already, but for a command that help is asked of.
      const unknown = error.code === 'commander.help' && words.length > 0 ? `There is no command ${quoted(words.at(1) ?? '')}.` : null;
      if (unknown !== null) desk.note(folded(unknown, desk.screen));
      refuse(unknown ?? plainLines(error.message.replace(/^error: /, '')));
      return exitCodes.usage;
    }
    const { code: ended, said, stack } = endOf(error);
    desk.note(folded(said, desk.screen));
    refuse(said);
    if (words.includes('--debug') && stack !== '') desk.note(stack);
    return ended;
  } finally {
    desk.close();
  }
}

function programFor(desk: Desk, end: (code: ExitCode) => void): Command {
  const program = new Command('forkcast')
    .description('Write, check and play scenarios of building an AI team, and ask the model behind them.')
    .exitOverride()
    .showHelpAfterError(folded('Add --help for what can be asked, with an example.', desk.screen))
    .configureOutput({ outputError: (text, write) => write(folded(plainLines(text), desk.screen)) })
    .configureHelp(helpLayout(desk.screen))
    .addOption(new Option('--debug', 'where an internal error came from').hideHelp())
    .helpOption('-h, --help', 'this text')
    .helpCommand('help [command]', 'the same for a command')
    .addHelpText('after', lessonText(lesson, desk.screen.width));
  program.commandsGroup('Write a scenario:');
  addNew(program, desk, end);
  addImport(program, desk, end);
  addCheck(program, desk, end);
  addExplain(program, desk, end);
  addTexts(program, desk, end);
  addSchema(program, desk, end);
  program.commandsGroup('Walk through a scenario:');
  addPlay(program, desk, end);
  addWalk(program, desk, end);
  addPaths(program, desk, end);
  addGraph(program, desk, end);
  program.commandsGroup('Ask the model about a plan:');
  addSimulate(program, desk, end);
  addCompare(program, desk, end);
  addSensitivity(program, desk, end);
  addCases(program, desk, end);
  return program;
}
