import type { Gate, Role, Seniority, SpendLine, Structure } from './roles.ts';
import type { Metric } from './metric.ts';

/** A named cause of a departure. */
export const leavingDrivers = [
  'chance', 'not-shipping', 'mismatched-work', 'no-evaluation', 'isolation', 'stagnation', 'maintenance', 'pay', 'poached',
  'passed-over', 'cuts', 'leader-left',
] as const;
export type LeavingDriver = (typeof leavingDrivers)[number];

/** Why a candidate said no, or was gone before the offer. */
export const declineReasons = ['cash', 'too-slow', 'no-platform', 'unclear-role', 'hidden-dilution', 'other-offer'] as const;
export type DeclineReason = (typeof declineReasons)[number];

export interface Share<T> {
  readonly cause: T;
  /** 0 to 1; the shares of one event add up to 1. */
  readonly share: number;
}

/** One thing that happened in one world. `week` 1 is the first week played. */
export type ModelEvent = { readonly week: number } & (
  | { readonly kind: 'search-opened'; readonly person: string; readonly role: Role }
  | { readonly kind: 'offer-declined'; readonly person: string; readonly role: Role; readonly reason: DeclineReason }
  | { readonly kind: 'person-joined'; readonly person: string; readonly role: Role }
  | { readonly kind: 'person-ramped'; readonly person: string; readonly role: Role }
  | { readonly kind: 'person-left'; readonly person: string; readonly role: Role; readonly champion: boolean; readonly drivers: readonly Share<LeavingDriver>[] }
  | { readonly kind: 'person-parted'; readonly person: string; readonly role: Role }
  | { readonly kind: 'outside-offer'; readonly person: string; readonly role: Role }
  | { readonly kind: 'offer-withstood'; readonly person: string; readonly role: Role }
  | { readonly kind: 'prototype-built' }
  | { readonly kind: 'prototype-dropped' }
  | { readonly kind: 'demo-shown' }
  /** `informal`: rowed over by hand, without an owner or a platform. */
  | { readonly kind: 'feature-released'; readonly feature: string; readonly informal: boolean }
  | { readonly kind: 'feature-retired'; readonly feature: string }
  | { readonly kind: 'incident'; readonly feature: string; readonly cause: Gate }
  | { readonly kind: 'engineers-fluent'; readonly count: number }
  | { readonly kind: 'structure-changed'; readonly to: Structure }
  | { readonly kind: 'guild-started' }
  | { readonly kind: 'bet-landed' }
);

export interface PersonState {
  readonly id: string;
  readonly name: string | null;
  readonly role: Role;
  readonly seniority: Seniority;
  readonly champion: boolean;
  readonly came: 'there' | 'hired';
  readonly sinceWeek: number;
  /** 0 to 1; 1 is fully productive. */
  readonly ramp: number;
  /** 0 fresh to 1 about to leave: how far the weekly hazard stands above the base rate, squashed. */
  readonly wear: number;
  /** The driver that weighs most now. */
  readonly wornBy: LeavingDriver;
  readonly offered: boolean;
  readonly rescoped: boolean;
  /** How often a serious outside offer reaches this person, per week, as things stand; 0 if left out. */
  readonly offerRate?: number;
  /** How likely this person is to go, per week, as things stand; 0 if left out. */
  readonly leaveRate?: number;
}

export interface SearchState {
  readonly id: string;
  readonly role: Role;
  readonly sinceWeek: number;
  readonly stage: 'waiting' | 'searching' | 'notice';
  readonly declined: number;
}

/** A feature that is live. */
export interface FeatureState {
  readonly id: string;
  readonly informal: boolean;
  readonly sinceWeek: number;
  /** Week of the latest incident, or null. */
  readonly incidentWeek: number | null;
}

/** The organisation at the end of one week; index 0 is the opening state. */
export interface WeekState {
  readonly week: number;
  readonly people: readonly PersonState[];
  readonly searches: readonly SearchState[];
  readonly features: readonly FeatureState[];
  readonly gates: Readonly<Record<Gate, number>>;
  readonly structure: Structure;
  readonly fluentEngineers: number;
  readonly engineers: number;
  readonly guild: boolean;
  /** The gate whose opening a little would help most now; null if nothing is being built or all stand open. */
  readonly bottleneck: Gate | null;
  readonly metrics: Readonly<Record<Metric, number>>;
  /** How often a live feature goes wrong, per week, as things stand; 0 if left out. */
  readonly incidentRate?: number;
  /** Cumulative USD by line. */
  readonly spend: Readonly<Record<SpendLine, number>>;
}

/** What happened in one world under one plan. `weeks.length` is the plan's weeks + 1. */
export interface Trajectory {
  readonly weeks: readonly WeekState[];
  readonly events: readonly ModelEvent[];
}

/** Per quarter (index 0 is the end of quarter 1), a quantile of one measure over worlds. */
export interface Band {
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly median: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
  readonly mean: readonly number[];
}
