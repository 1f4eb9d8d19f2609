import { english } from '../../present/words/english.ts';
import type { Offer } from '../../run/offer.ts';
import type { Answer } from '../../run/run.ts';
import type { AllocationNode, ScenarioNode } from '../../scenario/scenario.ts';

const { usd } = english.figures;

/** What somebody typed, understood; or a sentence that says what is not. Whether the answer can be taken is for the run to say. */
export type Typed = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly says: string };

/** Reads an answer as it is typed: letters, numbers and amounts in the order in which everything was listed, or ids. */
export function typedAnswer(offer: Offer, node: ScenarioNode, line: string): Typed {
  const words = line.trim().toLowerCase() === 'none' ? [] : wordsOf(line);
  switch (offer.kind) {
    case 'option': {
      const [option, ...more] = words;
      if (option === undefined || more.length > 0) return not('Type one letter.');
      return pick(option, offer.options, (id) => ({ kind: 'option', option: id }));
    }
    case 'options':
      return pickAll(words, offer.options, (options) => ({ kind: 'options', options: offer.options.map(({ id }) => id).filter((id) => options.includes(id)) }));
    case 'order': {
      const start = node.kind === 'sequence' && line.trim().toLowerCase() === 'keep' ? node.start : null;
      return start ? understood({ kind: 'order', cards: start }) : pickAll(words, offer.cards, (cards) => ({ kind: 'order', cards }));
    }
    case 'split':
      return node.kind === 'allocation' ? typedSplit(words, node) : not('There is nothing to divide here.');
    case 'values': {
      if (words.length !== offer.settings.length) return not(offer.settings.length === 1 ? 'Type one number.' : `Type ${offer.settings.length} numbers, one for each line above.`);
      const values = words.map((word) => (word.toLowerCase() === 'never' ? ('never' as const) : typedNumber(word)));
      const bad = values.findIndex((value) => value !== 'never' && Number.isNaN(value));
      if (bad !== -1) return not(`"${words[bad]}" is not a number.`);
      return understood({ kind: 'values', values: Object.fromEntries(offer.settings.map(({ id }, at) => [id, values[at] as number | 'never'])) });
    }
    case 'read':
    case 'spared':
    case 'nothing':
      return not('There is nothing to answer here.');
  }
}

/** A confidence in whole percent, or null. Whether it is one that can be given is for the run to say. */
export function typedConfidence(line: string): number | null {
  const typed = /^(\d{1,3})\s*%?$/.exec(line.trim());
  return typed ? Number(typed[1]) : null;
}

/** Entries are parted by blanks, semicolons or commas; a comma between digits belongs to the number. */
function wordsOf(line: string): string[] {
  return line.trim().split(/[\s;]+|,(?!\d{3}(?!\d))/).filter((word) => word !== '');
}

/** The place in a list that a letter or a number stands for, or an id names. What is on screen comes first: an id may be a letter too. */
function placeOf(word: string, ids: readonly string[]): number {
  const shown = /^[a-z]$/i.test(word) ? word.toLowerCase().charCodeAt(0) - 97 : /^\d{1,2}$/.test(word) ? Number(word) - 1 : -1;
  return shown >= 0 && shown < ids.length ? shown : ids.findIndex((id) => id.toLowerCase() === word.toLowerCase());
}

type Listed = readonly { readonly id: string }[];

function pick(word: string, listed: Listed, answer: (id: string) => Answer): Typed {
  const found = listed[placeOf(word, listed.map(({ id }) => id))];
  return found ? understood(answer(found.id)) : not(`"${word}" is none of these.`);
}

function pickAll(words: readonly string[], listed: Listed, answer: (ids: readonly string[]) => Answer): Typed {
  const ids: string[] = [];
  for (const word of words) {
    const found = listed[placeOf(word, listed.map(({ id }) => id))];
    if (!found) return not(`"${word}" is none of these.`);
    if (ids.includes(found.id)) return not(`"${word}" is there twice.`);
    ids.push(found.id);
  }
  return understood(answer(ids));
}

/** Amounts in the order of the lines, those left out at the end being nothing; or the letter of a preset. */
function typedSplit(words: readonly string[], { lines, presets, stepUsd }: AllocationNode): Typed {
  const [first = ''] = words;
  if (words.length === 1 && !/^\$?\d/.test(first)) {
    const preset = presets[placeOf(first, presets.map(({ id }) => id))];
    return preset ? understood({ kind: 'split', usd: preset.answer }) : not(`"${first}" is neither an amount nor the letter of a preset.`);
  }
  const amounts = words.map(typedNumber);
  const bad = amounts.findIndex(Number.isNaN);
  if (bad !== -1) return not(`"${words[bad]}" is not an amount.`);
  const inThousands = meantInThousands(words, amounts, stepUsd);
  if (words.length === 0 || words.length > lines.length || (inThousands !== '' && words.length < lines.length)) return not(`Type ${lines.length} amounts, one for each line above.${inThousands}`);
  if (inThousands !== '') return not(`The steps are ${usd(stepUsd)}.${inThousands}`);
  return understood({ kind: 'split', usd: Object.fromEntries(lines.map(({ id }, at) => [id, amounts[at] ?? 0])) });
}

/** What a number means that is likely short of its thousands: amounts are typed in dollars. Nothing where none is. */
function meantInThousands(words: readonly string[], amounts: readonly number[], stepUsd: number): string {
  const at = amounts.findIndex((amount) => amount > 0 && amount < Math.min(stepUsd, 1_000));
  const amount = amounts[at];
  return amount === undefined ? '' : ` ${words[at]} is $${amount}; for ${usd(amount * 1_000)} type ${amount}k.`;
}

const scales: Readonly<Record<string, number>> = { '': 1, '%': 1, k: 1e3, m: 1e6 };

/** A number as people type it: 600000, 600,000, $600k, 1.5M, 35%. */
function typedNumber(word: string): number {
  const typed = /^\$?(\d[\d,]*(?:\.\d+)?)([km%]?)$/i.exec(word);
  return typed ? Math.round(Number((typed[1] as string).replaceAll(',', '')) * (scales[(typed[2] as string).toLowerCase()] as number) * 1e6) / 1e6 : Number.NaN;
}

function understood(answer: Answer): Typed {
  return { ok: true, answer };
}

function not(says: string): Typed {
  return { ok: false, says };
}
