import { canonicalJson } from '../model/canonical-json.ts';
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
