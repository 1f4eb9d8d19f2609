import type { Gate, Role } from '../../model/roles.ts';
import type { DeclineReason } from '../../model/trajectory.ts';
import type { Source } from '../../scenario/scenario.ts';

/** What followed a commitment, many events to a sentence. Single events have words of their own. */
export interface FollowedWords {
  readonly noTime: string;
  readonly joined: (people: readonly { readonly name: string; readonly role: Role; readonly week: number }[]) => string;
  readonly declined: (reasons: readonly { readonly reason: DeclineReason; readonly count: number }[]) => string;
  readonly searching: (roles: readonly { readonly role: Role; readonly count: number }[]) => string;
  readonly dropped: (count: number) => string;
  /** Weeks of formal releases, informal ones counted, and nothing at all. */
  readonly released: (weeks: readonly number[], informal: number) => string;
  readonly nothing: string;
  readonly built: (built: number, waiting: number, spans: number, spansInAll: number) => string;
  /** `alone`: no release beside them. */
  readonly demos: (count: number, alone: boolean) => string;
  readonly incidents: (causes: readonly { readonly cause: Gate; readonly count: number }[]) => string;
  readonly fluent: (more: number, now: number, of: number) => string;
  readonly bottleneck: (gate: Gate, weeks: number, of: number) => string;
  /** `peopleUsd`: what it took to find, pay and keep people. */
  readonly spent: (usd: number, peopleUsd: number) => string;
}

/** One measure of a chart: its title, and what it shows at the end in a sentence. `other` is null where nothing is compared. */
export interface ChartText {
  readonly title: string;
  readonly says: (mine: number, other: number | null) => string;
}

/** How a path stands at the end of the horizon. */
export type Outcome = Readonly<Record<'features' | 'departures', number>>;

export interface RevealWords {
  /** The outcome in a line; `other` is null where nothing is compared. */
  readonly title: (mine: Outcome, other: Outcome | null) => string;
  /** The letter of the other path that single figures are about, how many other paths there are, and how sure the player was. */
  readonly lead: (against: string | null, roads: number, confidence: number | null) => string;
  readonly followed: FollowedWords;
  readonly charts: Readonly<Record<'features' | 'departures' | 'spend', ChartText>>;
  readonly yours: string;
  readonly lettered: (letter: string, label: string) => string;
  readonly chance: (better: number, equal: number, of: number, other: string) => string;
  readonly source: (source: Source) => string;
  readonly caveat: string;
  /** `number` is the decision that comes next; null at the end of the story. */
  readonly continueLabel: (number: number | null) => string;
}
