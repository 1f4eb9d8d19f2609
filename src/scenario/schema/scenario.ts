import { limits } from '../limits.ts';
import type { Objective, OpeningFigure, Principle, Scenario, Source } from '../scenario.ts';
import { node } from './node.ts';
import { organisation } from './organisation.ts';
import { anyNumber, between, exactly, id, languageTag, listOf, maybe, text, title, whole } from './parts.ts';
import { z } from './zod.ts';

export const principle = exactly<Principle>()({ id, text }) satisfies z.ZodMiniType<Principle>;

export const source = exactly<Source>()({
  id,
  title: text,
  author: maybe(title),
  publisher: maybe(title),
  section: maybe(text),
  note: maybe(text),
}) satisfies z.ZodMiniType<Source>;

export const figure = exactly<OpeningFigure>()({ value: title, label: title }) satisfies z.ZodMiniType<OpeningFigure>;

export const objective = exactly<Objective>()({ text, value: anyNumber, departure: anyNumber, perMillionUsd: anyNumber }) satisfies z.ZodMiniType<Objective>;

export const firstQuarter = exactly<Scenario['firstQuarter']>()({
  year: whole(1900, 2200),
  quarter: z.literal([1, 2, 3, 4]),
});

/** Everything but the nodes. */
const headShape = {
  format: z.literal(2),
  id,
  title,
  role: title,
  company: title,
  summary: text,
  minutes: between(1, 600),
  difficulty: z.enum(['first', 'middling', 'hard']),
  language: z.string().check(z.regex(languageTag)),
  licence: title,
  firstQuarter,
  horizonQuarters: whole(1, limits.quarters),
  principles: listOf(principle),
  sources: listOf(source),
  organisation,
  figures: listOf(figure, 0, limits.options),
  objective,
  caveat: maybe(text),
  start: id,
};

/** A scenario file, version 2. */
export const scenario = exactly<Scenario>()({ ...headShape, nodes: z.record(id, node) }) satisfies z.ZodMiniType<Scenario>;
