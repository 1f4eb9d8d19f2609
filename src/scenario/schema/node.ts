import { eventKinds, roleEventKinds, type EventOdds, type GeneralOdds, type RoleOdds } from '../../model/event-odds.ts';
import { roles } from '../../model/roles.ts';
import { limits } from '../limits.ts';
import type {
  Advance, AllocationNode, BriefNode, Card, CheckAnswer, CheckNode, ChoiceNode, EndingNode, EventNode, Example, Facilitator, Line, MultiNode, MultiOption, Option, Reveal,
  ScenarioNode, SequenceNode, Setting, ThresholdNode,
} from '../scenario.ts';
import { condition, next } from './condition.ts';
import { amountLever, lever, valueLever } from './lever.ts';
import { anyNumber, exactly, id, ids, listOf, maybe, text, title, usd, whole } from './parts.ts';
import { z } from './zod.ts';

const levers = listOf(lever);
const claim = z.enum(['best', 'defensible', 'trap']);

export const advance = exactly<Advance>()({ weeks: whole(1, 520) }) satisfies z.ZodMiniType<Advance>;

export const reveal = exactly<Reveal>()({
  why: text,
  notice: maybe(text),
  principle: maybe(id),
  case: maybe(text),
  caseKind: maybe(z.enum(['reported', 'composite', 'hypothetical'])),
  sources: maybe(ids),
}) satisfies z.ZodMiniType<Reveal>;

export const option = exactly<Option>()({
  id,
  label: title,
  detail: maybe(text),
  levers,
  tests: maybe(ids),
  claim: maybe(claim),
  reveal: maybe(reveal),
}) satisfies z.ZodMiniType<Option>;

export const multiOption = exactly<MultiOption>()({ id, label: title, detail: maybe(text), levers, tests: maybe(ids) }) satisfies z.ZodMiniType<MultiOption>;

export const card = exactly<Card>()({
  id,
  label: title,
  detail: maybe(text),
  levers,
  seats: whole(0, 64),
  tests: maybe(ids),
}) satisfies z.ZodMiniType<Card>;

export const line = exactly<Line>()({
  id,
  label: title,
  detail: maybe(text),
  levers: listOf(amountLever),
  tests: maybe(ids),
}) satisfies z.ZodMiniType<Line>;

function exampleOf<Answer extends z.ZodMiniType>(answer: Answer) {
  return exactly<Example<unknown>>()({ id, label: title, answer, claim: maybe(claim), tests: maybe(ids), reveal: maybe(reveal) });
}

const order = listOf(id, 0, limits.options);
const split = z.record(id, usd);
const values = z.record(id, z.union([anyNumber, z.literal('never')]));
const examples = <Item extends z.ZodMiniType>(item: Item) => listOf(item, 0, limits.options);

export const listExample = exampleOf(order);
export const splitExample = exampleOf(split);
export const valuesExample = exampleOf(values);

export const facilitator = exactly<Facilitator>()({ notes: maybe(text), discussion: maybe(listOf(text, 0, limits.options)) }) satisfies z.ZodMiniType<Facilitator>;

const words = { title, text, speaker: maybe(title), short: maybe(title), facilitator: maybe(facilitator) };
const decision = { ...words, next, advance: maybe(advance), reveal: maybe(reveal) };

export const pace = exactly<SequenceNode['pace']>()({ perStep: whole(1, 64), everyWeeks: whole(1, 520) });

export const setting = exactly<Setting>()({
  id,
  label: title,
  unit: z.enum(['percent', 'weeks', 'people', 'usd']),
  min: anyNumber,
  max: anyNumber,
  step: z.number().check(z.positive(), z.maximum(limits.magnitude)),
  start: anyNumber,
  minLabel: title,
  maxLabel: title,
  neverLabel: maybe(title),
});

export const checkAnswer = exactly<CheckAnswer>()({ id, label: title, right: z.boolean(), reason: text }) satisfies z.ZodMiniType<CheckAnswer>;

/** The odds of an event, and those that are about one role. */
export const anyOdds = exactly<GeneralOdds>()({ of: z.enum(eventKinds), withinWeeks: whole(1, 520) }) satisfies z.ZodMiniType<GeneralOdds>;
export const roleOdds = exactly<RoleOdds>()({ of: z.enum(roleEventKinds), role: z.enum(roles), withinWeeks: whole(1, 520) }) satisfies z.ZodMiniType<RoleOdds>;
const odds = z.discriminatedUnion('of', [anyOdds, roleOdds]) satisfies z.ZodMiniType<EventOdds>;

export const variant = exactly<EndingNode['variants'][number]>()({ when: maybe(condition), title, text });

/** One schema for each kind of node, by kind: none can be left out. */
export const nodes = {
  brief: exactly<BriefNode>()({ kind: z.literal('brief'), ...words, next, advance: maybe(advance) }),
  choice: exactly<ChoiceNode>()({ kind: z.literal('choice'), ...decision, options: listOf(option, 2, limits.options), standIn: id }),
  multi: exactly<MultiNode>()({
    kind: z.literal('multi'),
    ...decision,
    options: listOf(multiOption, 2, limits.options),
    atLeast: whole(0, limits.options),
    atMost: whole(1, limits.options),
    standIn: order,
    examples: examples(listExample),
  }),
  sequence: exactly<SequenceNode>()({
    kind: z.literal('sequence'),
    ...decision,
    cards: listOf(card, 1, limits.options),
    cap: whole(1, 64),
    pace,
    start: order,
    atLeast: whole(0, limits.options),
    standIn: order,
    examples: examples(listExample),
  }),
  allocation: exactly<AllocationNode>()({
    kind: z.literal('allocation'),
    ...decision,
    totalUsd: usd,
    stepUsd: z.number().check(z.positive(), z.maximum(limits.magnitude)),
    lines: listOf(line, 1, limits.options),
    presets: examples(splitExample),
    standIn: split,
  }),
  threshold: exactly<ThresholdNode>()({
    kind: z.literal('threshold'),
    ...decision,
    settings: listOf(setting, 1, limits.options),
    levers: listOf(valueLever),
    standIn: values,
    examples: examples(valuesExample),
    tests: maybe(ids),
  }),
  event: exactly<EventNode>()({
    kind: z.literal('event'),
    ...decision,
    odds,
    levers,
    otherwise: text,
    options: listOf(option, 0, limits.options),
    standIn: maybe(id),
  }),
  check: exactly<CheckNode>()({ kind: z.literal('check'), ...words, answers: listOf(checkAnswer, 2, limits.options), sources: maybe(ids), next }),
  ending: exactly<EndingNode>()({ kind: z.literal('ending'), ...words, variants: listOf(variant, 1, limits.options) }),
} satisfies Record<ScenarioNode['kind'], z.ZodMiniType>;

export const node = z.discriminatedUnion('kind', [
  nodes.brief, nodes.choice, nodes.multi, nodes.sequence, nodes.allocation, nodes.threshold, nodes.event, nodes.check, nodes.ending,
]) satisfies z.ZodMiniType<ScenarioNode>;
