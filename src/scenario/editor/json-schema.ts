import { condition } from '../schema/condition.ts';
import { lever } from '../schema/lever.ts';
import { scenario } from '../schema/scenario.ts';
import { z } from '../schema/zod.ts';
import { headWords } from './head-words.ts';
import { leverWords } from './lever-words.ts';
import { nodeWords } from './node-words.ts';
import type { Said } from './said.ts';
import { valueWords } from './value-words.ts';

/** Everything an editor has to say. */
export const editorWords: readonly Said[] = [...headWords, ...nodeWords, ...leverWords];

/** As much of a JSON Schema as is looked at here. */
export interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly definitions?: Readonly<Record<string, ObjectSchema>>;
}

/**
 * The format as a JSON Schema with a hover text for every property: what `scenarios/schema.json` holds, so that an editor
 * completes and explains while an author types. Made from the schema the loader uses; a test keeps the two together.
 */
export function scenarioJsonSchema(): ObjectSchema {
  return explainedSchema(scenario, editorWords);
}

/** A file's schema as a JSON Schema, with the words for it and for everything inside it. */
export function explainedSchema(file: z.ZodMiniType, words: readonly Said[]): ObjectSchema {
  const names = z.registry<{ id: string }>();
  for (const { name, schema } of words) if (schema !== file) names.add(schema, { id: name });
  names.add(lever, { id: 'lever' });
  names.add(condition, { id: 'condition' });
  const bare = z.toJSONSchema(file, { target: 'draft-07', metadata: names }) as ObjectSchema;
  const definitions = Object.fromEntries(
    Object.entries(bare.definitions ?? {}).map(([name, part]) => [name, explained(part, words.find((each) => each.name === name))]),
  );
  const whole = explained(bare, words.find((each) => each.schema === file));
  const $schema = { type: 'string', description: 'Where this schema is, for editors.' };
  return { ...whole, properties: { $schema, ...whole.properties }, definitions };
}

/** With hover texts for properties and values, and with leave for properties of the author's own. */
function explained(part: ObjectSchema, said: Said | undefined): ObjectSchema {
  if (!said) return part;
  const properties = Object.entries(part.properties ?? {}).map(([name, property]) => {
    const values = 'enum' in property ? valueWords(property.enum as readonly unknown[]) : null;
    return [name, { ...property, description: name === 'kind' ? said.about : said.properties[name], ...(values ? { enumDescriptions: values } : {}) }];
  });
  return { ...part, ...{ description: said.about, patternProperties: { '^x-': {} } }, properties: Object.fromEntries(properties) };
}
