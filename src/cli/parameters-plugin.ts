import { type Plugin, runnerImport } from 'vite';
import type { Row } from '../model/parameters/row.ts';

const tables = /\/src\/model\/parameters\/(?!row\.ts)[\w-]+\.ts$/;

/** A row of the table: by its ends, or by how far they lie from its value, where that comes to the same to the last bit. Rows by role share their keys, and often how far. */
const prelude = `const row = (value, low, high) => ({ value, low, high, unit: '', evidence: [], why: '' });
const spread = (value, down, up) => row(value, value * down, value * up);
const keyed = (keys, rows) => Object.fromEntries(keys.map((key, at) => [key, rows[at]]));
const alike = (keys, values, down, up) => keyed(keys, values.map((value) => spread(value, down, up)));`;

/** Records of fewer rows, and the table's own groups, are written with their keys. */
const fewestShared = 3;
const mostShared = 12;

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
      const keys = new Map<string, string>();
      const lines = Object.entries(module).map(([name, value]) => `export const ${name} = ${written(value, keys)};`);
      return [prelude, ...[...keys].map(([list, name]) => `const ${name} = ${list};`), ...lines].join('\n');
    },
  };
}

/** A value as a script says it; `keys` names the lists of keys that several records share. */
function written(value: unknown, keys: Map<string, string>): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  if (isRow(value)) return writtenRow(value);
  const rows = Object.values(value);
  if (rows.length < fewestShared || !rows.every(isRow)) return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${written(inner, keys)}`).join(',')}}`;
  const list = JSON.stringify(Object.keys(value));
  const name = keys.get(list) ?? `keys${keys.size}`;
  if (rows.length > mostShared) return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${writtenRow(inner)}`).join(',')}}`;
  keys.set(list, name);
  const [down, up] = farFrom(rows.find((row) => row.value !== 0) ?? rows[0] as Row);
  if (rows.every((row) => row.value * down === row.low && row.value * up === row.high)) return `alike(${name},[${rows.map((row) => row.value).join(',')}],${down},${up})`;
  return `keyed(${name},[${rows.map(writtenRow).join(',')}])`;
}

function isRow(value: object): value is Row {
  return 'value' in value && 'why' in value;
}

function farFrom({ value, low, high }: Row): [number, number] {
  return [low, high].map((end) => Number((end / value).toPrecision(6))) as [number, number];
}

function writtenRow(row: Row): string {
  const { value, low, high } = row;
  const [down, up] = farFrom(row);
  return value * down === low && value * up === high ? `spread(${value},${down},${up})` : `row(${value},${low},${high})`;
}
