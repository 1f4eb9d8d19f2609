import { type Plugin, runnerImport } from 'vite';

const tables = /\/src\/model\/parameters\/(?!row\.ts)[\w-]+\.ts$/;

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
      return Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(withoutNotes(value))};`).join('\n');
    },
  };
}

function withoutNotes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('value' in value && 'why' in value) {
    const { value: number, low, high } = value as Record<string, unknown>;
    return { value: number, low, high, unit: '', evidence: [], why: '' };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNotes(inner)]));
}
