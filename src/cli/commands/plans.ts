import { basename } from 'node:path';
import type { Plan } from '../../model/plan.ts';
import { parsePlanBytes, planFrom } from '../../scenario/plan-file/parse-plan.ts';
import type { PlanFile } from '../../scenario/plan-file/plan-file.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Desk } from '../desk.ts';
import { exitCodes } from '../exit-codes.ts';
import { Halt } from '../halt.ts';
import { readInput } from '../read-input.ts';
import { formatFindings, problemsAsData } from '../terminal/findings.ts';
import { plain } from '../terminal/plain.ts';
import type { ReadingOptions } from './options.ts';
import { haltAtOther } from './scenario-file.ts';

/** A plan that was read from a file. */
export interface NamedPlan {
  /** As it was typed. */
  readonly file: string;
  readonly title: string;
  readonly plan: Plan;
  readonly written: PlanFile;
  readonly notes: readonly Problem[];
}

/** Reads plan files. If any is broken, says what is wrong with all of them, and gives null. */
export async function readPlans(desk: Desk, files: readonly string[], options: ReadingOptions): Promise<readonly NamedPlan[] | null> {
  if (files.filter((file) => file === '-').length > 1) throw new Halt(exitCodes.usage, 'Standard input can be read only once; name - for one plan.');
  const plans: NamedPlan[] = [];
  const broken: object[] = [];
  for (const file of files) {
    const bytes = await readInput(file, options.wait);
    const parsed = parsePlanBytes(bytes);
    if (parsed.ok) {
      const title = parsed.file.title ?? (file === '-' ? 'Standard input' : basename(file, '.json'));
      plans.push({ file, title: plain(title), plan: planFrom(parsed.file), written: parsed.file, notes: parsed.notes });
      if (parsed.notes.length > 0 && !options.json) desk.note(formatFindings(parsed.notes, 0, file, bytes, desk.screen));
      continue;
    }
    haltAtOther('plan', file, bytes);
    broken.push({ file, problems: problemsAsData(parsed.problems), more: parsed.more });
    if (!options.json) desk.note(formatFindings(parsed.problems, parsed.more, file, bytes, desk.screen));
  }
  if (broken.length > 0 && options.json) desk.report(JSON.stringify({ ok: false, files: broken }, null, 2));
  return broken.length > 0 ? null : plans;
}

/** A plan as a JSON report names it. */
export function planAsData({ file, title, plan, notes }: NamedPlan): object {
  return { file, title, weeks: plan.weeks, notes: problemsAsData(notes) };
}
