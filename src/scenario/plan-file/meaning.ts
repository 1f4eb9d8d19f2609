import type { Lever } from '../../model/lever.ts';
import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import type { Finding } from '../problem.ts';
import type { Horizon, PlanFile } from './plan-file.ts';

/** Seats that all the levers of a plan may open together: room for every one of the 64 to be filled several times over. */
const mostSearches = 500;

/** Weeks a horizon comes to. */
export function weeksOf(horizon: Horizon): number {
  return 'weeks' in horizon ? horizon.weeks : horizon.quarters * weeksPerQuarter;
}

/** What is wrong with a plan that has the right shape. */
export function checkPlan(plan: PlanFile): Finding[] {
  return [...twins(plan.organisation.staff, ['organisation', 'staff']), ...twins(plan.moves, ['moves']), ...lateMoves(plan), ...searches(plan)];
}

/** Two entries of a list with one id, or ids that differ only in case. */
function twins(entries: readonly { readonly id: string }[], path: readonly string[]): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, at): Finding[] => {
    const before = first.get(id.toLowerCase());
    if (before === undefined) {
      first.set(id.toLowerCase(), at);
      return [];
    }
    return [{ code: 'SCN-ID-DUPLICATE', path: [...path, at, 'id'], facts: { actual: id, first: entries[before]?.id ?? id }, related: [[...path, before, 'id']] }];
  });
}

function lateMoves(plan: PlanFile): Finding[] {
  const weeks = weeksOf(plan.horizon);
  return plan.moves.flatMap((move, at): Finding[] =>
    move.week < weeks
      ? []
      : [{ code: 'SCN-RANGE', path: ['moves', at, 'week'], facts: { expected: `below ${weeks}, where the horizon ends`, actual: move.week }, related: [['horizon']] }],
  );
}

function searches(plan: PlanFile): Finding[] {
  const opened = plan.moves.reduce((sum, move) => sum + openedBy(move.levers), 0);
  return opened <= mostSearches ? [] : [{ code: 'SCN-CAP', path: ['moves'], facts: { actual: opened, expected: mostSearches } }];
}

function openedBy(levers: readonly Lever[]): number {
  return levers.reduce((sum, lever) => sum + (lever.kind === 'open' ? lever.count : lever.kind === 'rule' ? openedBy(lever.then) : 0), 0);
}
