import type { Card, Setting, Values } from '../scenario/scenario.ts';
import type { Named, Offer } from './offer.ts';
import type { Answer, Refusal } from './run.ts';

type OfferOf<Kind extends Offer['kind']> = Extract<Offer, { kind: Kind }>;

/** Why this answer cannot be taken where that is on offer, or null if it can. */
export function refuseAnswer(offer: Offer, answer: Answer): Refusal | null {
  if (offer.kind === 'nothing') return { code: 'ended', facts: {} };
  if (offer.kind === 'option' && answer.kind === 'option') return refuseOption(offer, answer.option);
  if (offer.kind === 'order' && answer.kind === 'order') return refuseOrder(offer, answer.cards);
  if (offer.kind === 'split' && answer.kind === 'split') return refuseSplit(offer, answer.usd);
  if (offer.kind === 'options' && answer.kind === 'options') return refuseOptions(offer, answer.options);
  if (offer.kind === 'values' && answer.kind === 'values') return refuseValues(offer.settings, answer.values);
  if ((offer.kind === 'read' || offer.kind === 'spared') && offer.kind === answer.kind) return null;
  return { code: 'not-on-offer', facts: { answer: answer.kind, wanted: offer.kind } };
}

/** Decisions are made with 50 to 100 percent confidence, in whole percent; nothing else carries any. */
export function refuseConfidence(answer: Answer, confidence: number | null): Refusal | null {
  const decides = answer.kind !== 'read' && answer.kind !== 'spared';
  if (!decides) return confidence === null ? null : { code: 'confidence', facts: { confidence } };
  if (Number.isInteger(confidence) && (confidence as number) >= 50 && (confidence as number) <= 100) return null;
  return { code: 'confidence', facts: { confidence: confidence ?? 'none', min: 50, max: 100 } };
}

function refuseOption(offer: OfferOf<'option'>, id: string): Refusal | null {
  return offer.options.some((option) => option.id === id) ? null : { code: 'not-on-offer', facts: { option: id } };
}

function refuseOptions(offer: OfferOf<'options'>, ids: readonly string[]): Refusal | null {
  const left = new Map<string, Named>(offer.options.map((option) => [option.id, option]));
  for (const id of ids) if (!left.delete(id)) return { code: 'not-on-offer', facts: { option: id } };
  if (ids.length > offer.atMost) return { code: 'over-cap', facts: { options: ids.length, cap: offer.atMost } };
  return ids.length < offer.atLeast ? { code: 'too-few', facts: { options: ids.length, atLeast: offer.atLeast } } : null;
}

function refuseOrder(offer: OfferOf<'order'>, ids: readonly string[]): Refusal | null {
  const left = new Map<string, Card>(offer.cards.map((card) => [card.id, card]));
  let seats = 0;
  for (const id of ids) {
    const card = left.get(id);
    if (!card) return { code: 'not-on-offer', facts: { card: id } };
    left.delete(id);
    seats += card.seats;
  }
  if (seats > offer.cap) return { code: 'over-cap', facts: { seats, cap: offer.cap } };
  if (ids.length < offer.atLeast) return { code: 'too-few', facts: { cards: ids.length, atLeast: offer.atLeast } };
  return null;
}

function refuseSplit(offer: OfferOf<'split'>, usd: Readonly<Record<string, number>>): Refusal | null {
  const lines = new Set(offer.lines.map((line) => line.id));
  let sum = 0;
  for (const [line, amount] of Object.entries(usd)) {
    if (!lines.has(line)) return { code: 'not-on-offer', facts: { line } };
    if (!(amount >= 0 && amount <= offer.totalUsd)) return { code: 'out-of-range', facts: { line, amount, min: 0, max: offer.totalUsd } };
    if (amount % offer.stepUsd !== 0) return { code: 'out-of-range', facts: { line, amount, step: offer.stepUsd } };
    sum += amount;
  }
  return sum === offer.totalUsd ? null : { code: 'does-not-add-up', facts: { sum, total: offer.totalUsd } };
}

function refuseValues(settings: readonly Setting[], values: Values): Refusal | null {
  const unknown = Object.keys(values).find((id) => !settings.some((setting) => setting.id === id));
  if (unknown !== undefined) return { code: 'not-on-offer', facts: { setting: unknown } };
  for (const setting of settings) {
    const value = Object.hasOwn(values, setting.id) ? values[setting.id] : undefined;
    if (value === undefined) return { code: 'too-few', facts: { setting: setting.id } };
    const refusal = refuseValue(setting, value);
    if (refusal) return refusal;
  }
  return null;
}

function refuseValue({ id, min, max, step, neverLabel }: Setting, value: number | 'never'): Refusal | null {
  if (value === 'never') return neverLabel === undefined ? { code: 'not-on-offer', facts: { setting: id, value } } : null;
  if (!(value >= min && value <= max)) return { code: 'out-of-range', facts: { setting: id, value, min, max } };
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? null : { code: 'out-of-range', facts: { setting: id, value, min, step } };
}
