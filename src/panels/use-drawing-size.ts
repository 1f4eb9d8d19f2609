import { useLayoutEffect, useState } from 'preact/hooks';

export interface DrawingSize {
  /** Width to draw at, px. */
  readonly width: number;
  /** Size of the type around it, px. */
  readonly type: number;
}

/** The width an element has and the type size it inherits, kept up to date, on paper too. What is drawn at these is never scaled. */
export function useDrawingSize(element: { readonly current: HTMLElement | null }, narrowest = 240): DrawingSize {
  const [size, setSize] = useState<DrawingSize>({ width: 640, type: 14 });
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    let onPaper = false;
    const measure = () => {
      if (onPaper) return;
      const width = Math.max(narrowest, Math.round(node.clientWidth));
      const type = Number.parseFloat(getComputedStyle(node).fontSize) || 14;
      setSize((last) => (last.width === width && last.type === type ? last : { width, type }));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(node);
    measure();
    // Nothing can be measured on paper before it is printed, so the style sheet says how large a drawing is there.
    const beforePrint = () => {
      const [width, type] = ['--paper-width', '--paper-type'].map((name) => Number(getComputedStyle(node).getPropertyValue(name)));
      if (!width || !type) return;
      onPaper = true;
      setSize({ width, type });
    };
    const afterPrint = () => {
      onPaper = false;
      measure();
    };
    addEventListener('beforeprint', beforePrint);
    addEventListener('afterprint', afterPrint);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', beforePrint);
      removeEventListener('afterprint', afterPrint);
    };
  }, []);
  return size;
}
