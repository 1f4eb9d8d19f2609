import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Option, type Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { checkName } from '../scenario-name.ts';
import { reasonUnwritten } from '../system-reasons.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { paragraph } from '../terminal/layout.ts';
import { plain, quoted } from '../terminal/plain.ts';
import { typedPath } from '../typed-path.ts';
import { makeFolder, putFolder, putWhole } from '../write-output.ts';
import { forceOption } from './output-options.ts';

interface NewOptions {
  readonly into?: string;
  readonly force?: true;
}

const lesson: Lesson = {
  about: [
    'The template is small and whole: a brief, a choice, a budget, a stroke of luck, a question and an ending, with a walk beside it. It can be played and checked at once; change it from there. The page of npm run dev shows it in the library.',
  ],
  example: ['new my-first-case'],
  asks: 'What does a scenario of mine start from?',
};

export function addNew(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('new')
    .summary('a new scenario, from a small whole one')
    .description('Makes a new scenario from a small template that can be played and checked as it is.')
    .argument('<slug>', 'its id, and the name of its folder: small letters, digits and hyphens')
    .addOption(new Option('--into <folder>', 'the folder to put it in').default(undefined, 'scenarios'))
    .addOption(forceOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action((slug: string, options: NewOptions) => end(makeScenario(desk, slug, options)));
}

function makeScenario(desk: Desk, slug: string, { into, force }: NewOptions): ExitCode {
  checkName(slug);
  const shipped = join(desk.host.root, 'scenarios');
  const folder = join(into === undefined ? shipped : typedPath(into), slug);
  const shown = into === undefined ? `scenarios/${slug}` : join(into, slug);
  const files = filesFor(slug, shipped, folder);
  if (existsSync(folder) && !force) throw new Halt(exitCodes.file, `${quoted(shown)} is there already. Use --force to replace its scenario and its walk.`);
  try {
    if (existsSync(folder)) for (const [name, text] of Object.entries(files)) replaceFile(join(folder, name), text);
    else putFolder(folder, files);
  } catch (error) {
    throw new Halt(exitCodes.file, `${quoted(shown)} cannot be written: ${reasonUnwritten(error)}.`);
  }
  const { paint, width } = desk.screen;
  const [made = '', ...more] = paragraph(`Made ${plain(shown)}/scenario.json, with a walk beside it. It can be played as it is:`, width);
  desk.report([
    made.replace('Made', paint.good('Made')), ...more,
    '',
    // The page shows what lies among the scenarios.
    ...(into === undefined ? ['  npm run dev    # in the browser, where it follows every save', ''] : []),
    ...['play', 'check'].map((command) => `  npm run -s forkcast -- ${command} ${plain(shown)}/scenario.json`),
    `  npm run -s forkcast -- walk ${plain(shown)}/scenario.json \\`,
    `      ${plain(shown)}/walks/a-road-first.json`,
    '',
    'Change the text first, then the options, then what they pull.',
  ].join('\n'));
  return exitCodes.fine;
}

function replaceFile(path: string, text: string): void {
  makeFolder(dirname(path));
  putWhole(path, text);
}

/** The template's files under the new name, pointing at the schemas from where they will be. */
function filesFor(slug: string, shipped: string, folder: string): Readonly<Record<string, string>> {
  const read = (name: string): string => readFileSync(join(shipped, 'template', name), 'utf8');
  const toSchemas = relative(folder, shipped).split(sep).join('/');
  const title = `${slug[0]?.toUpperCase() ?? ''}${slug.slice(1).replaceAll('-', ' ')}`;
  const walk = 'walks/a-road-first.json';
  return {
    'scenario.json': read('template.json').replace('"../schema.json"', JSON.stringify(`${toSchemas}/schema.json`)).replace('"id": "template"', `"id": "${slug}"`).replace('"title": "The first AI year"', `"title": "${title}"`),
    [walk]: read(walk).replace('"../../walk-schema.json"', JSON.stringify(`../${toSchemas}/walk-schema.json`)),
  };
}
