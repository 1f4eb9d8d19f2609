import type { CompiledPlan } from './compile-plan.ts';
import { heldBack, passes, toTune, untuned } from './kernel/building.ts';
import { measure } from './kernel/measures.ts';
import { leaveRate } from './kernel/leaving.ts';
import { offerRate } from './kernel/offers.ts';
import { incidentRate } from './kernel/running.ts';
import { here, searching, serving, waiting, type State } from './kernel/state.ts';
import { takeMood, wornBy } from './kernel/wear.ts';
import { metrics, type Metric } from './metric.ts';
import { gates, roles, seniorities, spendLines, structures, type Gate, type SpendLine } from './roles.ts';
import type { FeatureState, PersonState, SearchState, WeekState } from './trajectory.ts';

const noMetrics = Object.fromEntries(metrics.map((metric) => [metric, 0])) as Record<Metric, number>;
const noSpend = Object.fromEntries(spendLines.map((line) => [line, 0])) as Record<SpendLine, number>;

/** Names for numbers: a copy of a record with every value filled in. */
function recordOf<Key extends string>(empty: Readonly<Record<Key, number>>, keys: readonly Key[], values: Float64Array): Record<Key, number> {
  const record: Record<Key, number> = { ...empty };
  for (let at = 0; at < keys.length; at += 1) record[keys[at] as Key] = values[at] as number;
  return record;
}

/** The state as a plain value, for screens and tests. */
export function weekState(state: State, compiled: CompiledPlan): WeekState {
  measure(state, compiled);
  takeMood(state, compiled);
  return {
    week: Math.round(state.now),
    people: peopleOf(state, compiled),
    searches: searchesOf(state, compiled),
    features: featuresOf(state),
    gates: { platform: state.platform, data: state.data, product: state.product, evaluation: state.evaluation },
    structure: structures[state.structure] as (typeof structures)[number],
    fluentEngineers: Math.floor(state.fluent),
    engineers: state.engineers,
    guild: state.guildTime > 0,
    bottleneck: bottleneckOf(state, compiled),
    metrics: recordOf(noMetrics, metrics, state.metrics),
    incidentRate: incidentRate(state, compiled),
    spend: recordOf(noSpend, spendLines, state.spend),
  };
}

function peopleOf(state: State, compiled: CompiledPlan): PersonState[] {
  const { seats } = compiled;
  const people: PersonState[] = [];
  for (let seat = 0; seat < seats.count; seat += 1) {
    if (state.status[seat] !== here) continue;
    // First of all: it works out how worn this person is as things stand.
    const worn = wornBy(state, compiled, seat);
    people.push({
      id: seats.id[seat] as string,
      name: seats.name[seat] as string | null,
      role: roles[seats.role[seat] as number] as (typeof roles)[number],
      seniority: seniorities[seats.seniority[seat] as number] as (typeof seniorities)[number],
      champion: seats.champion[seat] === 1,
      came: seat < seats.staffCount ? 'there' : 'hired',
      sinceWeek: Math.max(0, Math.round(state.since[seat] as number)),
      ramp: state.now === 0 ? openingRamp(state, compiled, seat) : (state.ramp[seat] as number),
      wear: state.wear[seat] as number,
      wornBy: worn,
      offered: (state.offerLeft[seat] as number) > 0,
      rescoped: state.rescoped[seat] === 1,
      offerRate: offerRate(state, compiled, seat),
      leaveRate: leaveRate(state, compiled, seat),
    });
  }
  return people;
}

function openingRamp(state: State, compiled: CompiledPlan, seat: number): number {
  const way = -(state.since[seat] as number) / (state.rampWeeks[seat] as number);
  const { rampStart } = compiled.values.single;
  return way >= 1 ? 1 : rampStart + (1 - rampStart) * way;
}

function searchesOf(state: State, compiled: CompiledPlan): SearchState[] {
  const { seats } = compiled;
  const searches: SearchState[] = [];
  for (let seat = seats.staffCount; seat < seats.count; seat += 1) {
    const status = state.status[seat];
    if (status !== waiting && status !== searching && status !== serving) continue;
    searches.push({
      id: seats.id[seat] as string,
      role: roles[seats.role[seat] as number] as (typeof roles)[number],
      sinceWeek: Math.round(state.since[seat] as number),
      stage: status === waiting ? 'waiting' : status === searching ? 'searching' : 'notice',
      declined: state.declined[seat] as number,
    });
  }
  return searches;
}

function featuresOf(state: State): FeatureState[] {
  const features: (FeatureState & { readonly number: number })[] = [];
  for (let at = 0; at < state.live; at += 1) {
    const incident = state.featureIncident[at] as number;
    const number = state.featureNumber[at] as number;
    features.push({
      number,
      id: `feature-${number}`,
      informal: state.featureInformal[at] === 1,
      sinceWeek: Math.ceil(state.featureSince[at] as number),
      incidentWeek: incident < 0 ? null : Math.ceil(incident),
    });
  }
  return features.sort((a, b) => a.number - b.number).map(({ number: _, ...feature }) => feature);
}

/** The gate whose opening a little would help most now, or null if nothing is being built or all of them stand open. */
function bottleneckOf(state: State, compiled: CompiledPlan): Gate | null {
  if (state.capacity <= 0 && state.prototypes + state.shelf === 0) return null;
  const { own } = compiled;
  const floorOf = { platform: own.platformFloor, data: own.dataFloor, product: own.productFloor, evaluation: own.evaluationFloor };
  // A platform also carries what needs tuning, and measuring lets through what a release gate holds back.
  const held = heldBack(state, compiled);
  const besides = {
    platform: (toTune(state, compiled) * state.tunersServe) / (1 - untuned(state, compiled)),
    data: 0, product: 0,
    evaluation: held / (1 - held * (1 - state.evaluation)),
  };
  let best: Gate | null = null;
  let most = -1;
  for (const gate of gates) {
    const floor = floorOf[gate];
    const gain = (1 - floor) / passes(state[gate], floor) + besides[gate];
    if (state[gate] < 1 && gain > most) { best = gate; most = gain; }
  }
  return best;
}
