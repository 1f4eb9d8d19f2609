import type { Callable } from './names.ts';
import type { Expression, Source } from './source.ts';

/** A function no larger than this, with what is written in it in place, is written where it is called, however often that is. */
const smallNodes = 50;
/** The same for a call that is made round after round. */
const smallInLoop = 130;

/** What the kernel calls, as far as it is reached from where it is entered. */
export interface Calls {
  /** Whether to write a function's body in place of a call. */
  inPlace(callee: Callable, inLoop: boolean): boolean;
  /** Whether a call leaves a number. */
  gives(callee: Callable): boolean;
}

/** Says what happened; nobody listens while a compiled kernel runs. */
export const dropped = 'tell';

export type AnyNode = Readonly<Record<string, unknown>> & { readonly type: string };

export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string';
}

export function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));
}

function calledName(node: AnyNode): string | null {
  const callee = node.type === 'CallExpression' ? node['callee'] : null;
  return isNode(callee) && callee.type === 'Identifier' ? (callee['name'] as string) : null;
}

export function callsOf({ functions }: Source, entries: readonly string[], outside: ReadonlySet<string>): Calls {
  const callers = new Map(entries.map((name) => [name, 1]));
  const reached = new Set(entries);
  const visit = (node: AnyNode): void => {
    const name = calledName(node);
    if (name !== null && outside.has(name)) return;
    if (name !== null && functions.has(name)) {
      callers.set(name, (callers.get(name) ?? 0) + 1);
      reached.add(name);
    }
    childrenOf(node).forEach(visit);
  };
  for (const name of reached) visit(functions.get(name) as unknown as AnyNode);

  const gives = ({ node }: Pick<Callable, 'node'>): boolean => {
    if (node.body?.type !== 'BlockStatement') return true;
    const returns = (inner: AnyNode): boolean => {
      if (inner.type === 'ArrowFunctionExpression') return false;
      if (inner.type !== 'ReturnStatement') return childrenOf(inner).some(returns);
      const argument = inner['argument'] as Expression | null;
      const called = argument && functions.get(calledName(argument as unknown as AnyNode) ?? '');
      return argument !== null && (!called || gives({ node: called }));
    };
    return returns(node.body as unknown as AnyNode);
  };
  const sizes = new Map<string, number>();
  const wholeSizeOf = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, Infinity);
    const size = within(functions.get(name) as unknown as AnyNode);
    sizes.set(name, size);
    return size;
  };
  const within = (node: AnyNode): number => {
    const name = calledName(node);
    if (name === dropped) return 0;
    const called = name !== null && functions.has(name) ? wholeSizeOf(name) : 0;
    return childrenOf(node).reduce((size, child) => size + within(child), 1 + (called <= smallNodes ? called : 0));
  };
  return {
    gives,
    inPlace: ({ name, around }, inLoop) => around !== null || callers.get(name) === 1 || wholeSizeOf(name) <= (inLoop ? smallInLoop : smallNodes),
  };
}

