import type { Path } from '../json/spots.ts';
import type { Say } from '../problem.ts';
import { examplesOf, type Story } from './story.ts';

/** Names that JavaScript gives a meaning to: kept out of everything that is looked up by name. */
const reserved = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then', 'toJSON']);

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** Every id is one of its kind, and none is a name with a meaning of its own. */
export function checkIds(story: Story, say: Say): void {
  const { head, nodes, ids } = story;
  if (head.id !== undefined && reserved.has(head.id)) say({ code: 'SCN-ID-RESERVED', path: ['id'], facts: { actual: head.id } });
  unique([...ids].map((id) => ({ id, path: ['nodes', id] })), say, 'key');
  unique(listed(['principles'], head.principles), say);
  unique(listed(['sources'], head.sources), say);
  unique(listed(['organisation', 'staff'], head.organisation?.staff), say);
  for (const [id, node] of nodes) {
    const at = ['nodes', id];
    const { list, examples } = examplesOf(node);
    const answers = listed([...at, list], examples);
    if (node.kind === 'choice' || node.kind === 'event') unique(listed([...at, 'options'], node.options), say);
    if (node.kind === 'sequence') unique([...listed([...at, 'cards'], node.cards), ...answers], say);
    if (node.kind === 'allocation') unique([...listed([...at, 'lines'], node.lines), ...answers], say);
    if (node.kind === 'multi') unique([...listed([...at, 'options'], node.options), ...answers], say);
    if (node.kind === 'threshold') {
      unique(listed([...at, 'settings'], node.settings), say);
      unique(answers, say);
    }
    if (node.kind === 'check') unique(listed([...at, 'answers'], node.answers), say);
  }
}

function listed(path: Path, entries: readonly { readonly id: string }[] | undefined): Named[] {
  return (entries ?? []).map((entry, index) => ({ id: entry.id, path: [...path, index, 'id'] }));
}

/** Ids that differ only in case are one id to a reader, and to some file systems. */
function unique(entries: readonly Named[], say: Say, part: 'key' | 'value' = 'value'): void {
  const first = new Map<string, Named>();
  for (const entry of entries) {
    if (reserved.has(entry.id)) say({ code: 'SCN-ID-RESERVED', path: entry.path, part, facts: { actual: entry.id } });
    const twin = first.get(entry.id.toLowerCase());
    if (twin) say({ code: 'SCN-ID-DUPLICATE', path: entry.path, part, facts: { actual: entry.id, first: twin.id }, related: [twin.path] });
    else first.set(entry.id.toLowerCase(), entry);
  }
}
