import type { PlaySnapshot } from '../play/snapshot.ts';
import { decisionCount } from '../run/paths.ts';
import { namedAnswers } from '../run/projection.ts';
import type { AllocationNode, Card, CheckNode, DecisionNode, SequenceNode, Setting } from '../scenario/scenario.ts';
import { figuresNow } from './figures-now.ts';
import { letterAt } from './letters.ts';
import { quarterName } from './story.ts';
import type { CardView, DecisionBody, DecisionView, OptionView, SettingView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/**
 * A decision to make, or a knowledge question to answer. Every field is copied by name: what the author claims, tests and reveals stays behind, and so do the names of worked examples,
 * which would give answers away. Presets of an allocation are offered, so they are shown.
 */
export function presentDecision(snapshot: PlaySnapshot, node: DecisionNode | CheckNode, words: Words): DecisionView {
  const { before } = snapshot;
  const count = decisionCount(before);
  return {
    kind: 'decision',
    node: snapshot.node,
    kicker: before.scenario.title,
    count: node.kind === 'check' ? words.play.check : words.play.count(count.number, count.of),
    title: node.title,
    text: node.text,
    speaker: node.speaker ?? null,
    // A knowledge question may be about another company.
    figures: (node.kind === 'check' ? [] : figuresNow(snapshot, words)).map(({ value, label }) => ({ value, label: words.state.inLine(label) })),
    body: bodyOf(snapshot, node, words),
    confidenceQuestion: words.play.confidence(node.kind, namedAnswers(before.scenario, snapshot.node).length),
  };
}

function bodyOf(snapshot: PlaySnapshot, node: DecisionNode | CheckNode, words: Words): DecisionBody {
  switch (node.kind) {
    case 'choice':
    case 'event':
      return { kind: 'choice', options: node.options.map(optionView) };
    case 'check':
      return { kind: 'choice', options: node.answers.map(optionView) };
    case 'multi':
      return { kind: 'multi', options: node.options.map(optionView), atLeast: node.atLeast, atMost: node.atMost };
    case 'sequence':
      return sequenceBody(snapshot, node, words);
    case 'allocation':
      return allocationBody(node);
    case 'threshold':
      return { kind: 'threshold', settings: node.settings.map(settingView) };
  }
}

function optionView(option: { readonly id: string; readonly label: string; readonly detail?: string }, index: number): OptionView {
  return { id: option.id, letter: letterAt(index), label: option.label, detail: option.detail ?? null };
}

function sequenceBody({ before }: PlaySnapshot, node: SequenceNode, words: Words): DecisionBody {
  const { perStep, everyWeeks } = node.pace;
  const steps = Math.ceil(mostCards(node) / perStep);
  return {
    kind: 'sequence',
    cards: node.cards.map(cardView),
    cap: node.cap,
    atLeast: node.atLeast,
    start: node.start,
    perStep,
    stepLabels: Array.from({ length: steps }, (_, step) => {
      const week = before.week + step * everyWeeks + 1;
      return step === 0 ? words.play.slotNow : words.play.slot(week, quarterName(before.scenario, week, words));
    }),
  };
}

/** As many cards as the cap can take, the cheapest in seats first. */
function mostCards(node: SequenceNode): number {
  let seats = 0;
  return node.cards.map((card) => card.seats).toSorted((one, other) => one - other).filter((each) => (seats += each) <= node.cap).length;
}

function cardView(card: Card): CardView {
  const opened = card.levers.find((lever) => lever.kind === 'open');
  return { id: card.id, label: card.label, detail: card.detail ?? null, role: opened?.role ?? null, seats: card.seats };
}

function allocationBody(node: AllocationNode): DecisionBody {
  return {
    kind: 'allocation',
    totalUsd: node.totalUsd,
    stepUsd: node.stepUsd,
    lines: node.lines.map((line) => ({ id: line.id, label: line.label, detail: line.detail ?? null })),
    presets: node.presets.map((preset) => ({ id: preset.id, label: preset.label, usd: preset.answer })),
  };
}

function settingView({ id, label, unit, min, max, step, start, minLabel, maxLabel, neverLabel }: Setting): SettingView {
  return { id, label, unit, min, max, step, start, minLabel, maxLabel, neverLabel: neverLabel ?? null };
}
