import { worldAt } from '../../judge/worlds.ts';
import type { RuleFacts } from '../../lint/valuation-facts.ts';
import type { Parts } from '../../model/analysis/work.ts';
import { legOf, runLeg } from '../../model/branching.ts';
import { metricNumber } from '../../model/kernel/measures.ts';
import type { Lever } from '../../model/lever.ts';
import { hashOf } from '../../model/luck.ts';
import type { DatedLever } from '../../model/plan.ts';
import { decisionsOf } from '../../run/decisions.ts';
import { take } from '../../run/choose.ts';
import { onOffer } from '../../run/offer.ts';
import { namedAnswers, sameAnswer, standInAt } from '../../run/projection.ts';
import { leversOf } from '../../run/pull.ts';
import type { Answer, Run } from '../../run/run.ts';
import { startRun } from '../../run/start.ts';
import { horizonWeeks, planOf, worldOf } from '../../run/trajectory.ts';
import type { Path } from '../../scenario/json/spots.ts';
import type { NodeId, Scenario, ScenarioNode } from '../../scenario/scenario.ts';

type Rule = Extract<Lever, { kind: 'rule' }>;

/** A rule that a play has set: where it stands in the file, and which answer set its level if one did. */
interface SetRule extends Pick<RuleFacts, 'path' | 'answer'> {
  /** The lever's, by which the model knows it. */
  readonly id: string;
  readonly week: number;
  readonly rule: Rule;
}

/** An answer that sets a rule. */
interface Setter {
  readonly node: NodeId;
  readonly id: string;
  readonly answer: Answer;
}

/** What became of every rule of a scenario, in plays that give each answer that sets one, and by lot all others. A part is the plays in one world. */
export function rulesInParts(scenario: Scenario, seed: number, worlds: number): Parts<readonly RuleFacts[], readonly RuleFacts[]> {
  const setters = settersIn(scenario);
  return {
    count: setters.length === 0 ? 0 : worlds,
    part: (world) => setters.flatMap((setter) => outcomes(...play(startRun(scenario, worldAt(seed, world).seed), setter, world))),
    sumUp: (parts) => together(parts.flat()),
  };
}

function settersIn(scenario: Scenario): Setter[] {
  return decisionsOf(scenario).flatMap(({ id: node, node: decision }) =>
    namedAnswers(scenario, node).filter(({ answer }) => leversOf(node, decision, answer, 0).some(({ lever }) => lever.kind === 'rule')).map(({ id, answer }) => ({ node, id, answer })));
}

/** A play to its end that gives one answer if it comes there, and every other by lot. */
function play(start: Run, { node, id, answer }: Setter, world: number): [Run, SetRule[]] {
  let run = start;
  const rules = rulesIn(start, start.levers, null);
  while (!run.ended) {
    const drawn = namedAnswers(run.scenario, run.node);
    const lot = drawn[(hashOf(`${world}/${node}/${id}/${run.node}`) >>> 0) % Math.max(1, drawn.length)]?.answer;
    const given = run.node === node ? answer : lot;
    const before: Run = run;
    run = take(run, given && onOffer(run).kind !== 'spared' ? given : standInAt(run), null);
    rules.push(...rulesIn(before, run.levers.slice(before.levers.length), run.choices.at(-1)?.answer ?? null));
  }
  return [run, rules];
}

/** The rules among levers just pulled where a run stood. Of a level that is no named answer's nothing is said. */
function rulesIn(run: Run, pulled: readonly DatedLever[], given: Answer | null): SetRule[] {
  return pulled.flatMap(({ id, week, lever }): SetRule[] => {
    if (lever.kind !== 'rule') return [];
    // The last steps of an address are the part of the answer and the place of the lever in it; before them stands the node, but for cards.
    const [place = '', part = '', at = run.node] = id.split('/').toReversed();
    const path = pathOf(run.scenario, at, part, Number(place));
    const node = run.scenario.nodes[at];
    if (path === null || node?.kind !== 'threshold') return path === null ? [] : [{ path, answer: null, id, week, rule: lever }];
    const answer = given && namedAnswers(run.scenario, at).find((each) => sameAnswer(each.answer, given))?.id;
    return answer ? [{ path, answer, id, week, rule: lever }] : [];
  });
}

function pathOf({ nodes }: Scenario, id: NodeId, part: string, place: number): Path | null {
  const node = nodes[id];
  if (!node) return null;
  if (node.kind === 'threshold' || part === '*') return ['nodes', id, 'levers', place];
  const found = partsIn(node);
  const at = found?.ids.indexOf(part) ?? -1;
  return found && at >= 0 ? ['nodes', id, found.list, at, 'levers', place] : null;
}

function partsIn(node: ScenarioNode): { readonly list: string; readonly ids: readonly string[] } | null {
  const of = (list: string, parts: readonly { readonly id: string }[]) => ({ list, ids: parts.map(({ id }) => id) });
  switch (node.kind) {
    case 'choice':
    case 'event':
    case 'multi':
      return of('options', node.options);
    case 'sequence':
      return of('cards', node.cards);
    case 'allocation':
      return of('lines', node.lines);
    default:
      return null;
  }
}

/** What the model did with the rules of a play, to the horizon. */
function outcomes(run: Run, rules: readonly SetRule[]): RuleFacts[] {
  const end = horizonWeeks(run.scenario);
  // One that is set when no week is left is looked at as the story ends.
  const due = rules.map((each) => ({ ...each, week: Math.min(each.week, end), late: each.week >= end }));
  const from = Math.min(...due.map(({ week }) => week));
  const seen = due.map(() => ({ firedIn: Infinity, first: 0, most: -Infinity }));
  if (due.length === 0) return [];
  runLeg(legOf(planOf(run, end), end), worldOf(run), new Map(), Array.from({ length: end - from + 1 }, (_, at) => from + at), ({ now, metrics, ruleFired }, { rules: known }) => {
    for (const [at, { id, week, rule }] of due.entries()) {
      const one = seen[at];
      const value = metrics[metricNumber(rule.metric)] as number;
      if (!one || now < week) continue;
      if (now === week) one.first = value;
      one.most = Math.max(one.most, value);
      if (now > week && ruleFired[known.findIndex((each) => each.id === id)] === 1) one.firedIn = Math.min(one.firedIn, now - week);
    }
  });
  return due.map(({ path, answer, late, rule: { metric, atLeast } }, at) => {
    const { firedIn = Infinity, first = 0, most = 0 } = seen[at] ?? {};
    return { path, answer, metric, atLeast, plays: 1, late: late ? 1 : 0, fired: firedIn === Infinity ? 0 : 1, atOnce: firedIn === 1 ? 1 : 0, least: first, most: late ? -Infinity : most };
  });
}

function together(all: readonly RuleFacts[]): RuleFacts[] {
  const found = new Map<string, RuleFacts>();
  for (const one of all) {
    const key = JSON.stringify([one.path, one.answer]);
    const { plays, late, fired, atOnce, least, most } = found.get(key) ?? { plays: 0, late: 0, fired: 0, atOnce: 0, least: Infinity, most: -Infinity };
    found.set(key, { ...one, plays: plays + 1, late: late + one.late, fired: fired + one.fired, atOnce: atOnce + one.atOnce, least: Math.min(least, one.least), most: Math.max(most, one.most) });
  }
  return [...found.values()];
}
