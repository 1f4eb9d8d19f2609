import type { Path } from '../json/spots.ts';
import type { Say } from '../problem.ts';
import type { AllocationNode, NodeId, SequenceNode, ThresholdNode } from '../scenario.ts';
import { checkKnown } from './references.ts';
import type { Story } from './story.ts';

/** Every answer the file itself gives (stand-ins, presets, examples, what lies ready) is one the player could give. */
export function checkAnswers(story: Story, say: Say): void {
  for (const [id, node] of story.nodes) {
    if (node.kind === 'choice' || node.kind === 'event') {
      checkKnown(node.standIn, 'option', new Set(node.options.map((each) => each.id)), ['nodes', id, 'standIn'], say);
    }
    if (node.kind === 'sequence') checkSequence(id, node, story.head.organisation?.seats, say);
    if (node.kind === 'allocation') checkAllocation(id, node, say);
    if (node.kind === 'threshold') checkThreshold(id, node, say);
  }
}

function checkSequence(id: NodeId, node: SequenceNode, seats: number | undefined, say: Say): void {
  const at = ['nodes', id];
  const cards = new Map(node.cards.map((card) => [card.id, card]));
  const known = new Set(cards.keys());
  const checkOrder = (order: readonly string[], path: Path, atLeast: number): void => {
    const seen = new Map<string, number>();
    for (const [index, card] of order.entries()) {
      checkKnown(card, 'card', known, [...path, index], say);
      const first = seen.get(card);
      if (first !== undefined) say({ code: 'SCN-ID-DUPLICATE', path: [...path, index], facts: { actual: card, first: card }, related: [[...path, first]] });
      else seen.set(card, index);
    }
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

function checkThreshold(id: NodeId, node: ThresholdNode, say: Say): void {
  const at = ['nodes', id];
  const { min, max, step, start, unit, neverLabel } = node.setting;
  const low = [...at, 'setting', 'min'];
  const high = [...at, 'setting', 'max'];
  if (min >= max) {
    say({ code: 'SCN-BOUNDS', path: low, facts: { low: min, high: max }, related: [high] });
    return;
  }
  const checkLevel = (level: number | 'never', path: Path): void => {
    if (level === 'never') {
      if (neverLabel === undefined) say({ code: 'SCN-NEVER', path, facts: {}, related: [[...at, 'setting']] });
      return;
    }
    const steps = (level - min) / step;
    if (level < min || level > max) say({ code: 'SCN-RANGE', path, facts: { expected: `from ${min} to ${max}`, actual: String(level) }, related: [low, high] });
    else if (Math.abs(steps - Math.round(steps)) >= 1e-9) say({ code: 'SCN-STEP', path, facts: { actual: level, step, from: min }, related: [[...at, 'setting', 'step']] });
  };
  if (unit === 'percent') {
    if (min < 0) say({ code: 'SCN-RANGE', path: low, facts: { expected: 'from 0 to 100', actual: String(min) } });
    if (max > 100) say({ code: 'SCN-RANGE', path: high, facts: { expected: 'from 0 to 100', actual: String(max) } });
  }
  checkLevel(max, high);
  checkLevel(start, [...at, 'setting', 'start']);
  checkLevel(node.standIn, [...at, 'standIn']);
  for (const [index, example] of node.examples.entries()) checkLevel(example.answer, [...at, 'examples', index, 'answer']);
}
