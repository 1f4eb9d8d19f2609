import { describe, expect, test } from 'vitest';
import type { DatedLever } from '../../src/model/plan.ts';
import { leversOf } from '../../src/run/pull.ts';
import type { Answer } from '../../src/run/run.ts';
import type { SequenceNode } from '../../src/scenario/scenario.ts';
import { opening, scenarioWithNodes, smallScenario } from '../builders/scenario.ts';
import { played } from './legal-play.ts';

function pulled(id: string, answer: Answer, week = 10): DatedLever[] {
  const node = smallScenario.nodes[id];
  if (!node) throw new Error(`There is no node ${id}.`);
  return leversOf(id, node, answer, week);
}

describe('what an answer pulls', () => {
  test('an option pulls its levers in the week it is chosen', () => {
    expect(pulled('first-hire', { kind: 'option', option: 'platform' })).toEqual([
      { id: 'first-hire/platform/0', week: 10, lever: opening('platform-engineer', 'staff') },
      { id: 'first-hire/platform/1', week: 10, lever: { kind: 'guild', timeShare: 0.2 } },
    ]);
  });

  test('cards come up at the pace of the sequence, and a kept seat takes its turn', () => {
    const levers = pulled('team-of-builders', { kind: 'order', cards: ['pm', 'keep-open', 'pe-1'] });
    expect(levers.map(({ id, week }) => [id, week])).toEqual([['pm/0', 10], ['pm/1', 10], ['pe-1/0', 18]]);
  });

  test('two cards a step share their step', () => {
    const node: SequenceNode = { ...(smallScenario.nodes['team-of-builders'] as SequenceNode), pace: { perStep: 2, everyWeeks: 13 } };
    const levers = leversOf('team', node, { kind: 'order', cards: ['pe-1', 'pe-2', 'pm'] }, 0);
    expect(levers.map(({ id, week }) => [id, week])).toEqual([['pe-1/0', 0], ['pe-2/0', 0], ['pm/0', 13], ['pm/1', 13]]);
  });

  test('a card has the same address in any slot and any branch, so it meets the same luck', () => {
    const addressOf = (node: string, cards: string[]): string[] => pulled(node, { kind: 'order', cards }).map((lever) => lever.id).filter((id) => id.startsWith('pe-1'));
    expect(addressOf('team-of-builders', ['pe-1', 'pm'])).toEqual(addressOf('team-of-scholars', ['pm', 'pe-2', 'pe-1']));
  });

  test('money stands where the author wrote "amount", and a line without money pulls nothing', () => {
    expect(pulled('money', { kind: 'split', usd: { vendor: 300_000, measuring: 0, skills: 200_000 } })).toEqual([
      { id: 'money/vendor/0', week: 10, lever: { kind: 'budget', line: 'vendor', usd: 300_000, weeks: 52 } },
      { id: 'money/skills/0', week: 10, lever: { kind: 'upskill', usd: 200_000, elements: 4 } },
    ]);
  });

  test('a percentage becomes a share where a lever takes the setting, and never pulls nothing', () => {
    expect(pulled('tuning', { kind: 'values', values: { need: 35 } })).toEqual([
      { id: 'tuning/need/0', week: 10, lever: { kind: 'rule', metric: 'tuningNeed', atLeast: 0.35, then: [opening('ml-engineer')] } },
    ]);
    expect(pulled('tuning', { kind: 'values', values: { need: 'never' } })).toEqual([]);
  });
});

test('a card that is on the table a second time seats a second person', () => {
  const again: SequenceNode = { ...(smallScenario.nodes['team-of-builders'] as SequenceNode), next: 'money' };
  const scenario = scenarioWithNodes({ 'team-of-builders': { ...again, next: 'later' }, later: again });
  const run = played(scenario, 1, [{ kind: 'read' }, { kind: 'option', option: 'platform' }, { kind: 'order', cards: ['pe-1'] }, { kind: 'order', cards: ['pe-1', 'pm'] }]);
  expect(run.levers.map((lever) => lever.id)).toEqual(['first-hire/platform/0', 'first-hire/platform/1', 'pe-1/0', 'later/pe-1/0', 'pm/0', 'pm/1']);
});
