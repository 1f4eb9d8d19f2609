import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parametersPlugin } from '../../src/cli/parameters-plugin.ts';

const folder = join(import.meta.dirname, '../../src/model/parameters');
const tables = readdirSync(folder).filter((file) => file !== 'row.ts');

/** The numbers of a table, without their notes. */
function numbersOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('low' in value && 'high' in value && 'value' in value) return [value.value, value.low, value.high];
  return Object.entries(value).map(([key, inner]) => [key, numbersOf(inner)]);
}

test.each(tables)('the page gets the numbers of %s to the last bit, without their notes', async (file) => {
  const { load } = parametersPlugin();
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
  const script = await (load as (id: string) => Promise<string>)(join(folder, file));
  const sent = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`)) as object;
  const whole = (await import(/* @vite-ignore */ join(folder, file))) as object;
  const byName = (module: object): unknown => numbersOf(Object.fromEntries(Object.entries(module).filter(([, value]) => typeof value === 'object').toSorted(([a], [b]) => (a < b ? -1 : 1))));
  expect(byName(sent)).toEqual(byName(whole));
});
