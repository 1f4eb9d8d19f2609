import { childrenOf, isNode, type AnyNode } from './calls.ts';
import { type Code, ops, unsigned } from './binary.ts';
import { load, spotOf, store } from './memory.ts';
import type { Local, Names } from './names.ts';
import type { Writer } from './writer.ts';

/**
 * Code before a loop that puts aside the fractions used in it, each of them through memory. An engine may leave a sum for later and
 * then work it out again in every round; what comes from memory is read once.
 */
export function heldBefore({ spare }: Writer, names: Names, loop: readonly (object | null)[]): Code {
  const used = new Set<Local>();
  const changed = new Set<Local>();
  const localOf = (node: unknown): Local | null => {
    const binding = isNode(node) && node.type === 'Identifier' ? names.get(node['name'] as string) : undefined;
    return binding?.is === 'local' ? binding : null;
  };
  const visit = (node: AnyNode): void => {
    const local = localOf(node);
    if (local?.worked && local.type === 'f64') used.add(local);
    const target = node.type === 'AssignmentExpression' ? localOf(node['left']) : null;
    if (target) changed.add(target);
    childrenOf(node).forEach(visit);
  };
  loop.filter(isNode).forEach(visit);
  const spot = spotOf(spare);
  return [...used].filter((local) => !changed.has(local)).flatMap(({ type, index }) => [
    ...store(spot, { type, code: [ops.localGet, ...unsigned(index)] }), ...load(spot).code, ops.localSet, ...unsigned(index),
  ]);
}
