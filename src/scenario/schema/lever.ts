import type { Lever, LeverKind, Package, Process, Target } from '../../model/lever.ts';
import { metrics } from '../../model/metric.ts';
import { archetypes, roles, seniorities, spendLines, structures } from '../../model/roles.ts';
import type { AmountLever, ValueLever } from '../scenario.ts';
import { anyNumber, between, exactly, listOf, maybe, share, usd, whole } from './parts.ts';
import { z } from './zod.ts';

type LeverOf<Kind extends LeverKind> = Extract<Lever, { kind: Kind }>;

const role = z.enum(roles);
const weeks = whole(1, 520);

export const targets = {
  champions: exactly<Extract<Target, { kind: 'champions' }>>()({ kind: z.literal('champions') }),
  offered: exactly<Extract<Target, { kind: 'offered' }>>()({ kind: z.literal('offered') }),
  leader: exactly<Extract<Target, { kind: 'leader' }>>()({ kind: z.literal('leader') }),
  role: exactly<Extract<Target, { kind: 'role' }>>()({ kind: z.literal('role'), role }),
  all: exactly<Extract<Target, { kind: 'all' }>>()({ kind: z.literal('all') }),
} satisfies Record<Target['kind'], z.ZodMiniType>;

const target = z.discriminatedUnion('kind', [targets.champions, targets.offered, targets.leader, targets.role, targets.all]) satisfies z.ZodMiniType<Target>;

export const offerPackage = exactly<Package>()({
  payRatio: maybe(between(0.2, 5)),
  equityPercent: maybe(between(0, 100)),
  disclosed: maybe(z.boolean()),
  segment: maybe(z.enum(['passive', 'satiated', 'early-career'])),
}) satisfies z.ZodMiniType<Package>;

export const process = exactly<Process>()({
  loopDays: maybe(between(1, 365)),
  approvalHours: maybe(between(0, 8_760)),
  clarity: maybe(share),
  recruiter: maybe(z.boolean()),
  remote: maybe(z.boolean()),
  mustHaves: maybe(whole(0, 40)),
  screen: maybe(z.enum(['practical', 'theory', 'credentials'])),
}) satisfies z.ZodMiniType<Process>;

const budgetShape = { kind: z.literal('budget'), line: z.enum(spendLines), weeks };
const upskillShape = { kind: z.literal('upskill'), elements: between(0, 4), towards: maybe(z.enum(['fluency', 'production-ml'])) };
const ruleShape = { kind: z.literal('rule'), metric: z.enum(metrics), then: listOf(z.lazy((): z.ZodMiniType<Lever> => lever), 1) };

/** One schema for each kind of lever, by kind: none can be left out. */
export const levers = {
  open: exactly<LeverOf<'open'>>()({
    kind: z.literal('open'),
    role,
    seniority: z.enum(seniorities),
    count: whole(1, 64),
    afterLeader: maybe(z.boolean()),
    delayWeeks: maybe(whole(0, 520)),
    recognised: maybe(z.boolean()),
    package: maybe(offerPackage),
    process: maybe(process),
  }),
  close: exactly<LeverOf<'close'>>()({ kind: z.literal('close'), role: maybe(role) }),
  budget: exactly<LeverOf<'budget'>>()({ ...budgetShape, usd }),
  upskill: exactly<LeverOf<'upskill'>>()({ ...upskillShape, usd }),
  guild: exactly<LeverOf<'guild'>>()({ kind: z.literal('guild'), timeShare: share }),
  structure: exactly<LeverOf<'structure'>>()({ kind: z.literal('structure'), to: z.enum(structures) }),
  owner: exactly<LeverOf<'owner'>>()({ kind: z.literal('owner'), level: share }),
  retain: exactly<LeverOf<'retain'>>()({
    kind: z.literal('retain'),
    target,
    how: z.enum(['raise', 'bonus', 'recognise', 'ownership', 'title', 'learning']),
    usd: maybe(usd),
  }),
  part: exactly<LeverOf<'part'>>()({ kind: z.literal('part'), target }),
  rescope: exactly<LeverOf<'rescope'>>()({ kind: z.literal('rescope'), target }),
  authorise: exactly<LeverOf<'authorise'>>()({ kind: z.literal('authorise'), seats: whole(1, 1_000) }),
  declare: exactly<LeverOf<'declare'>>()({ kind: z.literal('declare'), archetype: z.enum(archetypes) }),
  audit: exactly<LeverOf<'audit'>>()({ kind: z.literal('audit') }),
  rule: exactly<LeverOf<'rule'>>()({ ...ruleShape, atLeast: anyNumber }),
  'outside-offer': exactly<LeverOf<'outside-offer'>>()({ kind: z.literal('outside-offer'), target }),
  layoff: exactly<LeverOf<'layoff'>>()({ kind: z.literal('layoff'), engineers: whole(0, 100_000) }),
  partner: exactly<LeverOf<'partner'>>()({ kind: z.literal('partner'), usd, weeks, work: z.enum(['defined', 'iterative']), handOver: z.boolean() }),
  managed: exactly<LeverOf<'managed'>>()({ kind: z.literal('managed'), on: z.boolean(), usdPerYear: usd }),
  'release-gate': exactly<LeverOf<'release-gate'>>()({ kind: z.literal('release-gate'), passShare: share }),
  depth: exactly<LeverOf<'depth'>>()({ kind: z.literal('depth'), to: z.enum(['shallow', 'usual', 'deep', 'replace-all']) }),
  instrument: exactly<LeverOf<'instrument'>>()({ kind: z.literal('instrument'), on: z.boolean() }),
  'fractional-lead': exactly<LeverOf<'fractional-lead'>>()({ kind: z.literal('fractional-lead'), hoursPerWeek: between(0, 60), usdPerYear: usd }),
  announce: exactly<LeverOf<'announce'>>()({ kind: z.literal('announce'), what: z.enum(['rename', 'press']) }),
  market: exactly<LeverOf<'market'>>()({ kind: z.literal('market'), heat: between(0.1, 10), weeks }),
  traffic: exactly<LeverOf<'traffic'>>()({ kind: z.literal('traffic'), times: between(0, 1_000) }),
  shock: exactly<LeverOf<'shock'>>()({ kind: z.literal('shock'), of: z.enum(['vendor-change', 'schema-change', 'rival-clone', 'tool-obsolete']) }),
} satisfies Record<LeverKind, z.ZodMiniType>;

export const lever: z.ZodMiniType<Lever> = z.discriminatedUnion('kind', [
  levers.open, levers.close, levers.budget, levers.upskill, levers.guild, levers.structure, levers.owner, levers.retain,
  levers.part, levers.rescope, levers.authorise, levers.declare, levers.audit, levers.rule, levers['outside-offer'],
  levers.layoff, levers.partner, levers.managed, levers['release-gate'], levers.depth, levers.instrument, levers['fractional-lead'],
  levers.announce, levers.market, levers.traffic, levers.shock,
]);

/** The levers of a budget line, by kind: their money is what the player puts there. */
export const amountLevers = {
  budget: exactly<Extract<AmountLever, { kind: 'budget' }>>()({ ...budgetShape, usd: z.literal('amount') }),
  upskill: exactly<Extract<AmountLever, { kind: 'upskill' }>>()({ ...upskillShape, usd: z.literal('amount') }),
} satisfies Record<AmountLever['kind'], z.ZodMiniType>;

export const amountLever = z.discriminatedUnion('kind', [amountLevers.budget, amountLevers.upskill]) satisfies z.ZodMiniType<AmountLever>;

/** A lever of a threshold: its level is what the player sets. */
export const valueLever = exactly<ValueLever>()({ ...ruleShape, atLeast: z.literal('value') }) satisfies z.ZodMiniType<ValueLever>;
