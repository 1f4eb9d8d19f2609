import { Argument, type Command } from 'commander';
import { planJsonSchema } from '../../scenario/plan-file/json-schema.ts';
import { scenarioJsonSchema } from '../../scenario/editor/json-schema.ts';
import type { Desk } from '../desk.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { lessonText, type Lesson } from '../terminal/lesson.ts';
import { walkJsonSchema } from '../walk/json-schema.ts';
import { forceOption, outputOption, putOut, type OutputOptions } from './output-options.ts';

const schemas = { scenario: scenarioJsonSchema, walk: walkJsonSchema, plan: planJsonSchema };
type Kind = keyof typeof schemas;

const lesson: Lesson = {
  about: ['With its address in "$schema" on the first line of a file, an editor completes and explains while you type. The same schemas are in the folder scenarios/, where new files already point to them.'],
  example: ['schema --output my-scenarios/schema.json'],
  asks: 'What may a scenario say, and where?',
};

export function addSchema(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  program
    .command('schema')
    .summary('the format of a file as a JSON Schema, for editors')
    .description('The format of a scenario, a walk or a plan as a JSON Schema, for editors and other tools.')
    .addArgument(new Argument('[kind]', 'the kind of file').choices(Object.keys(schemas)).default('scenario'))
    .addOption(outputOption())
    .addOption(forceOption())
    .addHelpText('after', lessonText(lesson, desk.screen.width))
    .action((kind: Kind, options: OutputOptions) => {
      putOut(desk, JSON.stringify(schemas[kind](), null, 2), options);
      end(exitCodes.fine);
    });
}
