import type { Gate, Role } from '../../model/roles.ts';
import type { DeclineReason, LeavingDriver } from '../../model/trajectory.ts';
import type { Counted, Shares } from '../hundred.ts';
import type { CaseKind, Source } from '../../scenario/scenario.ts';

/** What followed a commitment, many events to a sentence. Single events have words of their own. */
export interface FollowedWords {
  readonly noTime: string;
  readonly joined: (people: readonly { readonly name: string; readonly role: Role; readonly week: number }[]) => string;
  readonly declined: (reasons: readonly { readonly reason: DeclineReason; readonly count: number }[]) => string;
  readonly searching: (roles: readonly { readonly role: Role; readonly count: number }[]) => string;
  readonly dropped: (count: number) => string;
  /** More offers than one, by whom and in which weeks. */
  readonly withstood: (names: readonly string[], weeks: readonly number[]) => string;
  /** Weeks of formal releases, informal ones counted, and nothing at all. */
  readonly released: (weeks: readonly number[], informal: number) => string;
  readonly nothing: string;
  readonly built: (built: number, waiting: number, spans: number, spansInAll: number) => string;
  /** `alone`: no release beside them. */
  readonly demos: (count: number, alone: boolean) => string;
  /** People whom the choice was about and who are still here. */
  readonly stayed: (names: readonly string[]) => string;
  /** `byHand`: all of them to features that went across without a platform or an owner. */
  readonly incidents: (causes: readonly { readonly cause: Gate; readonly count: number }[], byHand: boolean) => string;
  readonly fluent: (more: number, now: number, of: number) => string;
  readonly bottleneck: (gate: Gate, weeks: number, of: number) => string;
  /** `peopleUsd`: what it took to find people, pay them and part with them. */
  readonly spent: (usd: number, peopleUsd: number, parting: boolean) => string;
}

/** One measure of a chart: its title, and what it shows at the end in a sentence. `other` is null where nothing is compared; `average` is that of many worlds, once they have been played. */
export interface ChartText {
  readonly title: string;
  readonly says: (mine: number, other: number | null, average: { readonly mine: number; readonly other: number } | null) => string;
}

/** How a path stands at the end of the horizon. */
export type Outcome = Readonly<Record<'features' | 'departures', number>>;

/** What lies beyond today in a projection: decisions it answers by itself, or weeks alone. */
export type ToCome = 'decisions' | 'weeks';

/** What stands over the parts of a reveal. */
export interface RevealLabels {
  readonly followed: string;
  readonly followedNothing: string;
  readonly chance: string;
  readonly waiting: string;
  /** Where the worlds broke off, and how to have them played once more. */
  readonly failed: string;
  readonly tryAgain: string;
  readonly better: string;
  readonly equal: string;
  readonly worse: string;
  readonly difference: string;
  readonly move: string;
  readonly left: string;
  readonly nobodyLeft: string;
  readonly why: string;
  readonly notice: string;
  readonly principle: string;
  readonly sources: string;
  readonly replay: string;
  readonly yours: string;
  readonly others: string;
  /** Asks which other path to look at. */
  readonly against: string;
  readonly right: string;
  readonly wrong: string;
  readonly chosen: string;
}

/** What stands in and under every chart. */
export interface ChartLabels {
  readonly table: string;
  readonly quarter: string;
  readonly today: string;
  readonly bands: string;
  readonly draws: string;
  readonly draw: string;
  /** The average of many worlds, on one's own path and on the path of a letter. */
  readonly ownMean: string;
  readonly mean: (letter: string) => string;
  readonly half: (label: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly count: (value: number) => string;
  readonly usd: (value: number) => string;
}

export interface RevealWords {
  readonly labels: RevealLabels;
  readonly chartLabels: ChartLabels;
  /** The outcome in a line; `other` is null where nothing is compared. */
  readonly title: (mine: Outcome, other: Outcome | null) => string;
  /** The same over a hundred worlds: which path does better, and by how many points on average. `tooClose`: too few worlds tell them apart; `slight`: the lead is next to nothing. */
  readonly titleOverWorlds: (shares: Shares, tooClose: boolean, other: string, size: { readonly ahead: number; readonly slight: boolean }) => string;
  /** The other path that single figures are about, by its letter and in its own words, how many other paths there are, whether it is the strongest of them, what is to come, and how sure the player was. */
  readonly lead: (against: { readonly letter: string; readonly said: string } | null, roads: number, strongest: boolean, toCome: ToCome | null, confidence: number | null) => string;
  /** Where more could have been answered: what the answer is held against. */
  readonly open: (roads: number) => string;
  /** That who was let go is listed and not counted. */
  readonly letGo: string;
  /** How many more leave in the weeks to come, after those who have left so far. */
  readonly leftLater: (count: number, toCome: ToCome, soFar: number) => string;
  /** Whose the figures in the author's words are; `open`: some of them say how far a gate is open. */
  readonly whyFigures: (toCome: ToCome | null, open: boolean) => string;
  /** Who leaves on another path: how many, and what drives most of it. */
  readonly leftOther: (letter: string, count: number, main: LeavingDriver | null) => string;
  readonly caseKinds: Readonly<Record<CaseKind, string>>;
  readonly caseLabel: string;
  readonly check: { readonly count: string; readonly title: (right: boolean) => string; readonly says: (right: boolean, confidence: number | null) => string };
  readonly followed: FollowedWords;
  readonly charts: Readonly<Record<'features' | 'departures' | 'spend', ChartText>>;
  /** Where one's path has more features on average and fewer points, or the other way round. */
  readonly pointsDecide: (ahead: boolean) => string;
  readonly yours: string;
  readonly lettered: (letter: string, label: string) => string;
  readonly chance: (counted: Counted, other: string) => string;
  readonly source: (source: Source) => string;
  /** What a model's figures are. */
  readonly caveat: string;
  /** `number` is the decision that comes next; null at the end of the story. */
  readonly continueLabel: (number: number | null) => string;
  /** Where what comes next is no decision: a knowledge question, or luck that asks nothing. */
  readonly goOn: (question: boolean) => string;
}
