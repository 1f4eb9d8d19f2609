import type { CompiledPlan } from '../compile-plan.ts';
import { dataLine, evaluationLine, platformLine } from './role-numbers.ts';
import { central, embedded, hybrid, isolated, liaison, type State } from './state.ts';
import { effective } from './team.ts';

/** Platform, data, product and evaluation, one tick on. */
export function moveGates(state: State, compiled: CompiledPlan): void {
  movePlatform(state, compiled);
  moveData(state, compiled);
  moveProduct(state, compiled);
  moveEvaluation(state, compiled);
}

function movePlatform(state: State, compiled: CompiledPlan): void {
  const p = compiled.values.single;
  const { legacy } = compiled.company;
  const money = Math.min(1, ((state.lineRate[platformLine] as number) + p.platformFromEvaluation * (state.lineRate[evaluationLine] as number)) / p.platformToolMoney);
  const tools = p.platformTools * money;
  const built = (p.platformRate * state.team.platformPace * (1 - state.platform) * (1 + p.platformMoneyHelp * money)) / legacy;
  // What is built before the approach settles is partly built again.
  const lost = built * p.rebuilt * (1 - state.validated);
  const rented = managedCeiling(state, compiled);
  const helped = (p.platformRate * state.team.platformHelp * Math.max(0, p.amateurCeiling - state.platform)) / legacy;
  const bought = p.platformToolRate * Math.max(0, tools - state.platform) + p.managedRate * Math.max(0, rented - state.platform);
  const rots = state.platform > Math.max(tools, rented, p.amateurCeiling);
  const rot = rots ? p.platformRot * state.platform * (1 - Math.min(1, state.team.platformEffort / p.attendedAt)) : 0;
  state.platformBuilt += built * compiled.dt;
  state.platformRebuilt += lost * compiled.dt;
  state.platform = within(state.platform + (built - lost + helped + bought - rot) * compiled.dt);
}

/** How far a rented platform reaches: less with old systems and heavy traffic. */
function managedCeiling(state: State, compiled: CompiledPlan): number {
  if (!state.managed) return 0;
  const p = compiled.values.single;
  return (p.managedCeiling * Math.min(1, p.managedLegacy / compiled.company.legacy)) / Math.sqrt(Math.max(1, state.traffic));
}

function moveData(state: State, compiled: CompiledPlan): void {
  const p = compiled.values.single;
  const { legacy } = compiled.company;
  const money = Math.min(1, (state.lineRate[dataLine] as number) / p.dataFullMoney);
  const isStatic = compiled.company.staticData;
  const ceiling = isStatic ? p.dataStatic : p.amateurCeiling + p.dataAmateurExtra;
  const built = p.dataRate * state.team.dataPace * (1 + p.dataMoneyHelp * money) * (1 - state.data);
  const lost = built * p.rebuilt * (1 - state.validated);
  const helped = p.dataRate * state.team.dataHelp * Math.max(0, ceiling - state.data);
  const bought = p.dataMoneyAlone * money * (1 - state.data);
  const strain = 1 + p.dataRotPerFeature * Math.min(p.dataRotFeatures, state.live);
  const rot = p.dataRot * strain * Math.max(0, state.data - p.amateurCeiling) * (1 - Math.min(1, state.team.dataEffort / p.attendedAt))
    * compiled.own.dataReliance * (isStatic ? 0 : 1);
  state.data = within(state.data + ((built - lost + helped + bought) / legacy - rot) * compiled.dt);
}

function moveProduct(state: State, compiled: CompiledPlan): void {
  const p = compiled.values.single;
  const owners = state.team.ownerEffort / Math.max(p.ownerLeast, p.ownerEffort * state.team.builders);
  const champions = state.team.championsHere * (p.championOwner + (state.guildTime > 0 ? p.guildOwner : 0));
  const led = leads(state) ? p.leaderOwner + p.leaderOwnerSkill * judgement(state, compiled) : 0;
  state.ownership = Math.min(1, Math.max(state.ownerLevel, owners, champions + led));
  const target = structureLevel(state, compiled) * (p.noOwner + (1 - p.noOwner) * state.ownership);
  state.product = within(state.product + ((target - state.product) / p.productWeeks) * compiled.dt);
}

/** Whether a leader is seated and not confined to a narrower job. */
function leads(state: State): boolean {
  return state.leaderSeat >= 0 && state.rescoped[state.leaderSeat] === 0;
}

/** Deployment skill of a leading leader above the bar from which it counts. */
export function judgement(state: State, compiled: CompiledPlan): number {
  return leads(state) ? Math.max(0, (state.deployment[state.leaderSeat] as number) - compiled.values.single.platformLeaderBar) : 0;
}

/** How far a structure lets product teams and AI people work together. */
function structureLevel(state: State, compiled: CompiledPlan): number {
  const p = compiled.values.single;
  if (state.structure === isolated) return p.structureIsolated;
  if (state.structure === liaison) return p.structureLiaison;
  if (state.structure === embedded) return p.structureEmbedded;
  if (state.structure === hybrid) return state.team.heads >= p.hybridLeast ? p.structureHybrid : p.structureEmbedded;
  const queue = (compiled.company.productTeams / Math.max(1, state.team.heads) - 1) / p.queueFull;
  return p.structureCentral * (1 - p.queue * Math.min(1, Math.max(0, queue)));
}

function moveEvaluation(state: State, compiled: CompiledPlan): void {
  const p = compiled.values.single;
  const money = Math.min(1, (state.lineRate[evaluationLine] as number) / p.evaluationFullMoney);
  const tooling = p.evaluationMoney * money * (p.evaluationPlatformless + (1 - p.evaluationPlatformless) * state.platform);
  const effort = state.team.evaluationEffort + tooling;
  const built = p.evaluationRate * effective(effort, p.effortHalf) * (1 - state.evaluation);
  const drift = state.structure === hybrid ? p.driftHybrid
    : state.structure === central ? p.driftCentral
      : state.structure === embedded && state.team.heads >= p.hybridLeast ? p.driftEmbedded : 1;
  const unattended = effort === 0 ? p.driftNobody : 1;
  state.evaluation = within(state.evaluation + (built - p.evaluationRot * state.evaluation * drift * unattended) * compiled.dt);
}

function within(gate: number): number {
  return gate < 0 ? 0 : gate > 1 ? 1 : gate;
}
