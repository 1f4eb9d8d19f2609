import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Option, type Command } from 'commander';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { wordsFor } from '../../scenario/problem-words.ts';
import { forceOption } from '../commands/output-options.ts';
import { jsonOption, waitOption } from '../commands/options.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readInput } from '../read-input.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { plain } from '../terminal/plain.ts';
import { titled } from './clean-text.ts';
import { destinationFor, madeBefore, putScenario } from './destination.ts';
import { countsOf, importLines, lossAsData } from './import-report.ts';
import { importLimits, readTale } from './read-tale.ts';
import { scenarioFrom, type ImportedScenario, type Starter } from './scenario-from.ts';

interface ImportOptions {
  readonly to?: string;
  readonly force?: true;
  readonly json?: true;
  readonly wait: number;
}

const lesson: Lesson = {
  about: [
    'Read are stories in Twee (Harlowe, SugarCube, Chapbook, Snowman), pages published by Twine 2, and H5P Branching Scenarios: content.json, or the whole .h5p package. A passage with several links becomes a choice, one with a single link a brief, one without an ending. What cannot be said in a scenario is listed with its place.',
    'Nothing that is brought along is ever run: markup that has no meaning here stays text. What options do to the company is for you to write; x-to-do in the file says where.',
  ],
  example: ['import my-story.twee --to my-story'],
  asks: 'What of my Twine story can be played here, and what is left to do?',
};

export function addImport(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('import')
    .summary('a scenario from a Twine story or an H5P course')
    .description('Makes a scenario of a branching story written with Twine or H5P.')
    .argument('<file>', 'a .twee, .html, .json or .h5p file; - is standard input')
    .addOption(new Option('-t, --to <name>', 'its id, for a folder among the scenarios, or a file that ends in .json').default(undefined, 'from its title'))
    .addOption(forceOption())
    .addOption(jsonOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, options: ImportOptions) => end(await importFile(desk, file, options)));
}

async function importFile(desk: Desk, file: string, { to, force, json, wait }: ImportOptions): Promise<ExitCode> {
  const bytes = await readInput(file, wait, importLimits.bytes);
  const { tale, inside } = readTale(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const destination = destinationFor(desk.host.root, to, tale.title ?? basename(file).replace(/\.\w{1,5}$/, ''));
  const before = force ? null : madeBefore(desk.host.root, destination, sha256);
  if (before !== null) {
    const said = `This very file was imported before, as ${plain(before)}, which is left as it is. Use --force to import it anew.`;
    desk.report(json ? JSON.stringify({ ok: true, command: 'import', written: null, before, said }, null, 2) : said);
    return exitCodes.fine;
  }
  const origin = { file: titled(basename(file), 200), sha256, was: tale.from };
  const { scenario, losses } = scenarioFrom(tale, destination.id, starterIn(desk.host.root), origin, destination.schema);
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  checkRead(text);
  // The last moment at which nothing has been written yet.
  const stopped = desk.stopped();
  if (stopped !== null) throw new Halt(stopped, 'Stopped; nothing was written.');
  putScenario(destination, text, file, force === true);
  const read = inside === null ? file : `${file}/${inside}`;
  desk.report(json ? asData(scenario, losses.map(lossAsData), destination.shown) : importLines({ scenario, losses, file: read, written: destination.shown }, desk.screen).join('\n'));
  return exitCodes.fine;
}

function asData(scenario: ImportedScenario, lost: readonly object[], written: string): string {
  return JSON.stringify({ ok: true, command: 'import', written, scenario: scenario.id, title: scenario.title, ...scenario['x-imported'], counts: countsOf(scenario), lost, toDo: scenario['x-to-do'] }, null, 2);
}

/** Nothing is written that the game would not read. What is wrong then is a limit that the story oversteps. */
function checkRead(text: string): void {
  const parsed = parseScenario(text);
  const fault = parsed.ok ? undefined : parsed.problems.find(({ severity }) => severity === 'error');
  if (fault) throw new Halt(exitCodes.finding, `This story cannot be made a scenario: at ${plain(fault.pointer || '/')}: ${plain(wordsFor(fault))}. Nothing was written.`);
}

/** The template's company, to start from. */
function starterIn(root: string): Starter {
  const parsed = parseScenario(readFileSync(join(root, 'scenarios/template/template.json'), 'utf8'));
  if (!parsed.ok) throw new Error('the template scenario cannot be read');
  const { organisation, objective, firstQuarter, licence } = parsed.scenario;
  return { organisation, objective, firstQuarter, licence };
}
