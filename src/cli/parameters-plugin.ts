import { type Plugin, runnerImport } from 'vite';
import type { Row } from '../model/parameters/row.ts';

const tables = /\/src\/model\/parameters\/(?!row\.ts)[\w-]+\.ts$/;

/** A row of the table: by its ends, or by how far they lie from its value, where that comes to the same to the last bit. */
const prelude = `const row = (value, low, high) => ({ value, low, high, unit: '', evidence: [], why: '' });
const spread = (value, down, up) => row(value, value * down, value * up);`;

/**
 * Sends the page the model's numbers without their notes. Units, reasons and evidence are for whoever reads the table or
 * its generated page; a simulation never asks for them, and they weigh more than the numbers.
 */
export function parametersPlugin(): Plugin {
  return {
    name: 'forkcast:parameters',
    apply: 'build',
    async load(id) {
      if (!tables.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id);
      return [prelude, ...Object.entries(module).map(([name, value]) => `export const ${name} = ${written(value)};`)].join('\n');
    },
  };
}

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  if ('value' in value && 'why' in value) return writtenRow(value as unknown as Row);
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${written(inner)}`).join(',')}}`;
}

function writtenRow({ value, low, high }: Row): string {
  const [down, up] = [low, high].map((end) => Number((end / value).toPrecision(6))) as [number, number];
  return value * down === low && value * up === high ? `spread(${value},${down},${up})` : `row(${value},${low},${high})`;
}
