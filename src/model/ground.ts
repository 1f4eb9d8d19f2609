import type { CompiledPlan } from './compile-plan.ts';
import type { Lever } from './lever.ts';
import { openingOf } from './opening.ts';
import type { Organisation } from './organisation.ts';
import type { ParameterValues } from './parameters.ts';
import { type Opened, type Seats, seatsFor } from './seats.ts';

/** What an organisation fixes for every plan that starts from it. */
export interface Ground extends Pick<CompiledPlan, 'archetype' | 'own' | 'company' | 'opening' | 'weight' | 'mix' | 'droughtCare' | 'droughtCareMost' | 'rivalDemandMost'> {
  /** Its seats, and those that these levers may open, in this order. */
  seats(opened: readonly Opened[]): Seating;
}

/** Seats, and the widest gap under the market's pay among them. */
interface Seating {
  readonly seats: Seats;
  readonly payGapMost: number;
}

/** Seats laid out before, by the levers that open them one after another. */
interface Laid {
  seating?: Seating;
  readonly after: WeakMap<Lever, Map<string, Laid>>;
}

const weightOf = { consumer: 'weightConsumer', 'fine-tuner': 'weightFineTuner', trainer: 'weightTrainer' } as const;
const mixOf = { consumer: 'mixConsumer', 'fine-tuner': 'mixFineTuner', trainer: 'mixTrainer' } as const;

const grounds = new WeakMap<ParameterValues, WeakMap<Organisation, Ground>>();

/** Worked out once for an organisation: thousands of plans may start from it. */
export function groundOf(organisation: Organisation, values: ParameterValues): Ground {
  const known = grounds.get(values) ?? new WeakMap<Organisation, Ground>();
  grounds.set(values, known);
  const ground = known.get(organisation) ?? makeGround(organisation, values);
  known.set(organisation, ground);
  return ground;
}

function makeGround(organisation: Organisation, values: ParameterValues): Ground {
  const { archetype, legacy, productTeams, seats, marketHeat, established } = organisation;
  const droughtCare = values.byRole.droughtCare.map((care) => care * values.byArchetype.droughtCare[archetype]);
  const root: Laid = { after: new WeakMap() };
  return {
    archetype,
    own: Object.fromEntries(Object.entries(values.byArchetype).map(([id, each]) => [id, each[archetype]])) as CompiledPlan['own'],
    company: {
      legacy, productTeams, seats, marketHeat, established,
      staticData: organisation.staticData === true,
      computeUsd: organisation.computeUsd ?? 0,
      payBand: organisation.payBand === 'seed' ? values.byRole.paySeed : values.byRole.payEnterprise,
    },
    opening: openingOf(organisation),
    weight: values.byRole[weightOf[archetype]],
    mix: sharesOf(values.byRole[mixOf[archetype]]),
    droughtCare,
    droughtCareMost: Math.max(...droughtCare),
    rivalDemandMost: Math.max(...values.byRole.rivalDemand),
    seats(opened) {
      const laid = opened.reduce(laidAfter, root);
      return (laid.seating ??= seatingOf(seatsFor(organisation, opened, values)));
    },
  };
}

function laidAfter({ after }: Laid, { lever, id }: Opened): Laid {
  const byId = after.get(lever) ?? new Map<string, Laid>();
  after.set(lever, byId);
  const laid = byId.get(id) ?? { after: new WeakMap() };
  byId.set(id, laid);
  return laid;
}

function seatingOf(seats: Seats): Seating {
  return { seats, payGapMost: Math.max(0, ...seats.payRatio.map((ratio) => 1 - ratio)) };
}

/** Numbers as shares of their sum. */
function sharesOf(numbers: Float64Array): Float64Array {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numbers.map((number) => number / sum);
}
