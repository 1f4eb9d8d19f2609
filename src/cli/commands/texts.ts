import { InvalidArgumentError, Option, type Command } from 'commander';
import { languageTag } from '../../scenario/schema/parts.ts';
import { textsOf } from '../../scenario/texts/addresses.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { waitOption } from './options.ts';
import { forceOption, outputOption, putOut, type OutputOptions } from './output-options.ts';
import { readScenario } from './scenario-file.ts';

interface TextsOptions extends OutputOptions {
  readonly language?: string;
  readonly wait: number;
}

const lesson: Lesson = {
  about: [
    'A table has every text of the scenario under its address, which stays when texts move. Translate what stands right of each address, and put the table beside the scenario as texts/LANGUAGE.json: check then says what is missing, what is no longer there, and which figures were lost.',
  ],
  example: ['texts scenarios/ai-team-from-scratch/scenario.json --language de', '--output scenarios/ai-team-from-scratch/texts/de.json'],
  asks: 'What is there to translate?',
};

function readLanguage(tag: string): string {
  if (languageTag.test(tag)) return tag;
  throw new InvalidArgumentError('Expected a language tag such as "de" or "pt-BR".');
}

export function addTexts(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('texts')
    .summary('every text of a scenario, to be translated')
    .description('Every text of a scenario as a table by address, to be translated.')
    .argument('<scenario>', 'a scenario file; - is standard input')
    .addOption(new Option('-l, --language <tag>', 'the language to translate into; the scenario’s own if left out').argParser(readLanguage))
    .addOption(outputOption())
    .addOption(forceOption())
    .addOption(waitOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action(async (file: string, options: TextsOptions) => end(await writeTexts(desk, file, options)));
}

async function writeTexts(desk: Desk, file: string, options: TextsOptions): Promise<ExitCode> {
  const scenario = await readScenario(desk, file, options);
  if (!scenario) return exitCodes.finding;
  const texts = Object.fromEntries(textsOf(scenario).map(({ address, text }) => [address, text]));
  putOut(desk, JSON.stringify({ format: 1, scenario: scenario.id, language: options.language ?? scenario.language, texts }, null, 2), options, [file]);
  return exitCodes.fine;
}
