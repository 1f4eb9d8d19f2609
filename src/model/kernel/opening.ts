import { exp } from '../arithmetic.ts';
import { normal } from '../chance.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { addressOfEntity, entityKeyOf, momentKeyOf } from '../luck.ts';
import type { World } from '../plan.ts';
import { luckOf, luckOfCompany, rampStream, skillStream, worldStream } from './luck-at.ts';
import { leader, mlEngineer, researcher } from './role-numbers.ts';
import { here, makeFeatureRoom, unopened, type State } from './state.ts';
import { gatherTeam } from './team.ts';

// Which of someone's draws says what about them.
const fundamentalsDraw = 0;
const deploymentDraw = 1;
const modellingDraw = 2;
const evaluationDraw = 3;
const talentDraw = 4;

/** Sets a state to the opening of one world. */
export function openWorld(state: State, compiled: CompiledPlan, world: World): void {
  state.keys.world = entityKeyOf(world.seed, world.index);
  state.keys.moment = momentKeyOf(world.seed, world.index);
  openCompany(state, compiled);
}

/** Sets everything but a world's keys. */
export function openCompany(state: State, compiled: CompiledPlan): void {
  const { opening } = compiled;
  const { building } = compiled.values;
  state.keys.company = addressOfEntity(state.keys.world, compiled.companyEntity);
  state.tick = 0;
  state.now = 0;
  state.worldLuck = exp(building.worldSpread * normal(luckOfCompany(state, worldStream, 0, 0)));
  openPlaces(state, compiled, 0, 0, 0, 0);
  openPeople(state, compiled);

  state.structure = opening.structure;
  state.ownerLevel = 0;
  state.guildTime = 0;
  state.guildEver = false;
  state.lineRate.fill(0);
  state.spend.fill(0);
  state.partnerBuilders = 0;
  state.flowing = false;
  state.cash = opening.cash;
  state.broke = false;
  state.heat = opening.heat;
  state.markets.running = 0;
  state.traffic = opening.traffic;
  state.cutAt = -1;
  state.cutShare = 0;
  state.managed = false;
  state.managedRate = 0;
  state.passShare = 0;
  state.depthValue = 1;
  state.depthRelease = 1;
  state.depthIncident = 1;
  state.instrumented = false;
  state.flywheel = 0;
  state.fractionalHours = 0;
  state.fractionalRate = 0;
  state.deepened = 0;

  state.platform = opening.platform;
  state.data = opening.data;
  state.product = opening.product;
  state.evaluation = opening.evaluation;
  state.validated = opening.validated;
  state.platformRebuilt = 0;
  state.platformBuilt = 0;
  state.ownership = 0;
  state.engineers = opening.engineers;
  state.fluent = opening.fluent;
  state.fluentTold = Math.floor(state.fluent);

  state.capacity = 0;
  state.tuners = 0;
  state.tunersServe = 0;
  state.prototypes = opening.prototypes;
  state.demos = opening.demos;
  state.shelf = state.demos;
  state.released = 0;
  state.formalReleased = 0;
  state.incidents = 0;
  state.repairDebt = 0;
  state.maintenance = 0;
  state.shiplessWeeks = opening.shiplessWeeks;
  state.tuningNeed = 0;
  state.tuningServed = 0;
  state.betLanded = false;
  state.betSince = -1;
  openFeatures(state, compiled);
  gatherTeam(state, compiled);
  state.teamStale = true;
}

/**
 * Sets the places to their opening that belong to levers: seats, flows, programmes and rules from these numbers on. A plan that is gone
 * on with may have more of them than it had, and nothing else.
 */
export function openPlaces(state: State, compiled: CompiledPlan, seats: number, flows: number, programmes: number, rules: number): void {
  for (let seat = seats; seat < compiled.seats.count; seat += 1) openSeat(state, compiled, seat);
  for (let flow = flows; flow < compiled.flowCount; flow += 1) {
    state.flowLeft[flow] = 0;
    state.flowRate[flow] = 0;
    state.flowLine[flow] = 0;
    state.flowBuilders[flow] = 0;
    state.flowLeaves[flow] = 0;
    state.markets.left[flow] = 0;
    state.markets.heat[flow] = 1;
  }
  for (let programme = programmes; programme < compiled.programmeCount; programme += 1) {
    state.programmeAge[programme] = -1;
    state.programmeFluent[programme] = 0;
    state.programmeDone[programme] = 0;
    state.programmeElements[programme] = 0;
    state.programmeDeep[programme] = 0;
  }
  for (let rule = rules; rule < compiled.ruleCount; rule += 1) {
    state.ruleFired[rule] = 0;
    state.ruleArmed[rule] = 0;
  }
}

function openSeat(state: State, compiled: CompiledPlan, seat: number): void {
  state.address[seat] = addressOfEntity(state.keys.world, compiled.seats.entity[seat] as number);
  state.status[seat] = unopened;
  for (const array of [state.timer, state.since, state.readyAt, state.ramp, state.learning, state.bonusLeft, state.bonusPart, state.offerLeft,
    state.raiseReturns, state.raiseSize, state.wear, state.candidate, state.declined, state.owns, state.recognisedHere, state.rescoped]) array[seat] = 0;
  state.keep[seat] = 1;
  state.offerFactor[seat] = 1;
  drawPerson(state, compiled, seat);
}

function openPeople(state: State, compiled: CompiledPlan): void {
  const { seats } = compiled;
  state.hired = 0;
  state.left = 0;
  state.championsLeft = 0;
  state.seatsUsed = 0;
  state.seatsAdded = 0;
  state.leaderSince = -1;
  state.leaderSeat = -1;
  state.leaderLeftAt = -1;
  state.searches = 0;
  state.payroll = 0;
  state.rippleLeft = 0;
  state.rippleSize = 0;
  state.teamStale = true;
  for (let seat = 0; seat < seats.staffCount; seat += 1) {
    if (seats.developed[seat] === 1) state.keep[seat] = compiled.values.people.developed;
    const weeks = seats.weeksInRole[seat] as number;
    state.status[seat] = here;
    state.since[seat] = weeks < 0 ? -(state.rampWeeks[seat] as number) : -weeks;
    state.payroll += state.payNow[seat] as number;
    if (seats.role[seat] === leader) { state.leaderSince = 0; state.leaderSeat = seat; }
  }
}

/** Who this person turns out to be. It rests on the world and the seat alone, so that it never depends on what was decided. */
function drawPerson(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats, values } = compiled;
  const { building, people, hiring } = values;
  const role = seats.role[seat] as number;
  const skill = (mean: number, sd: number, index: number): number => {
    const drawn = mean + sd * normal(luckOf(state, seat, skillStream, 0, index));
    return drawn < 0 ? 0 : drawn > 1 ? 1 : drawn;
  };
  // An unclear role brings people whose strengths lie elsewhere.
  const vague = seat < seats.staffCount ? 0 : hiring.clarityAim * Math.max(0, hiring.clarity - (seats.clarity[seat] as number));
  const fundamentals = skill(values.byRole.skillFundamentals[role] as number, people.skillSpread, fundamentalsDraw);
  const deployment = skill((values.byRole.skillDeployment[role] as number) + (seats.deploymentShift[seat] as number) - vague, role === leader ? people.leaderDeploymentSpread : people.skillSpread, deploymentDraw);
  state.deployment[seat] = deployment;
  state.modelling[seat] = skill((values.byRole.skillModelling[role] as number) + (seats.modellingShift[seat] as number), people.skillSpread, modellingDraw);
  state.evaluationSkill[seat] = skill(values.byRole.skillEvaluation[role] as number, people.skillSpread, evaluationDraw);
  const able = (building.craftDeployment * deployment + (1 - building.craftDeployment) * fundamentals) / building.craftFull;
  state.talent[seat] = exp(people.talentSpread * normal(luckOf(state, seat, skillStream, 0, talentDraw)) - (people.talentSpread * people.talentSpread) / 2);
  state.craft[seat] = building.craftFloor + (1 - building.craftFloor) * able;
  const deep = role === mlEngineer || role === researcher ? people.rampDeep : 1;
  state.rampWeeks[seat] = (people.rampWeeksLeast + (people.rampWeeksMost - people.rampWeeksLeast) * luckOf(state, seat, rampStream, 0, 0)) * deep;
  state.payNow[seat] = seats.pay[seat] as number;
  state.payGap[seat] = 1 - (seats.payRatio[seat] as number);
}

function openFeatures(state: State, compiled: CompiledPlan): void {
  const { building } = compiled.values;
  const count = compiled.opening.features;
  state.live = 0;
  state.informalLive = 0;
  state.featureCount = 0;
  makeFeatureRoom(state, count);
  for (let feature = 0; feature < count; feature += 1) {
    state.featureNumber[feature] = feature + 1;
    state.featureSince[feature] = 0;
    state.featureValue[feature] = building.ownerlessValue;
    state.featureIncident[feature] = -1;
    state.featureInformal[feature] = 1;
  }
  state.live = count;
  state.informalLive = count;
  state.featureCount = count;
  state.liveValue = count * building.ownerlessValue;
  state.valueStale = true;
}
