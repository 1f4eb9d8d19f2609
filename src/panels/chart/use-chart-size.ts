import { useLayoutEffect, useState } from 'preact/hooks';

export interface ChartSize {
  /** Width to draw at, px. */
  readonly width: number;
  /** Size of the type in the drawing, px. */
  readonly type: number;
}

/** The width a figure has and the type size it inherits, kept up to date. Drawn at these, words in it are never scaled. */
export function useChartSize(figure: { readonly current: HTMLElement | null }): ChartSize {
  const [size, setSize] = useState<ChartSize>({ width: 640, type: 14 });
  useLayoutEffect(() => {
    const node = figure.current;
    if (!node) return;
    const measure = () => {
      const width = Math.max(240, Math.round(node.clientWidth));
      const type = Number.parseFloat(getComputedStyle(node).fontSize) || 14;
      setSize((last) => (last.width === width && last.type === type ? last : { width, type }));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(node);
    measure();
    return () => watch.disconnect();
  }, []);
  return size;
}
