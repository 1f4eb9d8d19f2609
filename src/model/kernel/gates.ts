import type { CompiledPlan } from '../compile-plan.ts';
import { judgement, leads } from './leading.ts';
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
  const { gates, means } = compiled.values;
  const { legacy } = compiled.company;
  const money = Math.min(1, ((state.lineRate[platformLine] as number) + gates.platformFromEvaluation * (state.lineRate[evaluationLine] as number)) / gates.platformToolMoney);
  const tools = gates.platformTools * money;
  const built = (gates.platformRate * state.team.platformPace * (1 - state.platform) * (1 + gates.platformMoneyHelp * money)) / legacy;
  // What is built before the approach settles is partly built again.
  const lost = built * gates.rebuilt * (1 - state.validated);
  const rented = managedCeiling(state, compiled);
  const helped = (gates.platformRate * state.team.platformHelp * Math.max(0, gates.amateurCeiling - state.platform)) / legacy;
  const bought = gates.platformToolRate * Math.max(0, tools - state.platform) + means.managedRate * Math.max(0, rented - state.platform);
  const rots = state.platform > Math.max(tools, rented, gates.amateurCeiling);
  const rot = rots ? gates.platformRot * state.platform * (1 - Math.min(1, state.team.platformEffort / gates.attendedAt)) : 0;
  state.platformBuilt += built * compiled.dt;
  state.platformRebuilt += lost * compiled.dt;
  state.platform = within(state.platform + (built - lost + helped + bought - rot) * compiled.dt);
}

/** How far a rented platform reaches: less for less money, with old systems and heavy traffic. */
function managedCeiling(state: State, compiled: CompiledPlan): number {
  if (!state.managed) return 0;
  const { means } = compiled.values;
  const paid = Math.min(1, state.managedRate / means.managedFullMoney);
  return (means.managedCeiling * paid * Math.min(1, means.managedLegacy / compiled.company.legacy)) / Math.sqrt(Math.max(1, state.traffic));
}

function moveData(state: State, compiled: CompiledPlan): void {
  const { gates } = compiled.values;
  const { legacy } = compiled.company;
  const money = Math.min(1, (state.lineRate[dataLine] as number) / gates.dataFullMoney);
  const isStatic = compiled.company.staticData;
  const ceiling = isStatic ? gates.dataStatic : gates.amateurCeiling + gates.dataAmateurExtra;
  const built = gates.dataRate * state.team.dataPace * (1 + gates.dataMoneyHelp * money) * (1 - state.data);
  const lost = built * gates.rebuilt * (1 - state.validated);
  const helped = gates.dataRate * state.team.dataHelp * Math.max(0, ceiling - state.data);
  const bought = gates.dataMoneyAlone * money * (1 - state.data);
  const strain = 1 + gates.dataRotPerFeature * Math.min(gates.dataRotFeatures, state.live);
  const rot = gates.dataRot * strain * Math.max(0, state.data - gates.amateurCeiling) * (1 - Math.min(1, state.team.dataEffort / gates.attendedAt))
    * compiled.own.dataReliance * (isStatic ? 0 : 1);
  state.data = within(state.data + ((built - lost + helped + bought) / legacy - rot) * compiled.dt);
}

function moveProduct(state: State, compiled: CompiledPlan): void {
  const { gates, running } = compiled.values;
  const owners = state.team.ownerEffort / Math.max(gates.ownerLeast, gates.ownerEffort * state.team.builders);
  const champions = state.team.championsHere * (gates.championOwner + gates.guildOwner * Math.min(1, state.guildTime / running.guildFull));
  const led = leads(state) ? gates.leaderOwner + gates.leaderOwnerSkill * judgement(state, compiled) : 0;
  state.ownership = Math.min(1, Math.max(state.ownerLevel, owners, champions + led));
  const target = structureLevel(state, compiled) * (gates.noOwner + (1 - gates.noOwner) * state.ownership);
  state.product = within(state.product + ((target - state.product) / gates.productWeeks) * compiled.dt);
}

/** How far a structure lets product teams and AI people work together. */
function structureLevel(state: State, compiled: CompiledPlan): number {
  const { gates } = compiled.values;
  if (state.structure === isolated) return gates.structureIsolated;
  if (state.structure === liaison) return gates.structureLiaison;
  if (state.structure === embedded) return gates.structureEmbedded;
  if (state.structure === hybrid) return state.team.heads >= gates.hybridLeast ? gates.structureHybrid : gates.structureEmbedded;
  const queue = (compiled.company.productTeams / Math.max(1, state.team.heads) - 1) / gates.queueFull;
  return gates.structureCentral * (1 - gates.queue * Math.min(1, Math.max(0, queue)));
}

function moveEvaluation(state: State, compiled: CompiledPlan): void {
  const { gates } = compiled.values;
  const money = Math.min(1, (state.lineRate[evaluationLine] as number) / gates.evaluationFullMoney);
  const tooling = gates.evaluationMoney * money * (gates.evaluationPlatformless + (1 - gates.evaluationPlatformless) * state.platform);
  const effort = state.team.evaluationEffort + tooling;
  const built = gates.evaluationRate * effective(effort, gates.effortHalf) * (1 - state.evaluation);
  const drift = state.structure === hybrid ? gates.driftHybrid
    : state.structure === central ? gates.driftCentral
      : state.structure === embedded && state.team.heads >= gates.hybridLeast ? gates.driftEmbedded : 1;
  const unattended = effort === 0 ? gates.driftNobody : 1;
  state.evaluation = within(state.evaluation + (built - gates.evaluationRot * state.evaluation * drift * unattended) * compiled.dt);
}

function within(gate: number): number {
  return gate < 0 ? 0 : gate > 1 ? 1 : gate;
}
