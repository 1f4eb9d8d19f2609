import type { Lever } from './lever.ts';
import { mixOf } from './mix.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Organisation } from './organisation.ts';
import type { ParameterValues } from './parameters.ts';
import type { Archetype } from './roles.ts';
import { type Opened, type Seats, seatsFor } from './seats.ts';

/** The numbers of an organisation that the weeks read. */
export interface Company {
  readonly legacy: number;
  readonly productTeams: number;
  readonly seats: number;
  readonly marketHeat: number;
  readonly established: boolean;
  readonly staticData: boolean;
  /** Computing power that training needs, USD a year; 0 where none need be bought. */
  readonly computeUsd: number;
  /** Senior market pay by role, USD a year. */
  readonly payBand: Float64Array;
}

/** What an organisation fixes for every plan that starts from it. */
export interface Ground {
  readonly archetype: Archetype;
  /** What this archetype's numbers are, out of those by archetype. */
  readonly own: { readonly [Id in keyof ParameterValues['byArchetype']]: number };
  readonly company: Company;
  readonly opening: Opening;
  /** Builder weight and target mix of each role under this archetype, and the mean of each skill. */
  readonly weight: Float64Array;
  readonly mix: Float64Array;
  /** How much each role minds that nothing ships, in a company of this archetype. */
  readonly droughtCare: Float64Array;
  /** The largest there is of what differs between people: a bound on anybody's hazard rests on these. */
  readonly droughtCareMost: number;
  readonly rivalDemandMost: number;
}

/** Seats, and the widest gap under the market's pay among them: a bound on hazards as well. */
export interface Seating {
  readonly seats: Seats;
  readonly payGapMost: number;
}

interface Grounded {
  readonly ground: Ground;
  /** The organisation's seats, and those that these levers may open, in this order. */
  seating(opened: readonly Opened[]): Seating;
}

/** Seats laid out before, by the levers that open them one after another. */
interface Laid {
  seating?: Seating;
  readonly after: WeakMap<Lever, Map<string, Laid>>;
}

const weightOf = { consumer: 'weightConsumer', 'fine-tuner': 'weightFineTuner', trainer: 'weightTrainer' } as const;

const grounds = new WeakMap<ParameterValues, WeakMap<Organisation, Grounded>>();

/** Worked out once for an organisation: thousands of plans may start from it. */
export function groundOf(organisation: Organisation, values: ParameterValues): Grounded {
  const known = grounds.get(values) ?? new WeakMap<Organisation, Grounded>();
  grounds.set(values, known);
  const ground = known.get(organisation) ?? makeGround(organisation, values);
  known.set(organisation, ground);
  return ground;
}

function makeGround(organisation: Organisation, values: ParameterValues): Grounded {
  const { archetype, legacy, productTeams, seats, marketHeat, established } = organisation;
  const droughtCare = values.byRole.droughtCare.map((care) => care * values.byArchetype.droughtCare[archetype]);
  const root: Laid = { after: new WeakMap() };
  const ground: Ground = {
    archetype,
    own: Object.fromEntries(Object.entries(values.byArchetype).map(([id, each]) => [id, each[archetype]])) as Ground['own'],
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
  };
  return { ground, seating: (opened) => (opened.reduce(laidAfter, root).seating ??= seatingOf(seatsFor(organisation, opened, values))) };
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
