import type { Run } from '../run/run.ts';
import type { Trajectory } from '../model/trajectory.ts';
import { leversIn } from '../scenario/levers-in.ts';
import { aheadOfNeed, archetypeDeclared, declares, fluencyTaught, formalFeaturesLive, mixOverlap, platformForModellers, platformNow, teaches } from './signs.ts';

/** Four levels of maturity, the highest first. */
export const tiers = ['mature', 'functional', 'reactive', 'theater'] as const;
export type Tier = (typeof tiers)[number];

/** What the levels are told apart by. */
export const criterionIds = [
  'platform-carries', 'in-production', 'need-before-names', 'archetype-declared', 'mix-fits', 'platform-first', 'structured-teaching',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** One criterion and the figure it was judged by. */
export interface Criterion {
  readonly id: CriterionId;
  /** Null where no answer of the scenario lets it be met: then it is held against nobody. */
  readonly met: boolean | null;
  readonly value: number;
  /** The least that meets it; for `need-before-names` the most. */
  readonly needed: number;
  readonly unit: 'share' | 'count';
}

export interface Verdict {
  readonly tier: Tier;
  /** In the order of `criterionIds`. */
  readonly criteria: readonly Criterion[];
}

/** A release road that somebody can rely on; about two of the platform's four components. */
const platformThatCarries = 0.4;
/** Names and bets ahead of need: a few are a plan's mistake, more are the plan. */
const namesForgiven = 2;
const overlapThatFits = 0.7;
/** Three in twenty engineers: above what volunteers reach by themselves. */
const fluencyThatShows = 0.15;

/**
 * The level of maturity a story has reached, by a rule and not by points. The levels are the source's: *Mature* has chosen
 * its archetype, staffs to its mix, built the platform before research, and teaches in a structured way; *Functional* does the
 * work without all of that; *Reactive* follows what others announce, or has nothing dependable yet; *Theater* has the names
 * and nothing in production that carries their work.
 */
export function tierOf(run: Run, trajectory: Trajectory): Verdict {
  const levers = [...leversIn(run.scenario)];
  const ahead = aheadOfNeed(run, trajectory);
  const taught = fluencyTaught(run, trajectory);
  const criteria = [
    atLeast('platform-carries', platformNow(trajectory), platformThatCarries, 'share'),
    atLeast('in-production', formalFeaturesLive(trajectory), 1, 'count'),
    { id: 'need-before-names', met: ahead <= namesForgiven, value: ahead, needed: namesForgiven, unit: 'count' },
    asked(levers.some(declares), atLeast('archetype-declared', archetypeDeclared(run, trajectory) ? 1 : 0, 1, 'count')),
    atLeast('mix-fits', mixOverlap(run, trajectory), overlapThatFits, 'share'),
    atLeast('platform-first', platformForModellers(trajectory), platformThatCarries, 'share'),
    asked(levers.some(teaches), atLeast('structured-teaching', taught, fluencyThatShows, 'share')),
  ] as const satisfies readonly Criterion[];
  return { tier: ruled(new Set(criteria.filter((each) => each.met !== false).map((each) => each.id)), ahead), criteria };
}

function ruled(met: ReadonlySet<CriterionId>, ahead: number): Tier {
  const carried = met.has('platform-carries');
  const live = met.has('in-production');
  if (!carried && !live && ahead > 0) return 'theater';
  if (!carried || !live || !met.has('need-before-names')) return 'reactive';
  return criterionIds.every((id) => met.has(id)) ? 'mature' : 'functional';
}

function asked<Id extends CriterionId>(isAsked: boolean, criterion: Criterion & { readonly id: Id }): Criterion & { readonly id: Id } {
  return isAsked ? criterion : { ...criterion, met: null };
}

function atLeast<Id extends CriterionId>(id: Id, value: number, needed: number, unit: Criterion['unit']): Criterion & { readonly id: Id } {
  return { id, met: value >= needed, value, needed, unit };
}
