import { chanceOf } from './arithmetic.ts';
import { hashOf } from './luck.ts';
import type { Lever } from './lever.ts';
import { groundOf, type Ground, type Seating } from './ground.ts';
import { metrics } from './metric.ts';
import { tableValues, type ParameterValues } from './parameters.ts';
import type { Plan } from './plan.ts';
import { spendLines } from './roles.ts';

/** A lever ready to be pulled: the places in the state that belong to it are fixed before any world runs. */
export interface Pull {
  readonly id: string;
  /** Week in which it is pulled; levers of a rule wait for their rule and have -1. */
  readonly week: number;
  readonly lever: Lever;
  /** Seats it opens. */
  readonly firstSeat: number;
  readonly seatCount: number;
  /** Its flow (of money, or of a market's heat), programme or rule, or -1. */
  readonly flow: number;
  readonly programme: number;
  readonly rule: number;
  readonly line: number;
  readonly then: readonly Pull[];
}

export interface CompileOptions {
  readonly values?: ParameterValues;
  /** Steps in a week; 1 unless the step size itself is being tested. */
  readonly ticksPerWeek?: number;
}

/** A plan with everything folded that no luck can change. One compiled plan serves any number of worlds. */
export interface CompiledPlan extends Ground, Seating {
  readonly plan: Plan;
  readonly values: ParameterValues;
  readonly weeks: number;
  readonly ticksPerWeek: number;
  /** Weeks per tick. */
  readonly dt: number;
  /** By week; levers of one week in the order given. */
  readonly pulls: readonly Pull[];
  /** The week of each pull, and after the last one that never comes. */
  readonly pullWeeks: Float64Array;
  readonly rules: readonly Pull[];
  /** The metric each rule waits for, by number, and the level it waits for. */
  readonly ruleCount: number;
  readonly ruleMetric: Int32Array;
  readonly ruleLevel: Float64Array;
  readonly flowCount: number;
  readonly programmeCount: number;
  /** The chance that a waiting prototype is dropped in a tick. */
  readonly dropChance: number;
  readonly companyEntity: number;
}

const pullsMade = new WeakMap<Lever, Pull[]>();

/** A lever with the places that come next. Plans of one story share most of their levers: one that has been made with these is used again. */
function pullOf(id: string, week: number, lever: Lever, seat: number, flow: number, programme: number, rule: number): Pull {
  const flows = lever.kind === 'budget' || lever.kind === 'partner' || lever.kind === 'market' ? flow : -1;
  const programmes = lever.kind === 'upskill' ? programme : -1;
  const rules = lever.kind === 'rule' ? rule : -1;
  const made = pullsMade.get(lever) ?? [];
  const known = made.find((pull) => pull.id === id && pull.week === week && pull.firstSeat === seat && pull.flow === flows && pull.programme === programmes && pull.rule === rules);
  if (known) return known;
  const pull: Pull = {
    id, week, lever,
    seatCount: lever.kind === 'open' ? Math.max(0, Math.floor(lever.count)) : 0,
    firstSeat: seat, flow: flows, programme: programmes, rule: rules,
    line: lever.kind === 'budget' ? spendLines.indexOf(lever.line) : spendLines.indexOf('partner'),
    then: [],
  };
  made.push(pull);
  pullsMade.set(lever, made);
  return pull;
}

function weeksOf(pulls: readonly Pull[]): Float64Array {
  const weeks = new Float64Array(pulls.length + 1);
  for (const [at, { week }] of pulls.entries()) weeks[at] = week;
  weeks[pulls.length] = Infinity;
  return weeks;
}

const noRules = { ruleCount: 0, ruleMetric: new Int32Array(0), ruleLevel: new Float64Array(0) };

function watched(rules: readonly Pull[]): typeof noRules {
  return {
    ruleCount: rules.length,
    ruleMetric: Int32Array.from(rules, ({ lever }) => (lever.kind === 'rule' ? metrics.indexOf(lever.metric) : -1)),
    ruleLevel: Float64Array.from(rules, ({ lever }) => (lever.kind === 'rule' ? lever.atLeast : Infinity)),
  };
}

/** Makes a plan ready to run. Throws only for a plan that no schema would let through. */
export function compilePlan(plan: Plan, options: CompileOptions = {}): CompiledPlan {
  const values = options.values ?? tableValues;
  const ticksPerWeek = options.ticksPerWeek ?? 1;
  const opened: Pull[] = [];
  const rules: Pull[] = [];
  const counts = { seat: plan.organisation.staff.length, flow: 0, programme: 0 };

  const compile = (id: string, week: number, lever: Lever): Pull => {
    const pull = pullOf(id, week, lever, counts.seat, counts.flow, counts.programme, rules.length);
    counts.seat += pull.seatCount;
    if (pull.flow >= 0) counts.flow += 1;
    if (pull.programme >= 0) counts.programme += 1;
    if (pull.seatCount > 0) opened.push(pull);
    if (lever.kind !== 'rule') return pull;
    const place = rules.length;
    rules.push(pull);
    const then = lever.then.map((inner, at) => compile(`${id}/${at}`, -1, inner));
    const whole = { ...pull, then };
    rules[place] = whole;
    return whole;
  };

  const pulls = plan.levers
    .map((dated, order) => ({ dated, order }))
    .sort((a, b) => a.dated.week - b.dated.week || a.order - b.order)
    .map(({ dated }) => compile(dated.id, dated.week, dated.lever));
  const { ground, seating } = groundOf(plan.organisation, values);
  return {
    plan, values, ticksPerWeek, pulls, rules, ...ground,
    ...seating(opened),
    pullWeeks: weeksOf(pulls),
    ...(rules.length === 0 ? noRules : watched(rules)),
    weeks: plan.weeks,
    dt: 1 / ticksPerWeek,
    flowCount: counts.flow,
    programmeCount: counts.programme,
    dropChance: chanceOf(values.single.abandonRate / ticksPerWeek),
    companyEntity: hashOf('company'),
  };
}
