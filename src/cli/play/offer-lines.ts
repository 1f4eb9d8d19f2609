import { letterAt } from '../../present/letters.ts';
import { english } from '../../present/words/english.ts';
import type { AllocationNode, MultiNode, ScenarioNode, SequenceNode, Setting } from '../../scenario/scenario.ts';
import { paragraph } from '../terminal/layout.ts';
import { plain } from '../terminal/plain.ts';
import { listed } from '../terminal/prose.ts';
import type { Screen } from '../terminal/screen.ts';

const { usd } = english.figures;

/** What can be answered at a node: with letters where one is taken, with numbers where several are; nothing here hints at the answer. */
export function offerLines(node: ScenarioNode, screen: Screen): string[] {
  switch (node.kind) {
    case 'choice':
    case 'event':
      return node.options.flatMap((option, at) => entry(letterAt(at), option, screen));
    case 'multi':
      return node.options.flatMap((option, at) => entry(String(at + 1), option, screen));
    case 'check':
      return node.answers.flatMap((answer, at) => entry(letterAt(at), { label: answer.label }, screen));
    case 'sequence':
      return node.cards.flatMap((card, at) => entry(String(at + 1), { label: card.seats === 1 ? card.label : `${card.label} (${seatWords(card.seats)})`, ...(card.detail === undefined ? {} : { detail: card.detail }) }, screen));
    case 'allocation':
      return [...node.lines.flatMap((line, at) => entry(String(at + 1), line, screen)), ...presetLines(node, screen)];
    case 'threshold':
      return node.settings.flatMap((setting, at) => settingLines(setting, node.settings.length > 1 ? String(at + 1) : '•', screen));
    case 'brief':
    case 'ending':
      return [];
  }
}

/** How to type an answer at a node. */
export function howToAnswer(node: ScenarioNode): string {
  switch (node.kind) {
    case 'choice':
    case 'event':
    case 'check':
      return 'Type a letter.';
    case 'multi':
      return `Type ${numberWanted(node)}, such as "1 3"${node.atLeast === 0 ? ', or "none"' : ''}.`;
    case 'sequence':
      return `Type card numbers in order, such as "3 1 2"${startWords(node)}${node.atLeast === 0 ? ', or "none"' : ''}.`;
    case 'allocation':
      return `Type amounts in the order above, such as "600k 0 1.2M"${node.presets.length > 0 ? ', or the letter of a ready-made split' : ''}.`;
    case 'threshold':
      return `Type ${node.settings.length === 1 ? 'a number' : `${node.settings.length} numbers in the order above`}${node.settings.some(({ neverLabel }) => neverLabel !== undefined) ? ', or "never"' : ''}.`;
    case 'brief':
    case 'ending':
      return '';
  }
}

function entry(mark: string, { label, detail }: { readonly label: string; readonly detail?: string }, { width, paint }: Screen): string[] {
  const lines = listed(plain(label), `${mark.padStart(2)}  `, width, '  ').map((line, at) => (at === 0 ? line.replace(`${mark}  `, `${paint.accent(mark)}  `) : line));
  return [...lines, ...(detail === undefined ? [] : paragraph(plain(detail), width, ' '.repeat(6)).map(paint.faint))];
}

function presetLines({ totalUsd, stepUsd, lines, presets }: AllocationNode, { width, paint }: Screen): string[] {
  return [
    '',
    ...paragraph(`${usd(totalUsd)} in all, in steps of ${usd(stepUsd)}.`, width, '  '),
    ...(presets.length === 0 ? [] : ['', '  Ready-made:']),
    ...presets.flatMap((preset, at) => [
      ...listed(`${plain(preset.label)}: ${lines.map(({ id }) => usd(preset.answer[id] ?? 0)).join(', ')}`, `${letterAt(at).padStart(2)}  `, width, '  ').map((line, row) => (row === 0 ? line.replace(letterAt(at), paint.accent(letterAt(at))) : line)),
    ]),
  ];
}

function settingLines({ label, unit, min, max, step, minLabel, maxLabel, neverLabel }: Setting, mark: string, screen: Screen): string[] {
  const { units } = english.play;
  const never = neverLabel === undefined ? '' : ` "never": ${neverLabel}.`;
  return entry(mark, { label, detail: `From ${units[unit](min)} (${minLabel}) to ${units[unit](max)} (${maxLabel}), in steps of ${units[unit](step)}.${never}` }, screen);
}

function seatWords(seats: number): string {
  return seats === 0 ? 'takes no seat' : `takes ${seats} seats`;
}

function numberWanted({ atLeast, atMost }: MultiNode): string {
  if (atLeast === atMost) return `${atMost} ${atMost === 1 ? 'number' : 'numbers'}`;
  return atLeast === 0 ? `up to ${atMost} numbers` : `${atLeast} to ${atMost} numbers`;
}

function startWords({ start }: SequenceNode): string {
  return start.length > 0 ? ', or "keep" for the order as it was handed to you' : '';
}
