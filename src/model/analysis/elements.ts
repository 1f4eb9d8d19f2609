import { canonicalJson } from '../canonical-json.ts';
import type { DatedLever, Plan } from '../plan.ts';

/** Something in which two plans differ: a move, one lever of a move, or the company itself. */
export interface Element {
  readonly id: string;
  readonly inA: readonly DatedLever[];
  readonly inB: readonly DatedLever[];
}

/** The element that stands for the opening state. No move's id: those have no spaces. */
export const company = 'the company';

/** How far apart plans are taken: move by move, or lever by lever. */
export type Grain = 'moves' | 'levers';

const keyOf = { moves: (id: string) => id.slice(0, id.lastIndexOf('/')), levers: (id: string) => id } as const;

/** Everything in which two plans differ, in the order of A and then of B. A horizon is no element: the shorter one counts. */
export function elementsOf(a: Plan, b: Plan, grain: Grain): Element[] {
  const key = keyOf[grain];
  const [inA, inB] = [groups(a.levers, key), groups(b.levers, key)];
  const ids = [...new Set([...inA.keys(), ...inB.keys()])];
  const elements = ids.map((id) => ({ id, inA: inA.get(id) ?? [], inB: inB.get(id) ?? [] })).filter((element) => !same(element.inA, element.inB));
  return same(a.organisation, b.organisation) ? elements : [{ id: company, inA: [], inB: [] }, ...elements];
}

function groups(levers: readonly DatedLever[], key: (id: string) => string): Map<string, DatedLever[]> {
  const found = new Map<string, DatedLever[]>();
  for (const dated of levers) found.set(key(dated.id), [...(found.get(key(dated.id)) ?? []), dated]);
  return found;
}

/** Plans come from data: what is written alike is alike, whatever the order of its properties. */
function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** A choice among elements: bit by bit, since plans may differ in more of them than a number has bits. */
export type Chosen = bigint;

export function bitOf(element: number): Chosen {
  return 1n << BigInt(element);
}

export function allOf(elements: readonly Element[]): Chosen {
  return bitOf(elements.length) - 1n;
}

/** The plan with the chosen elements as in A and the others as in B. All of them is A itself, none B. */
export function mixedPlan(a: Plan, b: Plan, elements: readonly Element[], chosen: Chosen): Plan {
  const weeks = Math.min(a.weeks, b.weeks);
  if (chosen === allOf(elements)) return { ...a, weeks };
  if (chosen === 0n) return { ...b, weeks };
  const differing = new Set(elements.flatMap((element) => [...element.inA, ...element.inB]));
  const isA = (at: number): boolean => (chosen & bitOf(at)) !== 0n;
  const companyAt = elements.findIndex(({ id }) => id === company);
  return {
    weeks,
    organisation: companyAt >= 0 && !isA(companyAt) ? b.organisation : a.organisation,
    levers: [...a.levers.filter((dated) => !differing.has(dated)), ...elements.flatMap((element, at) => (isA(at) ? element.inA : element.inB))],
  };
}
