import { describe, expect, test } from 'vitest';
import { editorWords, scenarioJsonSchema } from '../../src/scenario/editor/json-schema.ts';

const schema = scenarioJsonSchema();

test('the schema that editors load is the one the loader uses', async () => {
  // After a change to the format: npx vitest run tests/scenario/json-schema.test.ts -u
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../scenarios/schema.json');
});

test('words do not displace types', () => {
  expect(schema.definitions?.['choice']?.properties?.['speaker']).toEqual({ type: 'string', maxLength: 200, pattern: '\\S', description: 'Who says it, if somebody does.' });
});

interface Part {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
}

describe('an editor explains everything', () => {
  const definitions: Readonly<Record<string, Part>> = schema.definitions ?? {};
  const objects = Object.entries(definitions).filter(([, part]) => part.properties);

  test('every object of the format is a definition with words of its own', () => {
    expect(objects.map(([name]) => name).toSorted()).toEqual(editorWords.map((each) => each.name).filter((name) => name !== 'scenario').toSorted());
  });

  test('every property has a sentence, and every word that may be chosen has one too', () => {
    const all = [['scenario', schema as Part] as const, ...objects].flatMap(([owner, part]) => Object.entries(part.properties ?? {}).map(([name, property]) => ({ at: `${owner}.${name}`, property })));
    expect(all.filter(({ property: { description = '' } }) => !/^[A-Zt].{9,}\.$/.test(description)).map(({ at }) => at)).toEqual([]);
    const worded = all.filter(({ property }) => property.enum?.some((value) => typeof value === 'string'));
    expect(worded.length).toBeGreaterThan(20);
    expect(worded.filter(({ property }) => property.enumDescriptions?.length !== property.enum?.length).map(({ at }) => at)).toEqual([]);
  });

  test.each(editorWords.map((words) => [words.name, words] as const))('%s, and each of its properties', (name, { about, properties }) => {
    const part = name === 'scenario' ? (schema as Part) : definitions[name];
    expect(part?.description).toBe(about);
    for (const [property, words] of Object.entries(properties)) expect(part?.properties?.[property]?.description).toBe(words);
  });
});
