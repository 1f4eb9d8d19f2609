import { describe, expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/editor/json-schema.ts';

const schema = scenarioJsonSchema();

test('the schema that editors load is the one the loader uses', async () => {
  // After a change to the format: npx vitest run tests/scenario/json-schema.test.ts -u
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../scenarios/schema.json');
});

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
}

describe('an editor explains everything', () => {
  const definitions = Object.entries((schema['definitions'] ?? {}) as Readonly<Record<string, Part>>).filter(([, part]) => part.properties);

  test('every object of the format is a definition with a name of its own', () => {
    expect(definitions.length).toBeGreaterThan(50);
    expect(definitions.map(([name]) => name).filter((name) => name.startsWith('_'))).toEqual([]);
  });

  test.each([['scenario', schema as Part] as const, ...definitions])('%s, and each of its properties', (_name, part) => {
    expect(part.description ?? '').not.toBe('');
    for (const property of Object.values(part.properties ?? {})) expect(property.description ?? '').not.toBe('');
  });
});
