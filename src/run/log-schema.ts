import { limits } from '../scenario/limits.ts';
import { exactly, id, listOf, usd, whole } from '../scenario/schema/parts.ts';
import { z } from '../scenario/schema/zod.ts';
import { onlySetting } from './only-setting.ts';
import type { Answer, Choice, RunLog } from './run.ts';

type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

const settingName = z.union([id, z.literal(onlySetting)]);

const answer = z.discriminatedUnion('kind', [
  exactly<AnswerOf<'read'>>()({ kind: z.literal('read') }),
  exactly<AnswerOf<'option'>>()({ kind: z.literal('option'), option: id }),
  exactly<AnswerOf<'order'>>()({ kind: z.literal('order'), cards: listOf(id, 0, limits.options) }),
  exactly<AnswerOf<'split'>>()({ kind: z.literal('split'), usd: z.record(id, usd) }),
  exactly<AnswerOf<'options'>>()({ kind: z.literal('options'), options: listOf(id, 0, limits.options) }),
  exactly<AnswerOf<'values'>>()({ kind: z.literal('values'), values: z.record(settingName, z.union([z.number(), z.literal('never')])) }),
  exactly<AnswerOf<'spared'>>()({ kind: z.literal('spared') }),
]) satisfies z.ZodMiniType<Answer>;

const choice = exactly<Choice>()({ node: id, answer, confidence: z.nullable(whole(50, 100)) }) satisfies z.ZodMiniType<Choice>;

/** The shape of a saved run, version 2. Whether its choices fit a scenario is for `replay` to say. */
export const runLog = exactly<RunLog>()({
  format: z.literal(2),
  scenario: id,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  model: z.string().check(z.minLength(1), z.maxLength(limits.id)),
  seed: whole(0, 2 ** 32 - 1),
  choices: listOf(choice, 0, limits.choices),
}) satisfies z.ZodMiniType<RunLog>;
