import type { CompiledPlan } from '../compile-plan.ts';
import {
  dataEngineer, devopsEngineer, evaluationSpecialist, infrastructureEngineer, junior, leader, mlEngineer, platformEngineer, productEngineer,
  productManager, researcher, senior,
} from './role-numbers.ts';
import { here, type State } from './state.ts';

/** Ramps people and, if anything changed, adds the team up again. Most weeks nothing has. */
export function gatherTeam(state: State, compiled: CompiledPlan): void {
  if (!state.teamStale) return;
  clearSums(state);
  let ramping = false;
  for (let seat = 0; seat < compiled.seats.count; seat += 1) {
    if (state.status[seat] !== here) continue;
    if (rampUp(state, compiled, seat)) ramping = true;
    addPerson(state, compiled, seat);
  }
  finishSums(state, compiled);
  state.teamStale = ramping;
}

/** Moves someone's ramp on; true while there is some way to go. */
function rampUp(state: State, compiled: CompiledPlan, seat: number): boolean {
  const { rampStart } = compiled.values.single;
  const way = (state.now + compiled.dt - (state.since[seat] as number)) / (state.rampWeeks[seat] as number);
  state.ramp[seat] = way >= 1 ? 1 : rampStart + (1 - rampStart) * way;
  return way < 1;
}

function clearSums(state: State): void {
  state.people = 0; state.heads = 0; state.specialists = 0; state.builders = 0; state.modellers = 0; state.modellingSkill = 0; state.mlFte = 0;
  state.championsHere = 0; state.platformEffort = 0; state.platformAmateurs = 0; state.dataEffort = 0; state.dataAmateurs = 0;
  state.evaluationEffort = 0; state.ownerEffort = 0; state.anchor = 0; state.meanDeployment = 0;
  state.juniorFactor = 0; state.integrationFactor = 0;
  state.headsByRole.fill(0);
}

/** Adds one person to every sum they count in. */
function addPerson(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats } = compiled;
  const p = compiled.values.single;
  const role = seats.role[seat] as number;
  const champion = seats.champion[seat] === 1;
  const share = champion ? Math.min(1, p.championShare + state.guildTime) : 1;
  const worth = (state.ramp[seat] as number) * share * (seats.output[seat] as number) * (state.talent[seat] as number);
  const deployment = state.deployment[seat] as number;
  const measures = state.evaluationSkill[seat] as number;
  const seasoned = (seats.seniority[seat] as number) >= senior;

  state.people += 1;
  state.heads += share;
  if (champion) state.championsHere += 1;
  state.headsByRole[role] = (state.headsByRole[role] as number) + share;
  const built = worth * (compiled.weight[role] as number) * (state.craft[seat] as number);
  state.builders += built;
  state.meanDeployment += built * deployment;
  if (seasoned) state.juniorFactor = 1;
  else if (seats.seniority[seat] !== junior) state.juniorFactor = Math.max(state.juniorFactor, 1);
  if (role === productEngineer && seasoned) state.integrationFactor = 1;
  if (seats.recognised[seat] === 1) state.anchor = 1;
  else if (seats.scarce[seat] === 1 && seasoned) state.anchor = Math.max(state.anchor, p.anchorUnnamed);

  if (role === platformEngineer) {
    const judges = p.platformModellingFloor + (1 - p.platformModellingFloor) * Math.min(1, (state.modelling[seat] as number) / p.platformModelling);
    state.platformEffort += worth * judges;
    state.dataEffort += worth * p.dataPlatform;
    state.evaluationEffort += worth * p.evaluationPlatform;
  } else if (role === devopsEngineer) state.platformEffort += worth * p.platformDevops;
  else if (role === infrastructureEngineer) state.platformEffort += worth * p.platformInfrastructure;
  else if (role === leader) {
    if (state.rescoped[seat] === 0) state.platformEffort += p.platformLeader * Math.max(0, deployment - p.platformLeaderBar);
  } else if (role === mlEngineer || role === researcher) {
    state.modellers += worth;
    state.modellingSkill += worth * (state.modelling[seat] as number);
    state.specialists += 1;
    if (role === mlEngineer) {
      state.mlFte += worth;
      state.platformAmateurs += worth * p.platformMl * deployment;
      state.evaluationEffort += worth * p.evaluationMl;
    }
    state.dataAmateurs += worth * p.dataBuilders;
  } else if (role === dataEngineer) state.dataEffort += worth;
  else if (role === evaluationSpecialist) state.evaluationEffort += worth * measures / p.craftFull;
  else if (role === productManager) {
    state.ownerEffort += worth;
    state.evaluationEffort += worth * p.evaluationManager;
  } else if (role === productEngineer) {
    state.platformAmateurs += worth * p.platformBuilders;
    state.evaluationEffort += worth * p.evaluationBuilder * measures;
    state.dataAmateurs += worth * p.dataBuilders;
  }
  if (role === platformEngineer || role === dataEngineer) state.specialists += 1;
}

/** What the sums say about fit, seniority and integration. */
function finishSums(state: State, compiled: CompiledPlan): void {
  const p = compiled.values.single;
  state.meanDeployment = state.builders > 0 ? state.meanDeployment / state.builders : 0;
  state.juniorFactor = state.juniorFactor > 0 || state.heads === 0 ? 1 : p.juniorsAlone;
  const split = state.specialists >= p.specialistsAlone && state.integrationFactor === 0 && compiled.archetype !== 'trainer';
  state.integrationFactor = split ? p.integration : 1;
}

/** How far the team's mix overlaps what this archetype needs now; a small team is judged leniently. */
export function fitOf(state: State, compiled: CompiledPlan): number {
  const p = compiled.values.single;
  const all = state.heads + p.fitPseudo;
  let overlap = 0;
  for (let role = 0; role < state.headsByRole.length; role += 1) {
    const target = compiled.mix[role] as number;
    const wanted = role === mlEngineer && compiled.archetype === 'consumer' ? target + p.tuningMix * state.tuningNeed : target;
    overlap += Math.min(((state.headsByRole[role] as number) + p.fitPseudo * target) / all, wanted);
  }
  return p.fitFloor + (1 - p.fitFloor) * Math.min(1, overlap / p.fitEnough);
}
