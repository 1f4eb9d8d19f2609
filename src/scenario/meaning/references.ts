import type { Path } from '../json/spots.ts';
import { show, type Say } from '../problem.ts';
import type { NodeId, Reveal, ScenarioNode } from '../scenario.ts';
import { examplesOf, waysOf, type Story } from './story.ts';

/** Whether a name is known; says so if it is not, with the name most likely meant. */
export function checkKnown(name: string, what: string, known: ReadonlySet<string> | undefined, path: Path, say: Say, part: 'key' | 'value' = 'value'): boolean {
  if (!known || known.has(name)) return true;
  say({ code: 'SCN-REF-UNKNOWN', path, part, facts: { what, actual: show(name) }, meant: { name, among: known } });
  return false;
}

/** Everything that is named exists: nodes, principles, sources. */
export function checkReferences(story: Story, say: Say): void {
  const { head, nodes, ids } = story;
  if (head.start !== undefined) checkKnown(head.start, 'node', ids, ['start'], say);
  const principles = head.principles && new Set(head.principles.map((each) => each.id));
  const sources = head.sources && new Set(head.sources.map((each) => each.id));
  for (const [id, node] of nodes) {
    for (const way of waysOf(id, node)) checkKnown(way.to, 'node', ids, way.path, say);
    if (node.kind === 'check') {
      for (const [index, source] of (node.sources ?? []).entries()) checkKnown(source, 'source', sources, ['nodes', id, 'sources', index], say);
    }
    for (const { path, tests, reveal } of teachingIn(id, node)) {
      for (const [index, principle] of (tests ?? []).entries()) checkKnown(principle, 'principle', principles, [...path, 'tests', index], say);
      if (reveal?.principle !== undefined) checkKnown(reveal.principle, 'principle', principles, [...path, 'reveal', 'principle'], say);
      for (const [index, source] of (reveal?.sources ?? []).entries()) checkKnown(source, 'source', sources, [...path, 'reveal', 'sources', index], say);
    }
  }
}

interface Teaching {
  readonly path: Path;
  readonly tests?: readonly string[];
  readonly reveal?: Reveal;
}

/** Everything in a node that may test a principle or reveal something. */
function teachingIn(id: NodeId, node: ScenarioNode): Teaching[] {
  if (node.kind === 'brief' || node.kind === 'check' || node.kind === 'ending') return [];
  const at = ['nodes', id];
  const listed = (list: string, entries: readonly Omit<Teaching, 'path'>[]): Teaching[] =>
    entries.map(({ tests, reveal }, index) => ({ path: [...at, list, index], ...(tests ? { tests } : {}), ...(reveal ? { reveal } : {}) }));
  const { list, examples } = examplesOf(node);
  return [
    { path: at, ...(node.reveal ? { reveal: node.reveal } : {}), ...(node.kind === 'threshold' && node.tests ? { tests: node.tests } : {}) },
    ...listed(list, examples),
    ...(node.kind === 'choice' || node.kind === 'event' || node.kind === 'multi' ? listed('options', node.options) : []),
    ...(node.kind === 'sequence' ? listed('cards', node.cards) : []),
    ...(node.kind === 'allocation' ? listed('lines', node.lines) : []),
  ];
}
