import type { Picture } from './picture.ts';

/** So many of a crowd are shown one by one; in a larger one each figure stands for several. */
const mostPegs = 600;

/** The figures that a crowd is shown as: how many stand there, how many of them are lit, and for how many engineers each stands. */
export function pegsOf({ total, fluent }: Picture['crowd']): { readonly pegs: number; readonly lit: number; readonly each: number } {
  const each = Math.max(1, Math.ceil(total / mostPegs));
  return { pegs: Math.ceil(total / each), lit: fluent === 0 ? 0 : Math.max(1, Math.round(fluent / each)), each };
}
