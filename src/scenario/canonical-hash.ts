import type { Scenario } from './scenario.ts';
import { sha256 } from './sha256.ts';

const hashes = new WeakMap<Scenario, string>();

/**
 * SHA-256, hex, of everything a scenario says: layout, the order of properties, `$schema` and properties of the author's own
 * do not count. Synchronous, so that a run can name its scenario anywhere; worked out once for each scenario.
 */
export function canonicalHash(scenario: Scenario): string {
  const known = hashes.get(scenario);
  if (known !== undefined) return known;
  const hash = sha256(canonicalJson(scenario));
  hashes.set(scenario, hash);
  return hash;
}

/** JSON without spaces and with sorted property names (as RFC 8785 has it): equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
}
