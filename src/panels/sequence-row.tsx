import type { CardView } from '../present/view.ts';
import { CloseIcon, DownIcon, GripIcon, UpIcon } from './icons.tsx';
import { RoleFigure } from './role-figure.tsx';
import type { Held } from './row-drag.ts';
import { useWords } from './words.ts';

interface SequenceRowProps {
  readonly card: CardView;
  readonly index: number;
  readonly last: number;
  /** When this slot and those after it come up, at the head of a step. */
  readonly step: string | null;
  readonly held: Held | null;
  readonly onGrip: (event: PointerEvent) => void;
  readonly onMove: (by: number, control: string) => void;
  readonly onTakeOut: () => void;
}

/** How far a row makes way for the one that is held, in px. */
function shift(index: number, held: Held | null): number {
  if (!held) return 0;
  if (index === held.from) return held.carried;
  if (index > held.from && index <= held.to) return -held.height;
  if (index < held.from && index >= held.to) return held.height;
  return 0;
}

export function SequenceRow({ card, index, last, step, held, onGrip, onMove, onTakeOut }: SequenceRowProps) {
  const words = useWords();
  const control = (name: string) => ({
    'data-control': name,
    'data-card': card.id,
    onKeyDown: (event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!event.altKey || by === undefined) return;
      event.preventDefault();
      onMove(by, name);
    },
  });
  return (
    <li class={held?.from === index ? 'slot lifted' : 'slot'} style={{ '--shift': `${shift(index, held)}px` }}>
      {step !== null && <p class="slot-step">{step}</p>}
      <div class="slot-row">
        <button type="button" class="grip" {...control('grip')} aria-label={words.sequence.grip(card.label)} onPointerDown={onGrip}><GripIcon /></button>
        <span class="slot-number">{index + 1}</span>
        <RoleFigure role={card.role} />
        <span class="slot-words"><b>{card.label}</b>{card.detail !== null && <small>{card.detail}</small>}</span>
        <span class="slot-moves">
          <button type="button" class="button-icon" {...control('up')} aria-label={words.sequence.up(card.label)} aria-disabled={index === 0} onClick={() => onMove(-1, 'up')}><UpIcon /></button>
          <button type="button" class="button-icon" {...control('down')} aria-label={words.sequence.down(card.label)} aria-disabled={index === last} onClick={() => onMove(1, 'down')}><DownIcon /></button>
          <button type="button" class="button-icon quiet" {...control('out')} aria-label={words.sequence.takeOutOf(card.label)} onClick={onTakeOut}><CloseIcon /></button>
        </span>
      </div>
    </li>
  );
}
