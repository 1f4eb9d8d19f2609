import type { Lever, LeverKind, Package, Process, Target } from '../../model/lever.ts';
import { metrics } from '../../model/metric.ts';
import { archetypes, roles, seniorities, spendLines, structures } from '../../model/roles.ts';
import type { AmountLever, SettingPlace, ValueLever } from '../scenario.ts';
import { anyNumber, between, exactly, id, listOf, maybe, share, usd, whole } from './parts.ts';
import { z } from './zod.ts';

type LeverOf<Kind extends LeverKind> = Extract<Lever, { kind: Kind }>;
type TargetOf<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;

const role = z.enum(roles);
const weeks = whole(1, 520);

export const targets = {
  champions: exactly<TargetOf<'champions'>>()({ kind: z.literal('champions') }),
  offered: exactly<TargetOf<'offered'>>()({ kind: z.literal('offered') }),
  leader: exactly<TargetOf<'leader'>>()({ kind: z.literal('leader') }),
  role: exactly<TargetOf<'role'>>()({ kind: z.literal('role'), role }),
  all: exactly<TargetOf<'all'>>()({ kind: z.literal('all') }),
} satisfies Record<Exclude<Target['kind'], 'strongest'>, z.ZodMiniType>;

/** What a lever's numbers may be: plain ones, or places that an answer fills. */
interface Numbers {
  /** For amounts of money. */
  readonly money: <Schema extends z.ZodMiniType>(plain: Schema) => Schema;
  /** For every other number. */
  readonly other: <Schema extends z.ZodMiniType>(plain: Schema) => Schema;
}

/** One schema for each kind of lever, by kind: none can be left out. `inside` is the lever a rule pulls. */
function leverSchemas({ money, other }: Numbers, inside: () => z.ZodMiniType<Lever>) {
  const offerPackage = exactly<Package>()({
    payRatio: maybe(other(between(0.2, 5))),
    equityPercent: maybe(other(between(0, 100))),
    disclosed: maybe(z.boolean()),
    segment: maybe(z.enum(['passive', 'satiated', 'early-career'])),
  }) satisfies z.ZodMiniType<Package>;
  const process = exactly<Process>()({
    loopDays: maybe(other(between(1, 365))),
    approvalHours: maybe(other(between(0, 8_760))),
    clarity: maybe(other(share)),
    recruiter: maybe(z.boolean()),
    remote: maybe(z.boolean()),
    mustHaves: maybe(other(whole(0, 40))),
    screen: maybe(z.enum(['practical', 'theory', 'credentials'])),
  }) satisfies z.ZodMiniType<Process>;
  const strongest = exactly<TargetOf<'strongest'>>()({ kind: z.literal('strongest'), at: z.enum(['deployment', 'modelling']), count: other(whole(0, 64)) });
  const target = z.discriminatedUnion('kind', [targets.champions, targets.offered, targets.leader, targets.role, targets.all, strongest]) satisfies z.ZodMiniType<Target>;
  const kinds = {
    open: exactly<LeverOf<'open'>>()({
      kind: z.literal('open'),
      role,
      seniority: z.enum(seniorities),
      count: other(whole(1, 64)),
      afterLeader: maybe(z.boolean()),
      delayWeeks: maybe(other(whole(0, 520))),
      recognised: maybe(z.boolean()),
      package: maybe(offerPackage),
      process: maybe(process),
    }),
    close: exactly<LeverOf<'close'>>()({ kind: z.literal('close'), role: maybe(role) }),
    budget: exactly<LeverOf<'budget'>>()({ kind: z.literal('budget'), line: z.enum(spendLines), usd: money(usd), weeks: other(weeks) }),
    upskill: exactly<LeverOf<'upskill'>>()({
      kind: z.literal('upskill'),
      usd: money(usd),
      elements: other(between(0, 4)),
      towards: maybe(z.enum(['fluency', 'production-ml'])),
    }),
    guild: exactly<LeverOf<'guild'>>()({ kind: z.literal('guild'), timeShare: other(share) }),
    structure: exactly<LeverOf<'structure'>>()({ kind: z.literal('structure'), to: z.enum(structures) }),
    owner: exactly<LeverOf<'owner'>>()({ kind: z.literal('owner'), level: other(share) }),
    retain: exactly<LeverOf<'retain'>>()({
      kind: z.literal('retain'),
      target,
      how: z.enum(['raise', 'bonus', 'recognise', 'ownership', 'title', 'learning']),
      usd: maybe(money(usd)),
    }),
    part: exactly<LeverOf<'part'>>()({ kind: z.literal('part'), target }),
    rescope: exactly<LeverOf<'rescope'>>()({ kind: z.literal('rescope'), target }),
    authorise: exactly<LeverOf<'authorise'>>()({ kind: z.literal('authorise'), seats: other(whole(1, 1_000)) }),
    declare: exactly<LeverOf<'declare'>>()({ kind: z.literal('declare'), archetype: z.enum(archetypes) }),
    audit: exactly<LeverOf<'audit'>>()({ kind: z.literal('audit') }),
    rule: exactly<LeverOf<'rule'>>()({ kind: z.literal('rule'), metric: z.enum(metrics), atLeast: other(anyNumber), then: listOf(z.lazy(inside), 1) }),
    'outside-offer': exactly<LeverOf<'outside-offer'>>()({ kind: z.literal('outside-offer'), target }),
    layoff: exactly<LeverOf<'layoff'>>()({ kind: z.literal('layoff'), engineers: other(whole(0, 100_000)) }),
    partner: exactly<LeverOf<'partner'>>()({
      kind: z.literal('partner'),
      usd: money(usd),
      weeks: other(weeks),
      work: z.enum(['defined', 'iterative']),
      handOver: z.boolean(),
    }),
    managed: exactly<LeverOf<'managed'>>()({ kind: z.literal('managed'), on: z.boolean(), usdPerYear: money(usd) }),
    'release-gate': exactly<LeverOf<'release-gate'>>()({ kind: z.literal('release-gate'), passShare: other(share) }),
    depth: exactly<LeverOf<'depth'>>()({ kind: z.literal('depth'), to: z.enum(['shallow', 'usual', 'deep', 'replace-all']) }),
    instrument: exactly<LeverOf<'instrument'>>()({ kind: z.literal('instrument'), on: z.boolean() }),
    'fractional-lead': exactly<LeverOf<'fractional-lead'>>()({ kind: z.literal('fractional-lead'), hoursPerWeek: other(between(0, 60)), usdPerYear: money(usd) }),
    announce: exactly<LeverOf<'announce'>>()({ kind: z.literal('announce'), what: z.enum(['rename', 'press']) }),
    market: exactly<LeverOf<'market'>>()({ kind: z.literal('market'), heat: other(between(0.1, 10)), weeks: other(weeks) }),
    traffic: exactly<LeverOf<'traffic'>>()({ kind: z.literal('traffic'), times: other(between(0, 1_000)) }),
    shock: exactly<LeverOf<'shock'>>()({ kind: z.literal('shock'), of: z.enum(['vendor-change', 'schema-change', 'rival-clone', 'tool-obsolete']) }),
  } satisfies Record<LeverKind, z.ZodMiniType>;
  return { offerPackage, process, strongest, kinds };
}

function anyOf({ kinds }: ReturnType<typeof leverSchemas>): z.ZodMiniType<Lever> {
  const [first, ...others] = Object.values(kinds);
  return z.discriminatedUnion('kind', [first as typeof kinds.open, ...others]);
}

const plain = <Schema extends z.ZodMiniType>(schema: Schema): Schema => schema;

export const leverParts = leverSchemas({ money: plain, other: plain }, () => lever);
export const lever: z.ZodMiniType<Lever> = anyOf(leverParts);

// The schemas of levers with places in them are built like the plain ones, so their static types are those of plain levers;
// what a number may be besides is said here, once, and given its true type where the whole is exported.

/** A number, or what stands for the player's. */
function orPlace(place: z.ZodMiniType) {
  return <Schema extends z.ZodMiniType>(number: Schema): Schema => z.union([number, place]) as unknown as Schema;
}

export const settingPlace = exactly<SettingPlace>()({ setting: id }) satisfies z.ZodMiniType<SettingPlace>;

/** The levers of a budget line: their money may be what the player puts there. */
export const amountParts = leverSchemas({ money: orPlace(z.literal('amount')), other: plain }, () => amountInside);
const amountInside = anyOf(amountParts);
export const amountLever = amountInside as unknown as z.ZodMiniType<AmountLever>;

/** The levers of a threshold: their numbers may be what the player sets. */
export const valueParts = leverSchemas({ money: orPlace(settingPlace), other: orPlace(settingPlace) }, () => valueInside);
const valueInside = anyOf(valueParts);
export const valueLever = valueInside as unknown as z.ZodMiniType<ValueLever>;
