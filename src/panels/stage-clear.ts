import { useEffect, useState } from 'preact/hooks';

/** The part of the stage no panel covers, in CSS px from the stage host's top left. */
export interface Clear {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const nothing: Clear = { left: 0, top: 0, right: 0, bottom: 0 };

/** Watches where the layout leaves the stage open: the empty cell that the style sheet keeps for it. */
export function useStageClear(root: { readonly current: HTMLElement | null }, onClear?: (clear: Clear) => void): Clear {
  const [clear, setClear] = useState(nothing);
  useEffect(() => {
    const cell = root.current?.querySelector('.stage-clear');
    const host = root.current?.querySelector('.stage-host');
    if (!cell || !host) return;
    const measure = () => {
      const open = cell.getBoundingClientRect();
      const whole = host.getBoundingClientRect();
      const left = Math.round(open.left - whole.left);
      const top = Math.round(open.top - whole.top);
      const next = { left, top, right: left + Math.round(open.width), bottom: top + Math.round(open.height) };
      setClear((last) => (same(last, next) ? last : next));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(cell);
    watch.observe(host);
    measure();
    return () => watch.disconnect();
  }, []);
  useEffect(() => onClear?.(clear), [clear]);
  return clear;
}

function same(a: Clear, b: Clear): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
