import type { Path } from '../scenario/json/spots.ts';
import type { NodeId, Scenario, ScenarioNode } from '../scenario/scenario.ts';

/** A text a player reads, and where it stands. `prose` may hold emphasis, lists and links; the rest is plain. */
export interface Text {
  readonly text: string;
  readonly path: Path;
  readonly prose: boolean;
}

const proseNames: ReadonlySet<string> = new Set(['text', 'why', 'notice', 'case', 'detail', 'otherwise', 'reason', 'notes']);
const lineNames: ReadonlySet<string> = new Set(['title', 'label', 'short', 'speaker', 'role', 'company', 'summary', 'minLabel', 'maxLabel', 'neverLabel', 'value']);
/** What is no text a player reads, whatever it is called. */
const skipped: ReadonlySet<string> = new Set(['organisation', 'objective', 'levers', 'when', 'odds', 'sources']);

/** Every text of a scenario that a player reads, in the order of the file. */
export function textsIn(scenario: Scenario): Text[] {
  return textsWithin(scenario, []);
}

/** Every text of one node. */
export function textsOfNode(id: NodeId, node: ScenarioNode): Text[] {
  return textsWithin(node, ['nodes', id]);
}

function textsWithin(value: unknown, path: Path): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]): Text[] => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    if (typeof each !== 'string') return skipped.has(name) ? [] : textsWithin(each, at);
    const listed = Array.isArray(value) && path.at(-1) === 'discussion';
    return proseNames.has(name) || listed ? [{ text: each, path: at, prose: true }] : lineNames.has(name) ? [{ text: each, path: at, prose: false }] : [];
  });
}

/** A text as it is read: without marks, links and model figures. */
export function plainWords(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\{\{[^}]*\}\}/g, '7').replace(/[*]/g, '');
}

export function wordCount(text: string): number {
  return plainWords(text).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
