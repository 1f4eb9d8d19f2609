import { offerAt } from '../../run/offer.ts';
import { refuseAnswer } from '../../run/refuse.ts';
import type { Answer, Refusal } from '../../run/run.ts';
import type { Path } from '../../scenario/json/spots.ts';
import { checkOnce } from '../../scenario/meaning/answers.ts';
import { checkKnown } from '../../scenario/meaning/references.ts';
import { namesIn } from '../../scenario/meaning/story.ts';
import { show, type Finding, type Say } from '../../scenario/problem.ts';
import type { Condition, NodeId, Scenario, ScenarioNode } from '../../scenario/scenario.ts';
import { answerFrom } from './answer-from.ts';
import type { Bounds, Expectation, WalkFile } from './walk-file.ts';

/** What is wrong with a walk that has the right shape, seen beside its scenario: names that are not there, answers that cannot be given. */
export function checkWalk(walk: WalkFile, scenario: Scenario): Finding[] {
  const found: Finding[] = [];
  const say: Say = (finding) => found.push(finding);
  const nodes = new Set(Object.keys(scenario.nodes));
  for (const [id, written] of Object.entries(walk.answers)) {
    if (!nodes.has(id)) {
      say({ code: 'SCN-REF-UNKNOWN', path: ['answers', id], part: 'key', facts: { what: 'node', actual: show(id) }, meant: { name: id, among: nodes } });
      continue;
    }
    const path = ['answers', id];
    const meant = answerFrom(scenario, id, written);
    if (meant.kind === 'unknown') checkKnown(meant.name, 'answer', new Set(meant.among), path, say);
    else if (meant.kind === 'other-form') say({ code: 'SCN-VALUE', path, facts: { expected: meant.expected, actual: meant.actual } });
    else checkAnswer(scenario.nodes[id] as ScenarioNode, meant.answer, path, say);
  }
  walk.expect.forEach((expectation, at) => checkExpectation(expectation, walk, scenario, ['expect', at], say));
  return found;
}

function checkAnswer(node: ScenarioNode, answer: Answer, path: Path, say: Say): void {
  const listed = answer.kind === 'order' ? answer.cards : answer.kind === 'options' ? answer.options : [];
  if (new Set(listed).size < listed.length) return checkOnce(listed, path, say);
  const refusal = refuseAnswer(offerAt(node, true), answer);
  if (refusal) say(refusedAs(node, refusal, path));
}

/** What an answer to a node is put together from, by name. */
function partsOf(node: ScenarioNode): readonly string[] {
  const parts = node.kind === 'sequence' ? node.cards : node.kind === 'allocation' ? node.lines : node.kind === 'threshold' ? node.settings : 'options' in node ? node.options : [];
  return parts.map(({ id }) => id);
}

/** Why an answer cannot be given, as a finding at its place. */
function refusedAs(node: ScenarioNode, { code, facts }: Refusal, path: Path): Finding {
  const unknown = ['option', 'card', 'line', 'setting'].find((what) => typeof facts[what] === 'string' && code === 'not-on-offer');
  if (unknown !== undefined) {
    const name = String(facts[unknown]);
    return { code: 'SCN-REF-UNKNOWN', path, facts: { what: unknown, actual: show(name) }, meant: { name, among: new Set(partsOf(node)) } };
  }
  const at = ['line', 'setting'].flatMap((what) => (typeof facts[what] === 'string' ? [String(facts[what])] : []));
  if (code === 'does-not-add-up') return { code: 'SCN-SUM', path, facts: { actual: Number(facts['sum']), expected: Number(facts['total']) } };
  if (code === 'over-cap' && 'options' in facts) return { code: 'SCN-TOO-MANY', path, facts: { actual: Number(facts['options']), atMost: Number(facts['cap']) } };
  if (code === 'over-cap') return { code: 'SCN-CAP', path, facts: { actual: Number(facts['seats']), expected: Number(facts['cap']) } };
  if (code === 'out-of-range') {
    const expected = facts['step'] === undefined ? `from ${facts['min']} to ${facts['max']}` : `in steps of ${facts['step']}`;
    return { code: 'SCN-RANGE', path: [...path, ...at], facts: { expected, actual: Number(facts['amount'] ?? facts['value']) } };
  }
  if (code === 'too-few' && 'atLeast' in facts) return { code: 'SCN-TOO-FEW', path, facts: { atLeast: Number(facts['atLeast']), actual: Number(facts['options'] ?? facts['cards']) } };
  if (code === 'too-few') return { code: 'SCN-MISSING', path, facts: { property: String(facts['setting']), expected: 'a number, or "never" where that may be said' } };
  const reasons = Object.entries(facts).map(([name, value]) => `${name} ${value}`).join(', ');
  return { code: 'SCN-VALUE', path, facts: { expected: 'an answer that can be given here', actual: `${code} (${reasons})` } };
}

function checkExpectation(expectation: Expectation, walk: WalkFile, scenario: Scenario, path: Path, say: Say): void {
  const { chance } = expectation;
  if (chance) {
    checkBounds(chance, [...path, 'chance'], say);
    if (walk.worlds === undefined) say({ code: 'SCN-MISSING', path: [], facts: { property: 'worlds', expected: 'how many worlds the chance is counted in' } });
  }
  if ('ending' in expectation) checkKnown(expectation.ending, 'ending', idsOf(scenario, 'ending'), [...path, 'ending'], say);
  else if ('metric' in expectation) {
    checkBounds(expectation, path, say);
    const { quarter = 1 } = expectation;
    if (quarter > scenario.horizonQuarters) say({ code: 'SCN-RANGE', path: [...path, 'quarter'], facts: { expected: `at most ${scenario.horizonQuarters}, the horizon`, actual: quarter } });
  } else if (!('tier' in expectation)) checkCondition(expectation, scenario, path, say);
}

function checkCondition(condition: Condition, scenario: Scenario, path: Path, say: Say): void {
  if ('all' in condition) condition.all.forEach((each, at) => checkCondition(each, scenario, [...path, 'all', at], say));
  else if ('any' in condition) condition.any.forEach((each, at) => checkCondition(each, scenario, [...path, 'any', at], say));
  else if ('not' in condition) checkCondition(condition.not, scenario, [...path, 'not'], say);
  else if ('happened' in condition) checkKnown(condition.happened, 'event', idsOf(scenario, 'event'), [...path, 'happened'], say);
  else if ('metric' in condition) checkBounds(condition, path, say);
  else checkChose(condition.chose, scenario, [...path, 'chose'], say);
}

function checkChose([id, name]: readonly [NodeId, string], scenario: Scenario, path: Path, say: Say): void {
  if (!checkKnown(id, 'node', new Set(Object.keys(scenario.nodes)), [...path, 0], say)) return;
  const node = scenario.nodes[id] as ScenarioNode;
  const names = node.kind === 'brief' || node.kind === 'ending' ? [] : namesIn(node);
  checkKnown(name, 'answer', new Set(names), [...path, 1], say);
}

function checkBounds({ atLeast, below }: Bounds, path: Path, say: Say): void {
  const none = atLeast === undefined && below === undefined;
  if (none || !((atLeast ?? -Infinity) < (below ?? Infinity))) say({ code: 'SCN-CONDITION-BOUNDS', path, facts: { atLeast: atLeast ?? 'none', below: below ?? 'none' } });
}

function idsOf(scenario: Scenario, kind: ScenarioNode['kind']): ReadonlySet<string> {
  return new Set(Object.entries(scenario.nodes).flatMap(([id, node]) => (node.kind === kind ? [id] : [])));
}
