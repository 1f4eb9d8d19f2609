import type { Command } from 'commander';
import { modelVersion } from '../../model/version.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readInput } from '../read-input.ts';
import { conditionWords } from '../terminal/condition-words.ts';
import { formatFindings, problemsAsData } from '../terminal/findings.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { walkReport } from '../terminal/walk-report.ts';
import { parseWalkBytes } from '../walk/parse-walk.ts';
import { allHeld, walkWorlds, type Walked } from '../walk/walk-worlds.ts';
import { jsonOption, waitOption, type ReadingOptions } from './options.ts';
import { haltAtOther, readScenario } from './scenario-file.ts';

const lesson: Lesson = {
  about: [
    'A walk says what is answered at each node, in which world or in how many, and what must hold at the end: an ending, a level of maturity, a figure within bounds, each in every world or in a share of worlds. scenarios/walk-schema.json describes it, so that an editor completes it as you type.',
    'The exit code is 1 if something did not hold.',
  ],
  example: ['walk scenarios/ai-team-from-scratch/scenario.json', 'scenarios/ai-team-from-scratch/walks/a-platform-and-four-lines.json'],
  asks: 'Does the platform stand, and do at least six features come out, on the way this walk goes?',
};

export function addWalk(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('walk')
    .summary('one way through a scenario, and what must hold at its end')
    .description('Walks one way through a scenario, and says what held at its end and what did not, with figures.')
    .argument('<scenario>', 'a scenario file; - is standard input')
    .argument('<walk>', 'a walk file; - is standard input')
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, walk: string, options: ReadingOptions) => end(await walkScenario(desk, file, walk, options)));
}

async function walkScenario(desk: Desk, file: string, walkFile: string, options: ReadingOptions): Promise<ExitCode> {
  if (file === '-' && walkFile === '-') throw new Halt(exitCodes.usage, 'Standard input can be read only once; name - for one file.');
  const scenario = await readScenario(desk, file, options);
  if (!scenario) return exitCodes.finding;
  const bytes = await readInput(walkFile, options.wait);
  const parsed = parseWalkBytes(bytes, scenario);
  if (!parsed.ok) {
    haltAtOther('walk', walkFile, bytes);
    if (options.json) desk.report(JSON.stringify({ ok: false, files: [{ file: walkFile, problems: problemsAsData(parsed.problems), more: parsed.more }] }, null, 2));
    else desk.note(`${formatFindings(parsed.problems, parsed.more, walkFile, bytes, desk.screen)}\nThe walk cannot be walked as it is.`);
    return exitCodes.finding;
  }
  const ran = await desk.run('Walking', walkWorlds(scenario, parsed.walk));
  if (ran.found === null) throw new Halt(desk.stopped() ?? exitCodes.interrupted, 'Stopped before the first world was walked.');
  const walked = ran.found;
  desk.report(options.json ? JSON.stringify(asData(file, walkFile, walked, ran.whole), null, 2) : walkReport({ walked, title: scenario.title, complete: ran.whole }, desk.screen).join('\n'));
  return desk.stopped() ?? (allHeld(walked) ? exitCodes.fine : exitCodes.finding);
}

function asData(file: string, walkFile: string, walked: Walked, complete: boolean): object {
  const { walk, worlds, verdicts, stuck, unused, first } = walked;
  return {
    ok: allHeld(walked),
    command: 'walk',
    complete,
    modelVersion,
    file,
    walk: walkFile,
    name: walk.name,
    seed: walk.seed,
    worlds,
    way: first.choices,
    expectations: verdicts.map(({ expectation, held, inWorlds, values }) => ({ expectation, says: conditionWords(expectation), held, inWorlds, ...(values.length > 0 ? { values } : {}) })),
    stuck,
    unused,
  };
}
