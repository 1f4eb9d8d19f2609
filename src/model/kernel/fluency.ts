import { clamp } from '../arithmetic.ts';
import type { CompiledPlan } from '../compile-plan.ts';
import { weeksPerQuarter } from './durations.ts';
import type { State } from './state.ts';
import { tell } from './tell.ts';

const fullElements = 4;

/** Programmes make engineers fluent, a guild spreads it, disuse wears it away. */
export function learn(state: State, compiled: CompiledPlan): void {
  const { running } = compiled.values;
  for (let programme = 0; programme < compiled.programmeCount; programme += 1) runProgramme(state, compiled, programme);
  const share = state.engineers > 0 ? state.fluent / state.engineers : 0;
  const guild = Math.min(1, state.guildTime / running.guildFull);
  const spread = running.fluencyDiffusion * guild * state.team.championsHere * Math.max(0, 1 - share);
  const work = state.live + state.prototypes;
  const wanted = running.fluencyUse * state.fluent;
  const used = work >= wanted ? 1 : work / wanted;
  const idle = Math.max(0, state.fluent - state.team.championsHere);
  state.fluent = clamp(state.fluent + spread * compiled.dt - running.fluencyRot * idle * (1 - used) * compiled.dt, 0, state.engineers);
  const whole = Math.floor(state.fluent);
  if (whole > state.fluentTold) tell(state, { kind: 'engineers-fluent', count: whole - state.fluentTold });
  state.fluentTold = whole;
}

/** Participants finish between the fastest and the slowest, most of them in the middle. */
function runProgramme(state: State, compiled: CompiledPlan, programme: number): void {
  const age = state.programmeAge[programme] as number;
  if (age < 0) return;
  const { running } = compiled.values;
  const missing = clamp(fullElements - (state.programmeElements[programme] as number), 0, fullElements);
  const slower = 1 + running.upskillMissing * missing;
  if (state.programmeDeep[programme] === 1) return deepen(state, compiled, programme);
  const chance = clamp(running.upskillSuccess - running.upskillLoss * missing, 0, 1);
  const now = age + compiled.dt;
  state.programmeAge[programme] = now;
  const finished = triangularShare((now / slower - running.upskillLeast) / (running.upskillMost - running.upskillLeast)) * chance * (state.programmeFluent[programme] as number);
  const fresh = finished - (state.programmeDone[programme] as number);
  state.programmeDone[programme] = finished;
  state.fluent = Math.min(state.engineers, state.fluent + fresh);
}

/** Production ML depth takes years, whatever the programme: participants get there between the fastest and the slowest. */
function deepen(state: State, compiled: CompiledPlan, programme: number): void {
  const { means } = compiled.values;
  const now = (state.programmeAge[programme] as number) + compiled.dt;
  state.programmeAge[programme] = now;
  const grown = triangularShare((now / weeksPerQuarter - means.deepLeast) / (means.deepMost - means.deepLeast)) * (state.programmeFluent[programme] as number);
  state.deepened += grown - (state.programmeDone[programme] as number);
  state.programmeDone[programme] = grown;
}

/** Share of a symmetric triangle from 0 to 1 that lies below x. */
function triangularShare(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x < 1 / 2 ? 2 * x * x : 1 - 2 * (1 - x) * (1 - x);
}
