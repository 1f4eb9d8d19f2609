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
  if (state.ramp[seat] === 1) return false;
  const { rampStart } = compiled.values.people;
  const way = (state.now + compiled.dt - (state.since[seat] as number)) / (state.rampWeeks[seat] as number);
  state.ramp[seat] = way >= 1 ? 1 : rampStart + (1 - rampStart) * way;
  return way < 1;
}

function clearSums(state: State): void {
  state.team.people = 0; state.team.heads = 0; state.team.specialists = 0; state.team.builders = 0; state.team.modellers = 0; state.team.modellingSkill = 0; state.team.mlFte = 0;
  state.team.championsHere = 0; state.team.platformEffort = 0; state.team.platformAmateurs = 0; state.team.dataEffort = 0; state.team.dataAmateurs = 0;
  state.team.evaluationEffort = 0; state.team.ownerEffort = 0; state.team.anchor = 0; state.team.meanDeployment = 0;
  state.team.juniorFactor = 0; state.team.integrationFactor = 0;
  for (let role = 0; role < state.team.headsByRole.length; role += 1) state.team.headsByRole[role] = 0;
}

/** Adds one person to every sum they count in. */
function addPerson(state: State, compiled: CompiledPlan, seat: number): void {
  const { seats } = compiled;
  const { building, gates, hiring } = compiled.values;
  const role = seats.role[seat] as number;
  const champion = seats.champion[seat] === 1;
  const share = champion ? Math.min(1, building.championShare + state.guildTime) : 1;
  const worth = (state.ramp[seat] as number) * share * (seats.output[seat] as number) * (state.talent[seat] as number);
  const deployment = state.deployment[seat] as number;
  const measures = state.evaluationSkill[seat] as number;
  const seasoned = (seats.seniority[seat] as number) >= senior;

  state.team.people += 1;
  state.team.heads += share;
  if (champion) state.team.championsHere += 1;
  state.team.headsByRole[role] = (state.team.headsByRole[role] as number) + share;
  const built = worth * (compiled.weight[role] as number) * (state.craft[seat] as number);
  state.team.builders += built;
  state.team.meanDeployment += built * deployment;
  if (seasoned) state.team.juniorFactor = 1;
  else if (seats.seniority[seat] !== junior) state.team.juniorFactor = Math.max(state.team.juniorFactor, 1);
  if (role === productEngineer && seasoned) state.team.integrationFactor = 1;
  if (seats.recognised[seat] === 1) state.team.anchor = 1;
  else if ((seats.scarce[seat] as number) > 0 && seasoned) state.team.anchor = Math.max(state.team.anchor, hiring.anchorUnnamed);

  if (role === platformEngineer) {
    const judges = gates.platformModellingFloor + (1 - gates.platformModellingFloor) * Math.min(1, (state.modelling[seat] as number) / gates.platformModelling);
    state.team.platformEffort += worth * judges;
    state.team.dataEffort += worth * gates.dataPlatform;
    state.team.evaluationEffort += worth * gates.evaluationPlatform;
  } else if (role === devopsEngineer) state.team.platformEffort += worth * gates.platformDevops;
  else if (role === infrastructureEngineer) state.team.platformEffort += worth * gates.platformInfrastructure;
  else if (role === leader) {
    if (state.rescoped[seat] === 0) state.team.platformEffort += gates.platformLeader * Math.min(1, state.engineers / gates.platformLeaderReach) * Math.max(0, deployment - gates.platformLeaderBar);
  } else if (role === mlEngineer || role === researcher) {
    state.team.modellers += worth;
    state.team.modellingSkill += worth * (state.modelling[seat] as number);
    state.team.specialists += 1;
    if (role === mlEngineer) {
      state.team.mlFte += worth;
      state.team.platformAmateurs += worth * gates.platformMl * deployment;
      state.team.evaluationEffort += worth * gates.evaluationMl;
    }
    state.team.dataAmateurs += worth * gates.dataBuilders;
  } else if (role === dataEngineer) state.team.dataEffort += worth;
  else if (role === evaluationSpecialist) state.team.evaluationEffort += worth * measures / building.craftFull;
  else if (role === productManager) {
    state.team.ownerEffort += worth;
    state.team.evaluationEffort += worth * gates.evaluationManager;
  } else if (role === productEngineer) {
    state.team.platformAmateurs += worth * gates.platformBuilders;
    state.team.evaluationEffort += worth * gates.evaluationBuilder * measures;
    state.team.dataAmateurs += worth * gates.dataBuilders;
  }
  if (role === platformEngineer || role === dataEngineer) state.team.specialists += 1;
}

/** What the sums say about shares, seniority and integration. */
function finishSums(state: State, compiled: CompiledPlan): void {
  const { building, gates } = compiled.values;
  state.team.meanDeployment = state.team.builders > 0 ? state.team.meanDeployment / state.team.builders : 0;
  state.team.juniorFactor = state.team.juniorFactor > 0 || state.team.heads === 0 ? 1 : building.juniorsAlone;
  const all = state.team.heads + building.fitPseudo;
  for (let role = 0; role < state.team.headsByRole.length; role += 1) {
    state.team.shareByRole[role] = ((state.team.headsByRole[role] as number) + building.fitPseudo * (compiled.mix[role] as number)) / all;
  }
  state.team.tunersCounted = -1;
  state.team.platformPace = effective(state.team.platformEffort, gates.effortHalf);
  state.team.platformHelp = effective(state.team.platformAmateurs, gates.effortHalf);
  state.team.dataPace = effective(state.team.dataEffort, gates.effortHalf);
  state.team.dataHelp = effective(state.team.dataAmateurs, gates.effortHalf);
  const split = state.team.specialists >= building.specialistsAlone && state.team.integrationFactor === 0 && compiled.archetype !== 'trainer';
  state.team.integrationFactor = split ? building.integration : 1;
}

/** How far the team's mix overlaps what this archetype needs now; a small team is judged leniently. */
export function fitOf(state: State, compiled: CompiledPlan): number {
  const { building } = compiled.values;
  const { team } = state;
  const { mix } = compiled;
  const wanted = (mix[mlEngineer] as number) + (compiled.archetype === 'consumer' ? building.tuningMix * state.tuningNeed : 0);
  const counted = Math.min(team.shareByRole[mlEngineer] as number, wanted);
  if (counted !== team.tunersCounted) {
    team.tunersCounted = counted;
    team.overlap = overlapOf(team.shareByRole, mix, counted);
  }
  return building.fitFloor + (1 - building.fitFloor) * Math.min(1, team.overlap / building.fitEnough);
}

function overlapOf(shares: Float64Array, mix: Float64Array, tuners: number): number {
  let overlap = 0;
  for (let role = 0; role < shares.length; role += 1) overlap += role === mlEngineer ? tuners : Math.min(shares[role] as number, mix[role] as number);
  return overlap;
}

/** Effort with diminishing returns: 1 stays 1, and the second person adds less than the first. */
export function effective(effort: number, half: number): number {
  return (effort * (1 + half)) / (effort + half);
}
