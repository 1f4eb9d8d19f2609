import type { Path } from '../json/spots.ts';
import type { Say } from '../problem.ts';
import type { AllocationNode, ChoiceNode, EventNode, MultiNode, NodeId, SequenceNode } from '../scenario.ts';
import { checkKnown } from './references.ts';
import { checkSettings } from './settings.ts';
import type { Story } from './story.ts';

/** Every answer the file itself gives (stand-ins, presets, examples, what lies ready) is one the player could give. */
export function checkAnswers(story: Story, say: Say): void {
  for (const [id, node] of story.nodes) {
    if (node.kind === 'choice' || node.kind === 'event') checkStandIn(id, node, say);
    if (node.kind === 'multi') checkMulti(id, node, say);
    if (node.kind === 'sequence') checkSequence(id, node, story.head.organisation?.seats, say);
    if (node.kind === 'allocation') checkAllocation(id, node, say);
    if (node.kind === 'threshold') checkSettings(id, node, say);
    if (node.kind === 'check') {
      const right = node.answers.filter((each) => each.right).length;
      if (right !== 1) say({ code: 'SCN-ONE-RIGHT', path: ['nodes', id, 'answers'], facts: { actual: right } });
    }
  }
}

function checkStandIn(id: NodeId, node: ChoiceNode | EventNode, say: Say): void {
  const at = ['nodes', id];
  if (node.standIn !== undefined) checkKnown(node.standIn, 'option', new Set(node.options.map((each) => each.id)), [...at, 'standIn'], say);
  else if (node.options.length > 0) say({ code: 'SCN-MISSING', path: at, facts: { property: 'standIn', expected: 'the id of an option' } });
}

function checkMulti(id: NodeId, node: MultiNode, say: Say): void {
  const at = ['nodes', id];
  const known = new Set(node.options.map((each) => each.id));
  const low = [...at, 'atLeast'];
  const high = [...at, 'atMost'];
  if (node.atLeast > node.atMost || node.atLeast > node.options.length) {
    say({ code: 'SCN-BOUNDS', path: low, facts: { low: node.atLeast, high: Math.min(node.atMost, node.options.length) }, related: [high] });
  }
  const checkPicks = (picks: readonly string[], path: Path): void => {
    for (const [index, pick] of picks.entries()) checkKnown(pick, 'option', known, [...path, index], say);
    checkOnce(picks, path, say);
    if (picks.length < node.atLeast) say({ code: 'SCN-TOO-FEW', path, facts: { atLeast: node.atLeast, actual: picks.length }, related: [low] });
    if (picks.length > node.atMost) say({ code: 'SCN-TOO-MANY', path, facts: { atMost: node.atMost, actual: picks.length }, related: [high] });
  };
  checkPicks(node.standIn, [...at, 'standIn']);
  for (const [index, example] of node.examples.entries()) checkPicks(example.answer, [...at, 'examples', index, 'answer']);
}

/** No id is in a list twice. */
export function checkOnce(ids: readonly string[], path: Path, say: Say): void {
  const seen = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const first = seen.get(id);
    if (first !== undefined) say({ code: 'SCN-ID-DUPLICATE', path: [...path, index], facts: { actual: id, first: id }, related: [[...path, first]] });
    else seen.set(id, index);
  }
}

function checkSequence(id: NodeId, node: SequenceNode, seats: number | undefined, say: Say): void {
  const at = ['nodes', id];
  const cards = new Map(node.cards.map((card) => [card.id, card]));
  const known = new Set(cards.keys());
  const checkOrder = (order: readonly string[], path: Path, atLeast: number): void => {
    for (const [index, card] of order.entries()) checkKnown(card, 'card', known, [...path, index], say);
    checkOnce(order, path, say);
    const taken = order.reduce((sum, card) => sum + (cards.get(card)?.seats ?? 0), 0);
    if (taken > node.cap) say({ code: 'SCN-CAP', path, facts: { actual: taken, expected: node.cap }, related: [[...at, 'cap']] });
    if (order.length < atLeast) say({ code: 'SCN-TOO-FEW', path, facts: { atLeast, actual: order.length }, related: [[...at, 'atLeast']] });
  };
  checkOrder(node.start, [...at, 'start'], 0);
  checkOrder(node.standIn, [...at, 'standIn'], node.atLeast);
  for (const [index, example] of node.examples.entries()) checkOrder(example.answer, [...at, 'examples', index, 'answer'], node.atLeast);
  const smallest = node.cards.map((card) => card.seats).sort((a, b) => a - b).slice(0, node.atLeast).reduce((sum, each) => sum + each, 0);
  if (node.atLeast > node.cards.length || smallest > node.cap) {
    say({ code: 'SCN-BOUNDS', path: [...at, 'atLeast'], facts: { low: node.atLeast, high: node.cap }, related: [[...at, 'cap']] });
  }
  if (seats !== undefined && node.cap > seats) {
    say({ code: 'SCN-CAP', severity: 'warning', path: [...at, 'cap'], facts: { actual: node.cap, expected: seats }, related: [['organisation', 'seats']] });
  }
}

function checkAllocation(id: NodeId, node: AllocationNode, say: Say): void {
  const at = ['nodes', id];
  const known = new Set(node.lines.map((line) => line.id));
  if (node.totalUsd % node.stepUsd !== 0) {
    say({ code: 'SCN-STEP', path: [...at, 'totalUsd'], facts: { actual: node.totalUsd, step: node.stepUsd, from: 0 }, related: [[...at, 'stepUsd']] });
  }
  const checkSplit = (split: Readonly<Record<string, number>>, path: Path): void => {
    for (const [line, usd] of Object.entries(split)) {
      checkKnown(line, 'line', known, [...path, line], say);
      if (usd % node.stepUsd !== 0) say({ code: 'SCN-STEP', path: [...path, line], facts: { actual: usd, step: node.stepUsd, from: 0 }, related: [[...at, 'stepUsd']] });
    }
    const sum = Object.values(split).reduce((total, usd) => total + usd, 0);
    if (sum !== node.totalUsd) say({ code: 'SCN-SUM', path, facts: { actual: sum, expected: node.totalUsd }, related: [[...at, 'totalUsd']] });
  };
  checkSplit(node.standIn, [...at, 'standIn']);
  for (const [index, preset] of node.presets.entries()) checkSplit(preset.answer, [...at, 'presets', index, 'answer']);
}
