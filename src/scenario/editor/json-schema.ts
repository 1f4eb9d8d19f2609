import * as z from 'zod/mini';
import { lever } from '../schema/lever.ts';
import { condition } from '../schema/condition.ts';
import { scenario } from '../schema/scenario.ts';
import { headWords } from './head-words.ts';
import { leverWords } from './lever-words.ts';
import { nodeWords } from './node-words.ts';
import type { Said } from './said.ts';

/** The part of a JSON Schema that is written over. */
interface Draft {
  description?: string;
  properties?: Record<string, { type?: string; description?: string }>;
  patternProperties?: Record<string, unknown>;
}

/**
 * The format as a JSON Schema with a hover text for every property: what `scenarios/schema.json` holds, so that an editor
 * completes and explains while an author types. Made from the schema the loader uses; a test keeps the two together.
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const words = new Map<unknown, Said>([...headWords, ...nodeWords, ...leverWords].map((each) => [each.schema, each]));
  const names = z.registry<{ id: string }>();
  for (const { name, schema } of words.values()) if (schema !== scenario) names.add(schema, { id: name });
  names.add(lever, { id: 'lever' });
  names.add(condition, { id: 'condition' });
  return z.toJSONSchema(scenario, {
    target: 'draft-07',
    metadata: names,
    override({ zodSchema, jsonSchema }) {
      const said = words.get(zodSchema);
      if (said) describe(jsonSchema as Draft, said);
      if (zodSchema === scenario) (jsonSchema as Draft).properties = { $schema: { type: 'string', description: 'Where this schema is, for editors.' }, ...(jsonSchema as Draft).properties };
    },
  });
}

/** Hover texts, and leave for properties of the author's own. */
function describe(draft: Draft, { about, properties }: Said): void {
  draft.description = about;
  if (!draft.properties) return;
  draft.patternProperties = { '^x-': {} };
  for (const [name, property] of Object.entries(draft.properties)) property.description = properties[name] ?? '';
}
