import { metrics } from '../../model/metric.ts';
import type { Condition, Next } from '../scenario.ts';
import { anyNumber, exactly, id, listOf, maybe } from './parts.ts';
import { z } from './zod.ts';

type ConditionWith<Key extends string> = Extract<Condition, Readonly<Record<Key, unknown>>>;
const inner = z.lazy((): z.ZodMiniType<Condition> => condition);

/** One schema for each form of condition, by the property that marks it. */
export const conditions = {
  chose: exactly<ConditionWith<'chose'>>()({ chose: z.tuple([id, id]) }),
  metric: exactly<ConditionWith<'metric'>>()({ metric: z.enum(metrics), atLeast: maybe(anyNumber), below: maybe(anyNumber) }),
  happened: exactly<ConditionWith<'happened'>>()({ happened: id }),
  all: exactly<ConditionWith<'all'>>()({ all: listOf(inner, 1) }),
  any: exactly<ConditionWith<'any'>>()({ any: listOf(inner, 1) }),
  not: exactly<ConditionWith<'not'>>()({ not: inner }),
};

export const condition: z.ZodMiniType<Condition> = z.union([
  conditions.chose, conditions.metric, conditions.happened, conditions.all, conditions.any, conditions.not,
]);

export const way = exactly<{ when?: Condition; to: string }>()({ when: maybe(condition), to: id });

export const next = z.union([id, listOf(way, 1)]) satisfies z.ZodMiniType<Next>;
