import type { CompiledPlan } from '../compile-plan.ts';
import { metrics } from '../metric.ts';
import { streams } from '../luck.ts';
import { roles, spendLines, structures } from '../roles.ts';
import { leavingDrivers, type ModelEvent } from '../trajectory.ts';
import type { Keys, Markets, Mood, Team } from './sums.ts';

/** Where a seat stands. */
export const unopened = 0;
export const waiting = 1;
export const searching = 2;
export const serving = 3; // notice with the old employer
export const here = 4;
export const gone = 5;
export const withdrawn = 6;

const openingFeatureRoom = 64;

/**
 * One world as it stands, in typed arrays that are allocated once and used for world after world.
 * Arrays are by seat unless their name says otherwise; times are in weeks.
 */
export interface State {
  readonly keys: Keys;
  tick: number;
  /** Weeks gone before this tick. */
  now: number;
  worldLuck: number;
  /** The company's draws of this tick, by stream. */
  readonly luck: Float64Array;
  /** What happened, if anybody wants to know. */
  events: ModelEvent[] | null;

  readonly address: Int32Array;
  readonly status: Uint8Array;
  readonly timer: Float64Array;
  readonly since: Float64Array;
  readonly candidate: Int32Array;
  readonly declined: Int32Array;
  readonly readyAt: Float64Array;
  readonly ramp: Float64Array;
  readonly rampWeeks: Float64Array;
  readonly deployment: Float64Array;
  readonly modelling: Float64Array;
  readonly evaluationSkill: Float64Array;
  readonly craft: Float64Array;
  /** Output against others with the same title and skills. */
  readonly talent: Float64Array;
  readonly payNow: Float64Array;
  readonly payGap: Float64Array;
  /** Lasting factor on the hazard from what was done for someone. */
  readonly keep: Float64Array;
  readonly learning: Float64Array;
  readonly bonusLeft: Float64Array;
  /** How far a bonus goes against a full one. */
  readonly bonusPart: Float64Array;
  readonly offerLeft: Float64Array;
  readonly offerFactor: Float64Array;
  readonly raiseReturns: Float64Array;
  /** How far that raise matched an ordinary offer, 0 to 1. */
  readonly raiseSize: Float64Array;
  readonly owns: Uint8Array;
  readonly recognisedHere: Uint8Array;
  readonly rescoped: Uint8Array;
  readonly wear: Float64Array;
  readonly mood: Mood;
  readonly factors: Float64Array;

  hired: number;
  left: number;
  championsLeft: number;
  seatsUsed: number;
  seatsAdded: number;
  leaderSince: number;
  leaderSeat: number;
  leaderLeftAt: number;
  /** Requisitions that are waiting, searching or serving notice. */
  searches: number;
  payroll: number;
  rippleLeft: number;
  /** The raise that is talked about, over one that matches an ordinary offer. */
  rippleSize: number;

  structure: number;
  ownerLevel: number;
  guildTime: number;
  guildEver: boolean;
  readonly flowLeft: Float64Array;
  readonly flowRate: Float64Array;
  readonly flowLine: Int32Array;
  /** USD a year going into each line now. */
  readonly lineRate: Float64Array;
  /** Builders a flow of partner money stands for, and what they leave behind. */
  readonly flowBuilders: Float64Array;
  readonly flowLeaves: Float64Array;
  partnerBuilders: number;
  /** Some money flows, or flowed in the tick before. */
  flowing: boolean;
  /** USD left, or Infinity. */
  cash: number;
  broke: boolean;
  heat: number;
  readonly markets: Markets;
  traffic: number;
  cutAt: number;
  cutShare: number;
  managed: boolean;
  managedRate: number;
  passShare: number;
  depthValue: number;
  depthRelease: number;
  depthIncident: number;
  instrumented: boolean;
  flywheel: number;
  fractionalHours: number;
  fractionalRate: number;
  /** Engineers grown to production ML depth. */
  deepened: number;
  readonly spend: Float64Array;
  readonly ruleFired: Uint8Array;
  readonly ruleArmed: Uint8Array;
  readonly programmeAge: Float64Array;
  readonly programmeFluent: Float64Array;
  readonly programmeDone: Float64Array;
  readonly programmeElements: Float64Array;
  readonly programmeDeep: Uint8Array;

  teamStale: boolean;
  /** Apart from the rest also because engines give an object of more than 128 fields a layout of its own each time one is made. */
  readonly team: Team;

  platform: number;
  data: number;
  product: number;
  evaluation: number;
  validated: number;
  platformRebuilt: number;
  platformBuilt: number;
  ownership: number;

  engineers: number;
  fluent: number;
  fluentTold: number;

  capacity: number;
  prototypes: number;
  shelf: number;
  demos: number;
  released: number;
  formalReleased: number;
  incidents: number;
  repairDebt: number;
  maintenance: number;
  shiplessWeeks: number;
  tuningNeed: number;
  tuningServed: number;
  /** ML engineers last counted, and the share of the need they serve on a full platform. */
  tuners: number;
  tunersServe: number;
  betLanded: boolean;
  betSince: number;

  live: number;
  informalLive: number;
  liveValue: number;
  /** A feature came, went or was copied since the values were added up. */
  valueStale: boolean;
  featureCount: number;
  featureNumber: Int32Array;
  featureSince: Float64Array;
  featureValue: Float64Array;
  featureIncident: Float64Array;
  featureInformal: Uint8Array;

  readonly metrics: Float64Array;
}

/**
 * Stands in every number that is not a count until a world is opened. An engine that has seen a fraction in a field from the
 * start keeps one layout for good; one that saw 0 first lays the state out again, and throws compiled code away, each time.
 */
const unset = NaN;

/** The same for a whole number that may need all of its 32 bits. */
const unsetBits = -2_147_483_648;

/** An empty state for a compiled plan; `openWorld` fills it for one world. */
export function stateFor(compiled: CompiledPlan): State {
  const seats = compiled.seats.count;
  const floats = (): Float64Array => new Float64Array(seats);
  const bytes = (): Uint8Array => new Uint8Array(seats);
  return {
    keys: { world: unsetBits, moment: unsetBits, company: unsetBits }, tick: 0, now: unset, worldLuck: unset, luck: new Float64Array(streams.length), events: null,
    address: new Int32Array(seats), status: bytes(), timer: floats(), since: floats(), candidate: new Int32Array(seats), declined: new Int32Array(seats),
    readyAt: floats(), ramp: floats(), rampWeeks: floats(), deployment: floats(), modelling: floats(), evaluationSkill: floats(), craft: floats(), talent: floats(),
    payNow: floats(), payGap: floats(), keep: floats(), learning: floats(), bonusLeft: floats(), bonusPart: floats(), offerLeft: floats(), offerFactor: floats(),
    raiseReturns: floats(), raiseSize: floats(), owns: bytes(), recognisedHere: bytes(), rescoped: bytes(), wear: floats(),
    mood: { guild: unset, fund: unset, unmeasured: unset, isolation: unset, maintenance: unset, leaderLeft: unset, cuts: unset, overlooked: unset, ripple: unset, broke: unset, taught: unset, idle: unset },
    factors: new Float64Array(leavingDrivers.length),
    hired: 0, left: 0, championsLeft: 0, seatsUsed: 0, seatsAdded: 0, leaderSince: unset, leaderSeat: -1, leaderLeftAt: unset, searches: 0, payroll: unset, rippleLeft: unset, rippleSize: unset,
    structure: 0, ownerLevel: unset, guildTime: unset, guildEver: false,
    flowLeft: new Float64Array(compiled.flowCount), flowRate: new Float64Array(compiled.flowCount), flowLine: new Int32Array(compiled.flowCount),
    lineRate: new Float64Array(spendLines.length), spend: new Float64Array(spendLines.length),
    ruleFired: new Uint8Array(compiled.rules.length), ruleArmed: new Uint8Array(compiled.rules.length),
    programmeAge: new Float64Array(compiled.programmeCount), programmeFluent: new Float64Array(compiled.programmeCount),
    programmeDone: new Float64Array(compiled.programmeCount), programmeElements: new Float64Array(compiled.programmeCount),
    programmeDeep: new Uint8Array(compiled.programmeCount),
    flowBuilders: new Float64Array(compiled.flowCount), flowLeaves: new Float64Array(compiled.flowCount), partnerBuilders: unset, flowing: false, cash: unset, broke: false,
    heat: unset, markets: { running: 0, left: new Float64Array(compiled.flowCount), heat: new Float64Array(compiled.flowCount) }, traffic: unset, cutAt: unset, cutShare: unset, managed: false, managedRate: unset, passShare: unset, depthValue: unset, depthRelease: unset,
    depthIncident: unset, instrumented: false, flywheel: unset, fractionalHours: unset, fractionalRate: unset, deepened: unset,
    teamStale: true,
    team: {
      people: 0, heads: unset, championsHere: 0, headsByRole: new Float64Array(roles.length), shareByRole: new Float64Array(roles.length), overlap: unset, tunersCounted: unset, specialists: 0, builders: unset, meanDeployment: unset,
      juniorFactor: unset, integrationFactor: unset, modellers: unset, modellingSkill: unset, mlFte: unset, platformEffort: unset,
      platformAmateurs: unset, dataEffort: unset, dataAmateurs: unset, platformPace: unset, platformHelp: unset, dataPace: unset, dataHelp: unset, evaluationEffort: unset, ownerEffort: unset, anchor: unset,
    },
    platform: unset, data: unset, product: unset, evaluation: unset, validated: unset, platformRebuilt: unset, platformBuilt: unset, ownership: unset,
    engineers: unset, fluent: unset, fluentTold: 0,
    capacity: unset, tuners: unset, tunersServe: unset, prototypes: 0, shelf: 0, demos: 0, released: 0, formalReleased: 0, incidents: 0, repairDebt: unset, maintenance: unset,
    shiplessWeeks: unset, tuningNeed: unset, tuningServed: unset, betLanded: false, betSince: unset,
    live: 0, informalLive: 0, liveValue: unset, valueStale: true, featureCount: 0,
    featureNumber: new Int32Array(openingFeatureRoom), featureSince: new Float64Array(openingFeatureRoom), featureValue: new Float64Array(openingFeatureRoom),
    featureIncident: new Float64Array(openingFeatureRoom), featureInformal: new Uint8Array(openingFeatureRoom),
    metrics: new Float64Array(metrics.length),
  };
}

/** Makes room for a live feature at this place; grows rarely and never shrinks. */
export function makeFeatureRoom(state: State, place: number): void {
  if (place >= state.featureNumber.length) growFeatures(state, 2 * place);
}

/** Gives features so many places. */
export function growFeatures(state: State, room: number): void {
  const grown = <A extends Int32Array | Float64Array | Uint8Array>(next: A, old: A): A => { next.set(old); return next; };
  state.featureNumber = grown(new Int32Array(room), state.featureNumber);
  state.featureSince = grown(new Float64Array(room), state.featureSince);
  state.featureValue = grown(new Float64Array(room), state.featureValue);
  state.featureIncident = grown(new Float64Array(room), state.featureIncident);
  state.featureInformal = grown(new Uint8Array(room), state.featureInformal);
}

/** Structures in the order of `structures`; the kernel compares numbers. */
export const isolated = structures.indexOf('isolated');
export const liaison = structures.indexOf('liaison');
export const central = structures.indexOf('central');
export const embedded = structures.indexOf('embedded');
export const hybrid = structures.indexOf('hybrid');
