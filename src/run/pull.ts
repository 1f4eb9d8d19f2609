import type { Lever } from '../model/lever.ts';
import type { DatedLever } from '../model/plan.ts';
import type { AllocationNode, MultiNode, NodeId, ScenarioNode, SequenceNode, ThresholdNode, Values } from '../scenario/scenario.ts';
import { settingsIn, withAmount, withValues } from '../scenario/places.ts';
import type { Answer } from './run.ts';

/**
 * What an answer pulls, dated from `week`, the weeks played when it is given.
 *
 * Luck is addressed by lever ids, so they never depend on when or in which slot something is pulled:
 * `node/option/lever` in general, with a line or the settings taken in place of the option, and `card/lever` for the cards of a sequence, so that the same card
 * in two branches of a story meets the same candidates.
 */
export function leversOf(id: NodeId, node: ScenarioNode, answer: Answer, week: number): DatedLever[] {
  if (answer.kind === 'option' && (node.kind === 'choice' || node.kind === 'event')) {
    const option = node.options.find((each) => each.id === answer.option);
    return dated(`${id}/${answer.option}`, option?.levers ?? [], week);
  }
  if (answer.kind === 'order' && node.kind === 'sequence') return ordered(node, answer.cards, week);
  if (answer.kind === 'split' && node.kind === 'allocation') return allotted(id, node, answer.usd, week);
  if (answer.kind === 'options' && node.kind === 'multi') return picked(id, node, answer.options, week);
  if (answer.kind === 'values' && node.kind === 'threshold') return set(id, node, answer.values, week);
  return [];
}

/** What an event pulls by happening, before it is answered. */
export function happeningLevers(id: NodeId, levers: readonly Lever[], week: number): DatedLever[] {
  return dated(`${id}/*`, levers, week);
}

function dated(address: string, levers: readonly Lever[], week: number): DatedLever[] {
  return levers.map((lever, index) => ({ id: `${address}/${index}`, week, lever }));
}

function ordered(node: SequenceNode, ids: readonly string[], week: number): DatedLever[] {
  const { perStep, everyWeeks } = node.pace;
  return ids.flatMap((id, slot) => {
    const card = node.cards.find((each) => each.id === id);
    return dated(id, card?.levers ?? [], week + Math.floor(slot / perStep) * everyWeeks);
  });
}

function allotted(id: NodeId, node: AllocationNode, usd: Readonly<Record<string, number>>, week: number): DatedLever[] {
  return node.lines.flatMap((line) => {
    const amount = usd[line.id] ?? 0;
    if (amount === 0) return [];
    return dated(`${id}/${line.id}`, line.levers.map((lever) => withAmount(lever, amount)), week);
  });
}

function picked(id: NodeId, node: MultiNode, picks: readonly string[], week: number): DatedLever[] {
  return node.options.filter((option) => picks.includes(option.id)).flatMap((option) => dated(`${id}/${option.id}`, option.levers, week));
}

function set(id: NodeId, node: ThresholdNode, values: Values, week: number): DatedLever[] {
  return node.levers.flatMap((lever, index) => {
    const filled = withValues(lever, values, node.settings);
    return filled === null ? [] : [{ id: `${id}/${settingsIn(lever).join('+') || '*'}/${index}`, week, lever: filled }];
  });
}
