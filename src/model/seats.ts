import { hashOf } from './luck.ts';
import type { Lever } from './lever.ts';
import type { Organisation } from './organisation.ts';
import type { ParameterValues } from './parameters.ts';
import { roles, seniorities } from './roles.ts';

const workingDaysPerWeek = 5;
const hoursPerWeek = 168;

/**
 * Everyone who is there or might come, one place each: first the staff, then each requisition a lever may open.
 * What is here no luck can change.
 */
export interface Seats {
  readonly count: number;
  readonly staffCount: number;
  readonly id: readonly string[];
  readonly name: readonly (string | null)[];
  readonly entity: Int32Array;
  readonly role: Uint8Array;
  readonly seniority: Uint8Array;
  readonly champion: Uint8Array;
  readonly recognised: Uint8Array;
  /** How far the search is one for senior AI people, 0 to 1. */
  readonly scarce: Float64Array;
  /** Output against a senior of the role. */
  readonly output: Float64Array;
  /** USD a year; champions are paid by the engineering budget and cost nothing here. */
  readonly pay: Float64Array;
  readonly payRatio: Float64Array;
  /** Weeks already in the job at the opening; -1 for at or past ramp. */
  readonly weeksInRole: Float64Array;
  readonly afterLeader: Uint8Array;
  readonly delayWeeks: Float64Array;
  readonly loopWeeks: Float64Array;
  readonly fast: Uint8Array;
  readonly clarity: Float64Array;
  readonly recruiter: Uint8Array;
  readonly equityPercent: Float64Array;
  readonly disclosed: Uint8Array;
  /** Cash over market pay below which nothing else counts. */
  readonly cashBar: Float64Array;
  /** Factor on sourcing from the advert and the screen. */
  readonly sourcing: Float64Array;
  /** What the screen adds to (or takes from) deployment and modelling skill. */
  readonly deploymentShift: Float64Array;
  readonly modellingShift: Float64Array;
  readonly developed: Uint8Array;
}

/** A lever that opens seats, and where they stand. */
export interface Opened {
  readonly id: string;
  readonly lever: Lever;
  readonly firstSeat: number;
  readonly seatCount: number;
}

/** Lays out the seats of an organisation and of the requisitions its levers may open. */
export function seatsFor(organisation: Organisation, opened: readonly Opened[], values: ParameterValues): Seats {
  const count = organisation.staff.length + opened.reduce((sum, { seatCount }) => sum + seatCount, 0);
  const p = values.single;
  const payBand = organisation.payBand === 'seed' ? values.byRole.paySeed : values.byRole.payEnterprise;
  const seats = {
    count,
    staffCount: organisation.staff.length,
    id: new Array<string>(count).fill(''),
    name: new Array<string | null>(count).fill(null),
    entity: new Int32Array(count),
    role: new Uint8Array(count),
    seniority: new Uint8Array(count),
    champion: new Uint8Array(count),
    recognised: new Uint8Array(count),
    scarce: new Float64Array(count),
    output: new Float64Array(count),
    pay: new Float64Array(count),
    payRatio: new Float64Array(count).fill(1),
    weeksInRole: new Float64Array(count).fill(-1),
    afterLeader: new Uint8Array(count),
    delayWeeks: new Float64Array(count),
    loopWeeks: new Float64Array(count),
    fast: new Uint8Array(count),
    clarity: new Float64Array(count),
    recruiter: new Uint8Array(count),
    equityPercent: new Float64Array(count),
    disclosed: new Uint8Array(count).fill(1),
    cashBar: new Float64Array(count).fill(p.cashBar),
    sourcing: new Float64Array(count).fill(1),
    deploymentShift: new Float64Array(count),
    modellingShift: new Float64Array(count),
    developed: new Uint8Array(count),
  };

  const place = (seat: number, id: string, role: (typeof roles)[number], seniority: (typeof seniorities)[number]): void => {
    const r = roles.indexOf(role);
    const s = seniorities.indexOf(seniority);
    seats.id[seat] = id;
    seats.entity[seat] = hashOf(id);
    seats.role[seat] = r;
    seats.seniority[seat] = s;
    seats.scarce[seat] = values.byRole.scarce[r] as number;
    seats.output[seat] = values.output[s] as number;
    seats.pay[seat] = (payBand[r] as number) * (values.pay[s] as number);
  };

  organisation.staff.forEach((member, seat) => {
    place(seat, member.id, member.role, member.seniority);
    seats.name[seat] = member.name ?? null;
    seats.champion[seat] = member.champion === true ? 1 : 0;
    seats.developed[seat] = member.developed === true ? 1 : 0;
    seats.weeksInRole[seat] = member.weeksInRole ?? -1;
    seats.payRatio[seat] = member.payRatio ?? 1;
    seats.pay[seat] = member.champion === true ? 0 : (seats.pay[seat] as number) * (seats.payRatio[seat] as number);
  });

  for (const { id, lever, firstSeat, seatCount } of opened) {
    if (lever.kind !== 'open') continue;
    const approvalHours = lever.process?.approvalHours ?? p.approvalHours;
    const slow = approvalHours > p.approvalSlowHours;
    const fast = approvalHours <= p.approvalFastHours;
    const loopWeeks = ((lever.process?.loopDays ?? p.loopDays) / workingDaysPerWeek + approvalHours / hoursPerWeek) * (slow ? p.approvalSlow : 1);
    for (let ordinal = 0; ordinal < seatCount; ordinal += 1) {
      const seat = firstSeat + ordinal;
      place(seat, `${id}#${ordinal + 1}`, lever.role, lever.seniority);
      seats.recognised[seat] = lever.recognised === true ? 1 : 0;
      const market = seats.pay[seat] as number;
      const segment = lever.package?.segment;
      if (segment !== undefined) seats.cashBar[seat] = (segment === 'passive' ? p.barPassive : segment === 'satiated' ? p.barSatiated : p.barEarly) / market;
      const { remote, mustHaves, screen } = lever.process ?? {};
      seats.sourcing[seat] = (1 + p.sourceMustHave * ((mustHaves ?? p.mustHaves) - p.mustHaves)) * (remote === true ? p.sourceRemote : 1) * (screen === 'theory' ? p.sourceTheory : 1);
      seats.deploymentShift[seat] = screen === 'practical' ? p.screenPractical : screen === 'theory' ? -p.screenTheory : screen === 'credentials' ? -p.screenCredentials : 0;
      seats.modellingShift[seat] = screen === 'credentials' ? p.screenCredentials : screen === 'theory' ? p.screenTheory : 0;
      seats.payRatio[seat] = lever.package?.payRatio ?? 1;
      seats.pay[seat] = (seats.pay[seat] as number) * (seats.payRatio[seat] as number) * (lever.recognised === true ? p.recognisedPay : 1);
      seats.afterLeader[seat] = lever.afterLeader === true ? 1 : 0;
      seats.delayWeeks[seat] = lever.delayWeeks ?? 0;
      seats.loopWeeks[seat] = loopWeeks;
      seats.fast[seat] = fast ? 1 : 0;
      seats.clarity[seat] = lever.process?.clarity ?? p.clarity;
      seats.recruiter[seat] = lever.process?.recruiter === true ? 1 : 0;
      seats.equityPercent[seat] = lever.package?.equityPercent ?? 0;
      seats.disclosed[seat] = lever.package?.disclosed === false ? 0 : 1;
    }
  }
  return seats;
}
