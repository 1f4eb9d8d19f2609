import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView, DecisionBody } from '../present/view.ts';
import { useAnnounce } from './announce.tsx';
import { add, fits, move, seatsTaken, takeOut, type Order } from './order.ts';
import { RoleFigure } from './role-figure.tsx';
import { useRowDrag } from './row-drag.ts';
import { SequenceRow } from './sequence-row.tsx';
import { useWords } from './words.ts';

/** With fewer in the order than this, it needs no more room than what there is to choose from. */
const few = 3;

/** Who sits in a seat still free. */
const nobody = null;

interface SequenceProps {
  readonly body: Extract<DecisionBody, { kind: 'sequence' }>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** An order to set out: by dragging, by buttons or by Alt and an arrow, all on the same list. */
export function Sequence({ body, order, onOrder }: SequenceProps) {
  const words = useWords();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const pool = useRef<HTMLUListElement>(null);
  // Moving a row in the document drops the focus in it; what was focused is kept here and found again after drawing.
  const refocus = useRef<{ readonly card: string; readonly control: string } | null>(null);
  const cards = order.flatMap((id) => body.cards.filter((card) => card.id === id));
  const waiting = body.cards.filter((card) => !order.includes(card.id));
  const seats = seatsTaken(order, body.cards);

  const place = (from: number, to: number, control: string | null) => {
    const card = cards[from];
    const target = Math.min(Math.max(to, 0), cards.length - 1);
    if (!card || target === from) return;
    if (control) refocus.current = { card: card.id, control };
    onOrder(move(order, from, target));
    announce(words.sequence.moved(card.label, target + 1, cards.length));
  };
  const remove = (card: CardView) => {
    refocus.current = { card: card.id, control: 'add' };
    onOrder(takeOut(order, card.id));
    announce(words.sequence.removed(card.label));
  };
  const include = (card: CardView) => {
    if (!fits(order, card, body.cards, body.cap)) {
      announce(words.sequence.full);
      return;
    }
    refocus.current = { card: card.id, control: 'grip' };
    onOrder(add(order, card, body.cards, body.cap));
    announce(words.sequence.added(card.label, order.length + 1));
  };
  /** When a place and those after it come up, if it is the first of a step. */
  const stepAt = (place: number) => (place % Math.max(1, body.perStep) === 0 ? (body.stepLabels[place / Math.max(1, body.perStep)] ?? null) : null);
  const { held, start } = useRowDrag(list, (from, to) => place(from, to, null));

  useLayoutEffect(() => {
    const wanted = refocus.current;
    refocus.current = null;
    if (!wanted) return;
    const controls = [list.current, pool.current].flatMap((host) => [...(host?.querySelectorAll<HTMLElement>('[data-control]') ?? [])]);
    controls.find((control) => control.dataset['card'] === wanted.card && control.dataset['control'] === wanted.control)?.focus();
  }, [order]);

  return (
    <div class={cards.length < few ? 'sequence few' : 'sequence'}>
      <div class="sequence-main">
        <p class="sequence-how">{words.sequence.how}</p>
        {cards.length === 0 && <p class="sequence-empty">{words.sequence.empty}</p>}
        <ol class={held ? 'order holding' : 'order'} ref={list} aria-label={words.sequence.list}>
          {cards.map((card, index) => (
            <SequenceRow
              key={card.id}
              card={card}
              index={index}
              last={cards.length - 1}
              step={stepAt(index)}
              held={held}
              onGrip={(event) => start(index, event)}
              onMove={(by, control) => place(index, index + by, control)}
              onTakeOut={() => remove(card)}
            />
          ))}
        </ol>
        {/* What the seats still free would be: for the eye, which sees what is asked for; the count is said beside the market. */}
        <ol class="seats-open" aria-hidden="true">
          {Array.from({ length: Math.max(0, body.cap - seats) }, (_, at) => cards.length + at).map((place) => (
            <li key={place}>
              {stepAt(place) !== null && <p class="slot-step">{stepAt(place)}</p>}
              <div class="slot-row"><span class="slot-number">{place + 1}</span><RoleFigure role={nobody} /></div>
            </li>
          ))}
        </ol>
      </div>
      <section class="pool">
        <h2>{words.sequence.pool}</h2>
        <p>{waiting.length === 0 ? words.sequence.poolEmpty : words.sequence.poolLead}</p>
        <ul ref={pool}>
          {waiting.map((card) => (
            <li key={card.id} class="pool-card">
              <RoleFigure role={card.role} />
              <span class="pool-label">{card.label}{card.detail !== null && <small>{card.detail}</small>}</span>
              <button
                type="button"
                class="button-small"
                data-control="add"
                data-card={card.id}
                aria-label={words.sequence.addOf(card.label)}
                aria-disabled={!fits(order, card, body.cards, body.cap)}
                onClick={() => include(card)}
              >
                {words.sequence.add}
              </button>
            </li>
          ))}
        </ul>
        <p class="pool-seats"><strong>{words.sequence.seats(seats, body.cap)}</strong>{seats >= body.cap && waiting.length > 0 ? ` ${words.sequence.full}` : ''}</p>
      </section>
    </div>
  );
}
