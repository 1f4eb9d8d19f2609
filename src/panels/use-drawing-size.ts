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
    const measure = () => {
      const width = Math.max(narrowest, Math.round(node.clientWidth));
      const type = Number.parseFloat(getComputedStyle(node).fontSize) || 14;
      setSize((last) => (last.width === width && last.type === type ? last : { width, type }));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(node);
    measure();
    // Nothing can be measured on paper before it is printed, so the style sheet says how large a drawing is there.
    const onPaper = () => {
      const [width, type] = ['--paper-width', '--paper-type'].map((name) => Number(getComputedStyle(node).getPropertyValue(name)));
      if (width && type) setSize({ width, type });
    };
    addEventListener('beforeprint', onPaper);
    addEventListener('afterprint', measure);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', onPaper);
      removeEventListener('afterprint', measure);
    };
  }, []);
  return size;
}
