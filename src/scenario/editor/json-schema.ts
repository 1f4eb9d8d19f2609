import { condition } from '../schema/condition.ts';
import { lever } from '../schema/lever.ts';
import { scenario } from '../schema/scenario.ts';
import { z } from '../schema/zod.ts';
import { headWords } from './head-words.ts';
import { leverWords } from './lever-words.ts';
import { nodeWords } from './node-words.ts';
import type { Said } from './said.ts';

/** Everything an editor has to say. */
export const editorWords: readonly Said[] = [...headWords, ...nodeWords, ...leverWords];

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly definitions?: Readonly<Record<string, ObjectSchema>>;
}

/**
 * The format as a JSON Schema with a hover text for every property: what `scenarios/schema.json` holds, so that an editor
 * completes and explains while an author types. Made from the schema the loader uses; a test keeps the two together.
 */
export function scenarioJsonSchema(): ObjectSchema {
  const names = z.registry<{ id: string }>();
  for (const { name, schema } of editorWords) if (schema !== scenario) names.add(schema, { id: name });
  names.add(lever, { id: 'lever' });
  names.add(condition, { id: 'condition' });
  const bare = z.toJSONSchema(scenario, { target: 'draft-07', metadata: names }) as ObjectSchema;
  const definitions = Object.fromEntries(
    Object.entries(bare.definitions ?? {}).map(([name, part]) => [name, explained(part, editorWords.find((each) => each.name === name))]),
  );
  const whole = explained(bare, editorWords.find((each) => each.schema === scenario));
  const $schema = { type: 'string', description: 'Where this schema is, for editors.' };
  return { ...whole, properties: { $schema, ...whole.properties }, definitions };
}

/** With hover texts, and with leave for properties of the author's own. */
function explained(part: ObjectSchema, said: Said | undefined): ObjectSchema {
  if (!said) return part;
  const properties = Object.entries(part.properties ?? {}).map(([name, property]) => [name, { ...property, description: said.properties[name] }]);
  return { ...part, ...{ description: said.about, patternProperties: { '^x-': {} } }, properties: Object.fromEntries(properties) };
}
