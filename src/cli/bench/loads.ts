import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareChoice } from '../../judge/compare.ts';
import { sidesOf, type Sides } from '../../judge/worlds.ts';
import { compilePlan } from '../../model/compile-plan.ts';
import { metricNumber } from '../../model/kernel/measures.ts';
import { weeksPerQuarter } from '../../model/kernel/durations.ts';
import type { StaffMember } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import type { Role } from '../../model/roles.ts';
import { runWorlds } from '../../model/run-worlds.ts';
import { projectStandIn } from '../../run/projection.ts';
import type { Run } from '../../run/run.ts';
import { startRun } from '../../run/start.ts';
import { horizonWeeks, planOf } from '../../run/trajectory.ts';
import { parseScenarioBytes } from '../../scenario/parse-scenario.ts';

/** The luck of every load. */
export const seed = 20_26;

/** A play of the first scenario to its end, each decision as its author's stand-in makes it. */
export function firstScenarioRun(root: string): Run {
  const parsed = parseScenarioBytes(readFileSync(join(root, 'scenarios/ai-team-from-scratch/scenario.json')));
  if (!parsed.ok) throw new Error('The first scenario is broken; `npm run forkcast check` says where.');
  return projectStandIn(startRun(parsed.scenario, seed));
}

export function wholePlan(run: Run): Plan {
  return planOf(run, horizonWeeks(run.scenario));
}

/** What the page compares after the first decision of a run. */
export function firstDecision(run: Run): Sides {
  for (const index of run.choices.keys()) {
    const comparison = compareChoice(run, index);
    if (comparison) return sidesOf(comparison);
  }
  throw new Error('Nothing is decided in this run.');
}

const mixOfRoles: readonly Role[] = ['product-engineer', 'platform-engineer', 'product-engineer', 'data-engineer', 'product-manager', 'ml-engineer'];

/** A company like the first scenario's, in which a team of so many is there already and nothing is changed. */
export function teamPlan(like: Plan, people: number, quarters: number): Plan {
  const staff = Array.from({ length: people }, (_, at): StaffMember => ({ id: `member-${at}`, role: mixOfRoles[at % mixOfRoles.length] as Role, seniority: 'senior' }));
  return { organisation: { ...like.organisation, staff, seats: people }, levers: [], weeks: quarters * weeksPerQuarter };
}

const countedWorlds = 100;

/** Weeks that people are there in one world, over all people; the mean of some worlds. */
export function personWeeks(plan: Plan): number {
  const compiled = compilePlan(plan);
  const headcount = metricNumber('headcount');
  const weeks = Array.from({ length: plan.weeks }, (_, at) => at + 1);
  let sum = 0;
  runWorlds(compiled, seed, 0, countedWorlds, weeks, (state) => {
    sum += state.metrics[headcount] as number;
  });
  return sum / countedWorlds;
}
