import type { Plan } from '../../model/plan.ts';
import { newerFormat } from '../newer-format.ts';
import { shapeWithoutOwn } from '../own-properties.ts';
import type { Problem } from '../problem.ts';
import { readBytes } from '../read-bytes.ts';
import { problemsOf, readText, refused, type Refused } from '../read-text.ts';
import { checkPlan, weeksOf } from './meaning.ts';
import type { PlanFile } from './plan-file.ts';
import { planFile } from './schema.ts';

/** A plan file with what is worth knowing about it, or everything that keeps it from being one. */
export type PlanParsed = { readonly ok: true; readonly file: PlanFile; readonly notes: readonly Problem[] } | Refused;

/** Read a plan file from its bytes. Never throws. */
export function parsePlanBytes(bytes: Uint8Array): PlanParsed {
  const read = readBytes(bytes);
  return read.ok ? parsePlan(read.text) : read;
}

/** Read a plan file. All findings at once; all or nothing. Never throws. */
export function parsePlan(text: string): PlanParsed {
  const read = readText(text);
  if (!read.whole) return refused(problemsOf(read, []));
  const { value } = read;
  const newer = newerFormat(value, 1);
  if (newer) return refused(problemsOf(read, [newer]));
  const { own, shape } = shapeWithoutOwn(planFile, value);
  const meaning = shape.length === 0 ? checkPlan(value as PlanFile) : [];
  const found = problemsOf(read, [...own, ...shape, ...meaning]);
  return found.fatal ? refused(found) : { ok: true, file: value as PlanFile, notes: found.problems };
}

/** The plan the model runs. The levers of a move are `move/0`, `move/1` and so on. */
export function planFrom(file: PlanFile): Plan {
  return {
    organisation: file.organisation,
    weeks: weeksOf(file.horizon),
    levers: file.moves.flatMap(({ id, week, levers }) => levers.map((lever, at) => ({ id: `${id}/${at}`, week, lever }))),
  };
}
