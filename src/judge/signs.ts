import type { Role } from '../model/roles.ts';
import type { Trajectory, WeekState } from '../model/trajectory.ts';
import type { Run } from '../run/run.ts';
import type { OfferedLever } from '../scenario/levers-in.ts';
import { meantShare, mixAtEnd, overlapOf } from './mix.ts';

/** What can be read off a run and its trajectory about how a company goes about AI. All of it is as of the trajectory's end. */

/** Share of ideas that need tuning from which modelling answers a need of the company's own. */
const provenNeed = 0.3;
/** A sum spent on a model of one's own that is more than a try. */
const seriousBetUsd = 250_000;
/** A programme with this many of its four elements counts as structured. */
const structuredElements = 3;

const modellers: ReadonlySet<Role> = new Set(['researcher', 'ml-engineer']);

export function platformNow(trajectory: Trajectory): number {
  return lastOf(trajectory).gates.platform;
}

/** Features live that have an owner and a platform under them. */
export function formalFeaturesLive(trajectory: Trajectory): number {
  return lastOf(trajectory).features.filter((feature) => !feature.informal).length;
}

/** Says what kind of AI company this is. */
export function declares(lever: OfferedLever): boolean {
  return lever.kind === 'declare';
}

/** Starts a structured programme. */
export function teaches(lever: OfferedLever): boolean {
  return lever.kind === 'upskill' && lever.usd !== 0 && (typeof lever.elements !== 'number' || lever.elements >= structuredElements);
}

/** Whether the company has said what kind of AI company it is. */
export function archetypeDeclared(run: Run, trajectory: Trajectory): boolean {
  return pulledBy(run, trajectory).some(({ lever }) => declares(lever));
}

/** How much of the AI staff fits the mix of the archetype, 0 to 1; 0 with nobody there. */
export function mixOverlap(run: Run, trajectory: Trajectory): number {
  return overlapOf(mixAtEnd(run, trajectory));
}

/** The platform gate when the first person came who models; if none came, as it is at the end. */
export function platformForModellers(trajectory: Trajectory): number {
  const first = trajectory.events.find((event) => event.kind === 'person-joined' && modellers.has(event.role));
  return (first ? stateAt(trajectory, first.week) : lastOf(trajectory)).gates.platform;
}

/** Share of engineers who are fluent, if a structured programme was started; 0 without one. */
export function fluencyTaught(run: Run, trajectory: Trajectory): number {
  const structured = pulledBy(run, trajectory).some(({ lever }) => teaches(lever));
  const { fluentEngineers, engineers } = lastOf(trajectory);
  return structured && engineers > 0 ? fluentEngineers / engineers : 0;
}

/**
 * Names and bets ahead of need: people who joined to lead or to model although the archetype's mix has no place for them, and
 * serious money for a model of one's own, each counted while few ideas needed more than prompting.
 */
export function aheadOfNeed(run: Run, trajectory: Trajectory): number {
  const early = (week: number) => stateAt(trajectory, week).metrics.tuningNeed < provenNeed;
  const misplaced = (role: Role) => (role === 'leader' || modellers.has(role)) && meantShare(run.scenario.organisation.archetype, role) === 0;
  const names = trajectory.events.filter((event) => event.kind === 'person-joined' && misplaced(event.role) && early(event.week));
  const bets = pulledBy(run, trajectory).filter(({ lever, week }) => lever.kind === 'budget' && lever.line === 'bet' && lever.usd >= seriousBetUsd && early(week));
  return names.length + bets.length;
}

function pulledBy(run: Run, trajectory: Trajectory): Run['levers'] {
  return run.levers.filter((dated) => dated.week < trajectory.weeks.length);
}

function lastOf(trajectory: Trajectory): WeekState {
  return stateAt(trajectory, trajectory.weeks.length - 1);
}

function stateAt(trajectory: Trajectory, week: number): WeekState {
  const state = trajectory.weeks[week];
  if (!state) throw new Error(`The trajectory has no week ${week}. It holds one state more than its weeks.`);
  return state;
}
