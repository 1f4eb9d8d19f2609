import { mix } from '../../model/luck.ts';

/** The chain of integer arithmetic that draws luck, by itself: what this machine does in that time, to compare machines by. */
export function count(steps: number): number {
  let value = 1;
  for (let step = 0; step < steps; step += 1) value = mix((value + step) | 0);
  return value;
}
