import { describe, expect, test } from 'vitest';
import { criterionIds, tierOf, type CriterionId, type Tier } from '../../src/judge/tier.ts';
import type { Lever } from '../../src/model/lever.ts';
import type { Role } from '../../src/model/roles.ts';
import type { ModelEvent, Trajectory } from '../../src/model/trajectory.ts';
import type { Run } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import type { AllocationNode, ChoiceNode } from '../../src/scenario/scenario.ts';
import { scenarioWith, smallCompany, smallScenario } from '../builders/scenario.ts';
import { aFeature, aPerson, aTrajectory } from '../builders/trajectory.ts';

interface Story {
  readonly platform?: number;
  readonly tuningNeed?: number;
  readonly formal?: number;
  readonly fluent?: number;
  readonly team?: readonly Role[];
  readonly joined?: readonly (readonly [week: number, role: Role])[];
  readonly levers?: readonly Lever[];
}

const consumerTeam: readonly Role[] = [...Array<Role>(7).fill('product-engineer'), 'product-manager', 'product-manager', 'evaluation-specialist'];
const declared: Lever = { kind: 'declare', archetype: 'consumer' };
const taught: Lever = { kind: 'upskill', usd: 300_000, elements: 4 };
const bet: Lever = { kind: 'budget', line: 'bet', usd: 1_000_000, weeks: 52 };
/** All that the highest level asks for. */
const allRight: Story = { platform: 0.8, formal: 4, fluent: 30, team: consumerTeam, joined: [[5, 'platform-engineer']], levers: [declared, taught] };

const asked = smallScenario.nodes['first-hire'] as ChoiceNode;
/** The small scenario, where the company may also say what it is. */
const telling = scenarioWith({ nodes: { ...smallScenario.nodes, 'first-hire': { ...asked, options: asked.options.map((option) => ({ ...option, levers: [...option.levers, declared] })) } } });

function verdictOf(story: Story, run: Run = startRun(telling, 1)) {
  const { platform = 0, tuningNeed = 0.1, formal = 0, fluent = 3, team = consumerTeam, joined = [], levers = [] } = story;
  const features = [aFeature('by-hand', { informal: true }), ...Array.from({ length: formal }, (_, at) => aFeature(`formal-${at}`))];
  const events = joined.map(([week, role], at): ModelEvent => ({ week, kind: 'person-joined', person: `new-${at}`, role }));
  const trajectory: Trajectory = aTrajectory(52, (week) => ({
    people: team.map((role, at) => aPerson(`p${at}`, { role })), features, fluentEngineers: fluent, engineers: 120,
    gates: { platform: (platform * week) / 52, data: 0.5, product: 0.5, evaluation: 0.5 }, metrics: { tuningNeed },
  }), events);
  return tierOf({ ...run, levers: levers.map((lever, at) => ({ id: `lever-${at}`, week: 1, lever })) }, trajectory);
}

const unmet = (story: Story): CriterionId[] => verdictOf(story).criteria.filter((each) => each.met === false).map((each) => each.id);

describe('the tier', () => {
  test.each<[string, Tier, Story]>([
    ['everything in its place', 'mature', allRight],
    ['all but the archetype named', 'functional', { ...allRight, levers: [taught] }],
    ['all but teaching', 'functional', { ...allRight, levers: [declared] }],
    ['an odd mix that still ships', 'functional', { ...allRight, team: ['leader', 'ml-engineer', 'researcher', 'product-engineer'] }],
    ['a modeller who came before the platform, and repaired since', 'functional', { ...allRight, joined: [[5, 'ml-engineer']] }],
    ['a leader, a bet and a platform that carries', 'mature', { ...allRight, joined: [[5, 'leader']], levers: [declared, taught, bet] }],
    ['three names ahead of need, though it ships', 'reactive', { ...allRight, joined: [[30, 'researcher'], [30, 'ml-engineer']], levers: [declared, taught, bet] }],
    ['nothing live yet and nobody famous', 'reactive', { ...allRight, formal: 0 }],
    ['features live without a platform under them', 'reactive', { ...allRight, platform: 0.1 }],
    ['a leader and researchers, and nothing in production', 'theater', { joined: [[20, 'leader'], [30, 'researcher']] }],
    ['a bet, and nothing in production', 'theater', { levers: [bet] }],
    ['nothing at all', 'reactive', {}],
  ])('%s is %s', (_, tier, story) => {
    expect(verdictOf(story).tier).toBe(tier);
  });

  test.each<[CriterionId, Story]>([
    ['platform-carries', { ...allRight, platform: 0.3 }],
    ['in-production', { ...allRight, formal: 0 }],
    ['archetype-declared', { ...allRight, levers: [taught] }],
    ['mix-fits', { ...allRight, team: ['leader', 'researcher', 'researcher'] }],
    ['structured-teaching', { ...allRight, fluent: 10 }],
  ])('criterion %s is not met where it should not be', (id, story) => {
    expect(unmet(allRight)).toEqual([]);
    expect(unmet(story)).toContain(id);
  });

  test('every criterion comes with a figure, in one order', () => {
    const { criteria } = verdictOf(allRight);
    expect(criteria.map((each) => each.id)).toEqual(criterionIds);
    for (const { value, needed } of criteria) expect([Number.isFinite(value), Number.isFinite(needed)]).toEqual([true, true]);
  });

  test('what no answer of a scenario bears on is held against nobody', () => {
    const money = smallScenario.nodes['money'] as AllocationNode;
    const quiet = scenarioWith({ nodes: { ...smallScenario.nodes, money: { ...money, lines: money.lines.filter(({ id }) => id !== 'skills') } } });
    const { tier, criteria } = verdictOf({ ...allRight, levers: [] }, startRun(quiet, 1));
    expect(criteria.filter((each) => each.met === null).map((each) => each.id)).toEqual(['archetype-declared', 'structured-teaching']);
    expect(tier).toBe('mature');
    expect(verdictOf({ ...allRight, levers: [taught] }, startRun(telling, 1)).tier).toBe('functional');
  });

  test('what is ahead of need for a company that prompts is the work itself for one that trains', () => {
    const story: Story = { ...allRight, joined: [[30, 'researcher'], [31, 'researcher'], [32, 'researcher']] };
    const trainer = startRun(scenarioWith({ organisation: { ...smallCompany, archetype: 'trainer' }, nodes: telling.nodes }), 1);
    const ahead = (run?: Run) => verdictOf(story, run).criteria.find((each) => each.id === 'need-before-names');
    expect([ahead()?.value, ahead(trainer)?.value]).toEqual([3, 0]);
  });

  test('once customers\' ideas need tuning, people who tune are not ahead of need', () => {
    const story: Story = { ...allRight, joined: [[30, 'ml-engineer'], [31, 'ml-engineer'], [32, 'ml-engineer']] };
    expect([verdictOf(story).tier, verdictOf({ ...story, tuningNeed: 0.5 }).tier]).toEqual(['reactive', 'mature']);
  });
});
