import { metrics } from '../../model/metric.ts';
import { tiers } from '../../judge/tier.ts';
import { limits } from '../../scenario/limits.ts';
import { condition } from '../../scenario/schema/condition.ts';
import { anyNumber, exactly, id, listOf, maybe, share, title, whole } from '../../scenario/schema/parts.ts';
import { z } from '../../scenario/schema/zod.ts';
import type { Bounds, Expectation, MetricExpectation, WalkFile, WrittenAnswer } from './walk-file.ts';

/** The most worlds a walk may ask for. */
const mostWorlds = 10_000;

export const chance = exactly<Bounds>()({ atLeast: maybe(share), below: maybe(share) });

type With<Key extends string> = Extract<Expectation, Readonly<Record<Key, unknown>>>;

/** One schema for each form of expectation, by the property that marks it. */
export const expectations = {
  ending: exactly<With<'ending'>>()({ ending: id, chance: maybe(chance) }),
  tier: exactly<With<'tier'>>()({ tier: z.enum(tiers), chance: maybe(chance) }),
  metric: exactly<MetricExpectation>()({
    metric: z.enum(metrics), atLeast: maybe(anyNumber), below: maybe(anyNumber), quarter: maybe(whole(1, limits.quarters)), chance: maybe(chance),
  }),
  chose: exactly<With<'chose'>>()({ chose: z.tuple([id, id]), chance: maybe(chance) }),
  happened: exactly<With<'happened'>>()({ happened: id, chance: maybe(chance) }),
  all: exactly<With<'all'>>()({ all: listOf(condition, 1), chance: maybe(chance) }),
  any: exactly<With<'any'>>()({ any: listOf(condition, 1), chance: maybe(chance) }),
  not: exactly<With<'not'>>()({ not: condition, chance: maybe(chance) }),
};

const expectation = z.union([
  expectations.ending, expectations.tier, expectations.metric, expectations.chose, expectations.happened, expectations.all, expectations.any, expectations.not,
]) satisfies z.ZodMiniType<Expectation>;

const written = z.union([id, listOf(id, 0, limits.options), z.record(id, z.union([anyNumber, z.literal('never')]))]) satisfies z.ZodMiniType<WrittenAnswer>;

/** A walk file, version 1. */
export const walkFile = exactly<WalkFile>()({
  format: z.literal(1),
  name: title,
  seed: whole(0, 2 ** 32 - 1),
  worlds: maybe(whole(1, mostWorlds)),
  answers: z.record(id, written),
  expect: listOf(expectation, 1),
}) satisfies z.ZodMiniType<WalkFile>;
