import type { Refusal } from '../../run/run.ts';
import { english } from '../../present/words/english.ts';

const { usd } = english.figures;

/** Why an answer cannot be taken, to the person who typed it. */
export function refusalWords({ code, facts }: Refusal): string {
  switch (code) {
    case 'over-cap':
      return 'options' in facts ? `That is ${facts['options']}; at most ${facts['cap']} may be picked.` : `That takes ${facts['seats']} seats; there are ${facts['cap']}.`;
    case 'too-few':
      return 'atLeast' in facts ? `Pick at least ${facts['atLeast']}.` : 'A number is missing.';
    case 'does-not-add-up':
      return `That adds up to ${usd(Number(facts['sum']))}; it must be ${usd(Number(facts['total']))}.`;
    case 'out-of-range':
      if (facts['step'] !== undefined) return `That is not on a step: it goes in steps of ${stepOf(facts)}.`;
      return 'amount' in facts ? `One line takes from $0 to ${usd(Number(facts['max']))}.` : `It must be from ${facts['min']} to ${facts['max']}.`;
    case 'confidence':
      return 'Type a whole number from 50, a coin toss, to 100, certain.';
    default:
      return 'That is not on offer here.';
  }
}

function stepOf(facts: Refusal['facts']): string {
  return 'amount' in facts ? usd(Number(facts['step'])) : String(facts['step']);
}
