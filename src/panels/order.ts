import type { CardView } from '../present/view.ts';

/** A sequence being set out: the ids of the cards placed, first to arrive first. */
export type Order = readonly string[];

/** The card now at `from` stands at `to`; both are kept inside the list. */
export function move(order: Order, from: number, to: number): Order {
  const card = order[from];
  if (card === undefined) return order;
  const rest = order.filter((_, index) => index !== from);
  const place = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, place), card, ...rest.slice(place)];
}

export function seatsTaken(order: Order, cards: readonly CardView[]): number {
  return order.reduce((sum, id) => sum + (cards.find((card) => card.id === id)?.seats ?? 0), 0);
}

/** Whether there is a seat for one more card. A card that takes no seat always fits. */
export function fits(order: Order, card: CardView, cards: readonly CardView[], cap: number): boolean {
  return !order.includes(card.id) && seatsTaken(order, cards) + card.seats <= cap;
}

/** The card joins the end of the order, if it fits; otherwise nothing changes. */
export function add(order: Order, card: CardView, cards: readonly CardView[], cap: number): Order {
  return fits(order, card, cards, cap) ? [...order, card.id] : order;
}

export function takeOut(order: Order, id: string): Order {
  return order.filter((placed) => placed !== id);
}
