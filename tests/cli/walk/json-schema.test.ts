import { describe, expect, test } from 'vitest';
import { walkJsonSchema, walkWords } from '../../../src/cli/walk/json-schema.ts';

const schema = walkJsonSchema();

test('the schema that editors load is the one the loader uses', async () => {
  // After a change to the format: npx vitest run tests/cli/walk/json-schema.test.ts -u
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../scenarios/walk-schema.json');
});

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
}

describe('an editor explains everything', () => {
  test.each(walkWords.map((words) => [words.name, words] as const))('%s, and each of its properties', (name, { about }) => {
    const part = name === 'walk' ? (schema as Part) : (schema.definitions?.[name] as Part | undefined);
    expect(part?.description).toBe(about);
    for (const property of Object.values(part?.properties ?? {})) expect(property.description).toMatch(/\S/);
  });
});
