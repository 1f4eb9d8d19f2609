import { useEffect, useRef, useState } from 'preact/hooks';

/** A row held by the pointer: where it came from, how far it has been carried, and the place it would take. */
export interface Held {
  readonly from: number;
  readonly to: number;
  readonly carried: number;
  /** Height of the held row: how far the others make way. */
  readonly height: number;
}

/** Px from the edge of the window within which a held row scrolls the page. */
const edge = 56;

/** The place a row takes when its middle stands at `middle`, given the middles of all rows as they stood. */
export function placeAt(middles: readonly number[], from: number, middle: number): number {
  const before = middles.filter((other, index) => index !== from && other < middle).length;
  return Math.min(before, Math.max(middles.length - 1, 0));
}

/**
 * Carrying a row of a list by its grip. The list is not touched until the row is dropped; till then `held` says how to
 * draw it. Escape, or a pointer that is taken away, puts the row back.
 */
export function useRowDrag(list: { readonly current: HTMLElement | null }, onDrop: (from: number, to: number) => void) {
  const [held, setHeld] = useState<Held | null>(null);
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => () => letGo.current?.(), []);

  const start = (from: number, event: PointerEvent) => {
    const rows = [...(list.current?.children ?? [])];
    const row = rows[from];
    if (!row || event.button !== 0 || letGo.current) return;
    event.preventDefault();
    const top = () => list.current?.getBoundingClientRect().top ?? 0;
    const startTop = top();
    const middles = rows.map((other) => { const box = other.getBoundingClientRect(); return box.top + box.height / 2 - startTop; });
    const grabbedAt = event.clientY - startTop;
    let to = from;
    const onMove = (move: PointerEvent) => {
      if (move.pointerId !== event.pointerId) return;
      const carried = move.clientY - top() - grabbedAt;
      to = placeAt(middles, from, (middles[from] as number) + carried);
      setHeld({ from, to, carried, height: row.getBoundingClientRect().height });
      if (move.clientY < edge) scrollFrom(row, -14);
      if (move.clientY > innerHeight - edge) scrollFrom(row, 14);
    };
    const end = (drop: boolean) => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
      removeEventListener('keydown', onKey, true);
      letGo.current = null;
      setHeld(null);
      if (drop && to !== from) onDrop(from, to);
    };
    const onUp = (up: PointerEvent) => { if (up.pointerId === event.pointerId) end(true); };
    const onCancel = () => end(false);
    const onKey = (key: KeyboardEvent) => { if (key.key === 'Escape') { key.preventDefault(); end(false); } };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    addEventListener('keydown', onKey, true);
    letGo.current = () => end(false);
    setHeld({ from, to, carried: 0, height: row.getBoundingClientRect().height });
  };
  return { held, start };
}

/** Scrolls whatever holds the row: the sheet on a wide screen, the page on a narrow one. */
function scrollFrom(row: Element, by: number): void {
  for (let node = row.parentElement; node; node = node.parentElement) {
    if (node.scrollHeight > node.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(node).overflowY)) {
      node.scrollBy(0, by);
      return;
    }
  }
  scrollBy(0, by);
}
