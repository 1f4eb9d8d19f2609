import { describe, expect, test } from 'vitest';
import { planJsonSchema, planWords } from '../../../src/scenario/plan-file/json-schema.ts';

const schema = planJsonSchema();

test('the schema that editors load is the one the loader uses', async () => {
  // After a change to the format: npx vitest run tests/scenario/plan-file/json-schema.test.ts -u
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../scenarios/plan-schema.json');
});

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
}

describe('an editor explains everything', () => {
  const definitions: Readonly<Record<string, Part>> = schema.definitions ?? {};

  test.each(Object.entries(definitions).filter(([, part]) => part.properties))('%s, and each of its properties', (_name, part) => {
    expect(part.description).toMatch(/\S/);
    for (const property of Object.values(part.properties ?? {})) expect(property.description).toMatch(/\S/);
  });

  test.each(planWords.map((words) => [words.name, words] as const))('%s, which a scenario has not', (name, { about }) => {
    const part = name === 'plan' ? (schema as Part) : definitions[name];
    expect(part?.description).toBe(about);
  });
});
