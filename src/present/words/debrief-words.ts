import type { Area } from '../debrief/areas.ts';
import type { Calibration } from '../../judge/calibration.ts';
import type { Account, Corner } from '../../judge/luck.ts';
import type { OtherCompany } from '../../model/analysis/other-companies.ts';
import type { Archetype } from '../../model/roles.ts';
import type { LeavingDriver } from '../../model/trajectory.ts';

/** What stands over the parts of a debrief and on its controls. */
export interface DebriefLabels {
  readonly waiting: string;
  /** In the place of each part that comes with it. */
  readonly coming: string;
  /** Where many worlds have been played and the answer is that there is none. */
  readonly untold: string;
  /** Where the many worlds broke off: over the page, in the place of each part, and on what has them played once more. */
  readonly brokeOff: string;
  readonly notWorkedOut: string;
  readonly tryAgain: string;
  readonly charts: string;
  readonly map: string;
  readonly mapEnd: string;
  readonly mapYours: string;
  readonly mapTable: { readonly show: string; readonly decision: string; readonly answer: string; readonly sure: string; readonly before: string; readonly cost: string; readonly best: string };
  readonly judgement: string;
  readonly givenAway: string;
  readonly judgementTable: { readonly decision: string; readonly regret: string; readonly verdict: string };
  readonly luckAxis: string;
  readonly judgementAxis: string;
  readonly corners: Readonly<Record<Corner, string>>;
  readonly run: string;
  readonly calibration: string;
  readonly calibrationTable: { readonly show: string; readonly said: string; readonly right: string; readonly interval: string; readonly count: string };
  readonly saidAxis: string;
  readonly rightAxis: string;
  readonly perfect: string;
  readonly mix: string;
  readonly mixTable: { readonly role: string; readonly people: string; readonly meant: string };
  readonly departures: string;
  readonly driversTable: { readonly driver: string; readonly people: string };
  readonly quarters: string;
  readonly quartersTable: { readonly quarter: string; readonly features: string; readonly departures: string; readonly spend: string };
  readonly money: string;
  readonly moneyTable: { readonly line: string; readonly usd: string };
  readonly total: string;
  readonly principles: string;
  readonly shown: string;
  readonly missed: string;
  readonly noneShown: string;
  readonly noneMissed: string;
  readonly whatIf: string;
  readonly whatIfLead: string;
  readonly insteadAt: (number: number, answer: string) => string;
  readonly asPlayed: string;
  readonly otherWay: string;
  readonly figure: string;
  readonly quarterOnStage: string;
  readonly stageYours: string;
  readonly stageOther: string;
  readonly show: string;
  readonly branch: string;
  readonly disagree: string;
  readonly disagreeLead: string;
  readonly assumption: string;
  readonly pick: string;
  readonly verdicts: string;
  readonly tryIt: string;
  /** While verdicts are worked out; and where no decision has another answer. */
  readonly weighing: string;
  readonly nothingToDoubt: string;
  readonly working: string;
  readonly conclusions: { readonly decision: string; readonly before: string; readonly after: string };
  readonly next: string;
  readonly print: string;
  readonly csv: string;
  readonly json: string;
  readonly again: string;
  readonly home: string;
  readonly missing: string;
}

export interface DebriefWords {
  readonly labels: DebriefLabels;
  readonly kicker: (scenario: string, quarters: number) => string;
  readonly story: {
    /** `spared`: the decisions, by number, that luck never asked for. */
    readonly began: (answer: string, decisions: number, spared: readonly number[]) => string;
    readonly hired: (count: number, firstIn: string | null) => string;
    readonly bridge: (spans: number, of: number, wholeIn: string | null, begun: boolean) => string;
    readonly released: (count: number, firstIn: string | null, byHand: number) => string;
    readonly champions: (kept: number, of: number) => string;
    readonly left: (count: number, main: LeavingDriver | null, letGo: number) => string;
    readonly fluent: (count: number, of: number) => string;
    readonly failed: (count: number) => string;
  };
  readonly mix: { readonly says: (people: number, overlap: number, archetype: Archetype) => string; readonly figure: (people: number, share: number) => string };
  readonly drivers: { readonly says: (left: number) => string; readonly label: (driver: LeavingDriver) => string; readonly figure: (people: number) => string };
  readonly money: { readonly says: (usd: number, features: number) => string };
  /** `within` is how far, in points, the figures may well still move. */
  readonly soFar: (worlds: number, within: number) => string;
  readonly map: {
    readonly says: (facts: { readonly paths: number; readonly best: number; readonly worst: number; readonly mine: number; readonly beaten: number }) => string;
    /** `beyond`: an answer of the player's own was expected to bring more than all that have names. */
    readonly note: (worlds: number, complete: boolean, beyond: boolean) => string;
    /** Where the best answer is the one given. */
    readonly same: string;
    readonly points: (points: number) => string;
    /** Below 0: what was gained. */
    readonly cost: (points: number) => string;
  };
  readonly judgement: {
    /** What a point is, by the scenario's objective. */
    readonly points: (objective: string) => string;
    readonly corner: (corner: Corner, percentile: number) => string;
    readonly account: (account: Pick<Account, 'atStart' | 'givenAway' | 'gained' | 'luck' | 'points'>) => string;
    /** `score` runs from 0, deciding at random, to 100, the best play of the answers that have names. */
    readonly score: (score: number) => string;
    /** `luck` in points, against what was expected of the decisions, and `points` what came; `percentile` is where the run stands among the same choices in other worlds, 0 to 1, and `middle` what half of those do not exceed. */
    readonly luck: (facts: { readonly luck: number; readonly points: number; readonly percentile: number; readonly middle: number }) => string;
    readonly allRight: string;
    readonly worst: (number: number, regret: number) => string;
    /** An answer that counts as right, by what it gave away in points; if that is not slight, so many worlds cannot tell it from the best. `free`: where anybody may put an answer together, not all of them are tried. */
    readonly right: (regret: number, slight: boolean, free: boolean) => string;
    /** An answer of the player's own was expected to bring more than all that have names. */
    readonly beyond: string;
    readonly notRight: string;
  };
  readonly calibration: {
    readonly right: (right: number, of: number, meanConfidence: number, runs: number) => string;
    readonly verdict: (verdict: Calibration['verdict'], low: number, high: number) => string;
    /** When an answer counts as right. */
    readonly rule: string;
    readonly brier: (score: number) => string;
    readonly interval: (low: number, high: number) => string;
  };
  /** The decisions, by number, in which a principle was shown and missed, and the points that those gave away. */
  readonly principle: (shown: readonly number[], missed: readonly number[], lost: number) => string;
  readonly counterfactual: {
    readonly title: (number: number, decision: string, answer: string) => string;
    readonly says: (facts: { readonly features: number; readonly otherFeatures: number; readonly departures: number; readonly otherDepartures: number }) => string;
    readonly kept: (count: number) => string;
    readonly gone: (decision: string) => string;
    readonly fresh: (decision: string, answer: string) => string;
    readonly refused: (decision: string, answer: string) => string;
    readonly other: string;
    readonly figures: Readonly<Record<'features' | 'byHand' | 'departures' | 'champions' | 'spend' | 'platform' | 'fluent' | 'points' | 'tier', string>>;
    readonly spans: (spans: number, of: number) => string;
  };
  readonly assumptions: {
    /** Over the numbers that tilt a verdict most, and over those about one thing. */
    readonly tilting: string;
    readonly areas: Readonly<Record<Area, string>>;
    /** What a number is about; `of` is the role, grade or kind of company that it is for, by its id. */
    readonly label: (why: string, of: string | null) => string;
    readonly number: (value: number, unit: string) => string;
    readonly range: (value: string, low: string, high: string) => string;
    readonly rests: (claims: number) => string;
    readonly stays: string;
    readonly flips: string;
    /** A verdict that becomes clear, or is no longer. */
    readonly blurs: (clear: boolean) => string;
    readonly tied: string;
    readonly says: (flipped: number, of: number) => string;
    readonly lead: (answer: string, points: number) => string;
    readonly verdict: (best: string, second: string, ahead: number) => string;
    readonly undecided: (best: string, second: string) => string;
    /** A number that turns a verdict once it lies beyond a value, towards one end of its range. */
    readonly turns: (label: string, value: string, end: 'low' | 'high') => string;
    readonly noneTurns: (tried: number) => string;
    readonly elsewhere: (ways: readonly OtherCompany[], behind: number) => string;
    readonly nowhere: (tried: number) => string;
  };
  readonly export: { readonly columns: Readonly<Record<'section' | 'item' | 'value' | 'detail', string>>; readonly account: Readonly<Record<'atStart' | 'givenAway' | 'gained' | 'luck' | 'points' | 'percentile', string>> };
  readonly next: { readonly principle: (text: string) => string; readonly unplayed: string };
  readonly run: (code: string, model: string) => string;
}
