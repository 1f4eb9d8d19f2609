import { editorWords, explainedSchema, type ObjectSchema } from '../editor/json-schema.ts';
import { said, type Said } from '../editor/said.ts';
import type { Horizon, Move, PlanFile } from './plan-file.ts';
import { horizons, move, planFile } from './schema.ts';

/** What an editor says over the parts of a plan file that a scenario has not. */
export const planWords: readonly Said[] = [
  said<PlanFile>('plan', planFile, 'A plan: a company, and what is done in it when. The command line says what comes of it.', {
    format: 'The version of this format. Write 1.',
    title: 'What reports call the plan. Left out, the name of the file.',
    horizon: 'How far to look.',
    organisation: 'The company as it stands at the start: what the model starts from.',
    moves: 'What is done, each in its week. Plans are told apart move by move.',
  }),
  said<Move>('move', move, 'Something that is done in one week.', {
    id: 'A stable id. The same id in two plans meets the same luck.',
    label: 'What reports call it. Left out, the id.',
    week: 'Weeks gone when it is done; 0 is the start, 13 the end of the first quarter.',
    levers: 'What it does. What comes of it is for the model to say.',
  }),
  said<Extract<Horizon, { quarters: number }>>('horizonInQuarters', horizons.quarters, 'How far to look, in quarters.', { quarters: 'Quarters of 13 weeks.' }),
  said<Extract<Horizon, { weeks: number }>>('horizonInWeeks', horizons.weeks, 'How far to look, in weeks.', { weeks: 'Weeks.' }),
];

/**
 * The format of a plan file as a JSON Schema with a hover text for every property: what `scenarios/plan-schema.json` holds.
 * Made from the schema the loader uses; a test keeps the two together.
 */
export function planJsonSchema(): ObjectSchema {
  return explainedSchema(planFile, [...planWords, ...editorWords]);
}
