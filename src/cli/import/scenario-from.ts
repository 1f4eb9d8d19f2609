import { minutesOf } from '../../lint/reading.ts';
import { limits } from '../../scenario/limits.ts';
import { sortedForward } from '../../scenario/forward.ts';
import type { BriefNode, ChoiceNode, EndingNode, Option, Scenario, ScenarioNode } from '../../scenario/scenario.ts';
import { languageTag } from '../../scenario/schema/parts.ts';
import { withoutCircles } from './circles.ts';
import { titled } from './clean-text.ts';
import { idMaker } from './made-ids.ts';
import { paceOf } from './pace.ts';
import type { Link, Loss, Passage, Tale } from './tale.ts';
import { withTidyLinks } from './tidy-links.ts';
import { headToDo, nodeToDo } from './to-do.ts';

/** What a scenario starts with until its author says otherwise: the template's company, and what it weighs. */
export type Starter = Pick<Scenario, 'organisation' | 'objective' | 'firstQuarter' | 'licence'>;

/** Where a scenario came from, kept in its file. */
export interface Origin {
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly was: string;
}

/** A node with what is left for the author to do; the loader warns of it until it is taken out. */
type WithToDo<Node> = Node & { readonly 'x-to-do'?: readonly string[] };
export interface ImportedScenario extends Scenario {
  readonly $schema: string;
  readonly 'x-imported': Origin;
  readonly 'x-to-do': readonly string[];
  readonly nodes: Readonly<Record<string, WithToDo<ScenarioNode>>>;
}

/** A scenario made of a tale, with what could not be said, each with its place. */
export interface Made {
  readonly scenario: ImportedScenario;
  readonly losses: readonly Loss[];
}

/** The longest play that a file may state. */
const mostMinutes = 600;

/** A file of format 2 that can be read and played at once. What only its author can know is marked "To do". */
export function scenarioFrom(told: Tale, id: string, starter: Starter, origin: Origin, schema: string): Made {
  const tale = withoutCircles(withTidyLinks(told));
  const losses: Loss[] = [...tale.losses];
  const makeId = idMaker('passage');
  const ids = new Map(tale.passages.map(({ key, title }) => [key, makeId(title || key)]));
  const idOf = (key: string): string => ids.get(key) as string;
  const titles = new Map(tale.passages.map(({ key, title }) => [key, title]));
  const { weeks, quarters, reached } = paceOf(tale);
  const before = new Map<string, Loss[]>();
  for (const loss of tale.losses) if (loss.passage !== null) before.set(loss.passage, [...(before.get(loss.passage) ?? []), loss]);
  const nodes = tale.passages.map((passage): [string, WithToDo<ScenarioNode>] => {
    const own = lossesOf(passage, titles, reached.has(passage.key));
    losses.push(...own);
    const node = nodeFrom(passage, idOf, weeks);
    const toDo = nodeToDo(node, [...(before.get(passage.key) ?? []), ...own]);
    return [idOf(passage.key), { ...node, ...(toDo.length > 0 ? { 'x-to-do': toDo } : {}) }];
  });
  const title = titled(tale.title ?? '', limits.title) || 'To do: a title';
  const language = tale.language !== null && languageTag.test(tale.language) ? tale.language : 'en';
  const untimed: ImportedScenario = {
    $schema: schema,
    'x-imported': origin,
    'x-to-do': headToDo(losses),
    format: 2,
    id,
    title,
    role: 'To do: who the player is',
    company: 'To do: what kind of company, and how big',
    summary: tale.summary ?? 'To do: what is decided here, in two sentences.',
    minutes: 1,
    difficulty: 'middling',
    language,
    licence: starter.licence,
    firstQuarter: starter.firstQuarter,
    horizonQuarters: quarters,
    principles: [],
    sources: [],
    organisation: starter.organisation,
    figures: [],
    objective: starter.objective,
    start: idOf(tale.start),
    nodes: Object.fromEntries(nodes),
  };
  return { scenario: { ...untimed, minutes: minutesFor(untimed) }, losses };
}

/** What a passage loses by being made a node. */
function lossesOf({ key: passage, title, text, links, place }: Passage, titles: ReadonlyMap<string, string>, reached: boolean): Loss[] {
  const name = title || passage;
  const [only] = links;
  return [
    ...(text.trim() === '' ? [{ kind: 'empty', place, passage, what: name } as const] : []),
    ...(title.length > limits.title ? [{ kind: 'long', place, passage, what: name } as const] : []),
    ...(reached ? [] : [{ kind: 'unreached', place, passage, what: name } as const]),
    ...(only && links.length === 1 && only.label !== titles.get(only.to) ? [{ kind: 'caption', place: only.place, passage, what: only.label } as const] : []),
  ];
}

/** No way out makes an ending, one a brief, several a choice. */
function nodeFrom(passage: Passage, idOf: (key: string) => string, weeks: number): BriefNode | ChoiceNode | EndingNode {
  const title = titled(passage.title || passage.key, limits.title) || 'Untitled';
  const text = passage.text.trim() || title;
  const [first, ...more] = passage.links;
  if (!first) return { kind: 'ending', title, text: title, variants: [{ title, text }] };
  if (more.length === 0) return { kind: 'brief', title, text, next: idOf(first.to) };
  const makeId = idMaker('option');
  const options = passage.links.map((link) => ({ link, option: optionFrom(link, makeId(link.label)) }));
  const last = passage.links.at(-1) as Link;
  return {
    kind: 'choice',
    title,
    text,
    options: options.map(({ option }) => option),
    standIn: options[0]?.option.id as string,
    ...(weeks > 0 ? { advance: { weeks } } : {}),
    next: passage.links.every(({ to }) => to === last.to)
      ? idOf(last.to)
      : [...options.filter(({ link }) => link.to !== last.to).map(({ link, option }) => ({ when: { chose: [idOf(passage.key), option.id] as const }, to: idOf(link.to) })), { to: idOf(last.to) }],
  };
}

function optionFrom({ label, feedback }: Link, id: string): Option {
  return { id, label, levers: [], ...(feedback === undefined ? {} : { reveal: { why: feedback } }) };
}

/** What check reckons with, between the shortest way and the longest. */
function minutesFor(scenario: Scenario): number {
  const { fewest, most } = minutesOf(scenario, sortedForward(new Map(Object.entries(scenario.nodes))));
  return Math.max(1, Math.min(mostMinutes, Math.round((fewest + most) / 2)));
}
