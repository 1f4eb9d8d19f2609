import type { Archetype, Role, Seniority, SpendLine, Structure } from './roles.ts';
import type { Metric } from './metric.ts';

/** Whom a lever is aimed at. `offered` is whoever holds an outside offer now. */
export type Target =
  | { readonly kind: 'champions' }
  | { readonly kind: 'offered' }
  | { readonly kind: 'leader' }
  | { readonly kind: 'role'; readonly role: Role }
  /** The few with the most of a skill, as their work has shown it; a leader is not meant. */
  | { readonly kind: 'strongest'; readonly at: 'deployment' | 'modelling'; readonly count: number }
  | { readonly kind: 'all' };

/** What a candidate is offered, relative to the market. Left out: market pay, nothing special. */
export interface Package {
  /** Cash over the market rate for role, seniority and band; 1 is market. */
  readonly payRatio?: number;
  /** Equity in percent of the company, and whether dilution was explained. */
  readonly equityPercent?: number;
  readonly disclosed?: boolean;
  /** Whom the search aims at, each with a cash bar of its own. Left out: people who compare with the market rate. */
  readonly segment?: 'passive' | 'satiated' | 'early-career';
}

/** How the search is run. */
export interface Process {
  readonly loopDays?: number;
  readonly approvalHours?: number;
  /** 0 to 1: how clear the role is. */
  readonly clarity?: number;
  readonly recruiter?: boolean;
  readonly remote?: boolean;
  /** How many things the advert demands; 4 if left out. */
  readonly mustHaves?: number;
  /** What interviews look at. Left out: nothing in particular. */
  readonly screen?: 'practical' | 'theory' | 'credentials';
}

/**
 * Something a decision can pull. A closed vocabulary: an author says what a choice does, never what comes of it.
 * Money is USD, time is weeks from the week the lever is pulled.
 */
export type Lever =
  /** Open requisitions. With `afterLeader`, the search starts when a leader is seated. */
  | {
      readonly kind: 'open';
      readonly role: Role;
      readonly seniority: Seniority;
      readonly count: number;
      readonly afterLeader?: boolean;
      /** Start the search this many weeks after the lever is pulled (or the leader is seated). */
      readonly delayWeeks?: number;
      /** A recognised name: costs more, draws candidates. */
      readonly recognised?: boolean;
      readonly package?: Package;
      readonly process?: Process;
    }
  /** Withdraw every requisition not yet filled, or those of one role. */
  | { readonly kind: 'close'; readonly role?: Role }
  /** Spend on a line evenly over some weeks. */
  | { readonly kind: 'budget'; readonly line: SpendLine; readonly usd: number; readonly weeks: number }
  /** A structured programme for engineers outside the AI team. `elements` 0 to 4: how much of a good programme it is. */
  | { readonly kind: 'upskill'; readonly usd: number; readonly elements: number; readonly towards?: 'fluency' | 'production-ml' }
  /** Champions and peers meet with protected time. */
  | { readonly kind: 'guild'; readonly timeShare: number }
  | { readonly kind: 'structure'; readonly to: Structure }
  /** A named person owns the product outcome. 0 to 1. */
  | { readonly kind: 'owner'; readonly level: number }
  /**
   * Something done to keep people; a sum is shared by all who are meant. Raises, bonuses and learning go as far as their sum does, against
   * the usual one (a raise that matches an offer, a bonus, a programme a head), which is what they cost if no sum is named. The rest is no
   * matter of money.
   */
  | { readonly kind: 'retain'; readonly target: Target; readonly how: 'raise' | 'bonus' | 'recognise' | 'ownership' | 'title' | 'learning'; readonly usd?: number }
  /** Let go, or hand over to others. A seat that was hired for becomes free; one of the opening staff goes with them. */
  | { readonly kind: 'part'; readonly target: Target }
  /** Give a leader a narrower job and delivery to others. A leader who has none, there or hired later, leads from then on. */
  | { readonly kind: 'rescope'; readonly target: Target }
  /** Allow more seats than the organisation opened with. */
  | { readonly kind: 'authorise'; readonly seats: number }
  | { readonly kind: 'declare'; readonly archetype: Archetype }
  /** Ask each team each quarter who is fluent. */
  | { readonly kind: 'audit' }
  /** Pull levers once a measure first reaches a level. */
  | { readonly kind: 'rule'; readonly metric: Metric; readonly atLeast: number; readonly then: readonly Lever[] }
  /** Something that happens to the company, not a choice: someone gets an outside offer. */
  | { readonly kind: 'outside-offer'; readonly target: Target }
  /** Let engineers outside the AI team go. */
  | { readonly kind: 'layoff'; readonly engineers: number }
  /** Buy work from a partner. `handOver`: the team learns to keep it. */
  | { readonly kind: 'partner'; readonly usd: number; readonly weeks: number; readonly work: 'defined' | 'iterative'; readonly handOver: boolean }
  /** Rent a platform, as much of one as the money gets, or stop. */
  | { readonly kind: 'managed'; readonly on: boolean; readonly usdPerYear: number }
  /** What share of releases must pass evaluation before users see them, 0 to 1. */
  | { readonly kind: 'release-gate'; readonly passShare: number }
  /** How deep features go into the work of users. */
  | { readonly kind: 'depth'; readonly to: 'shallow' | 'usual' | 'deep' | 'replace-all' }
  /** Record what users do, so that data can come back to the product. */
  | { readonly kind: 'instrument'; readonly on: boolean }
  /** An experienced leader for some hours a week, as many of them as are paid for. */
  | { readonly kind: 'fractional-lead'; readonly hoursPerWeek: number; readonly usdPerYear: number }
  /** A new name or a press release. It changes nothing else. */
  | { readonly kind: 'announce'; readonly what: 'rename' | 'press' }
  /** Something that happens to the company: the hiring market runs hotter (or cooler) for some weeks, upon whatever other such market there is. */
  | { readonly kind: 'market'; readonly heat: number; readonly weeks: number }
  /** Something that happens to the company: requests change by this factor. */
  | { readonly kind: 'traffic'; readonly times: number }
  /** Something that happens to the company, at once. */
  | { readonly kind: 'shock'; readonly of: 'vendor-change' | 'schema-change' | 'rival-clone' | 'tool-obsolete' };

export type LeverKind = Lever['kind'];
