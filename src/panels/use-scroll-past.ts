import { useEffect, useRef } from 'preact/hooks';

/**
 * A finger that comes down on a slider sets it at once, and may be on its way past it, to scroll. Where the browser takes the touch
 * for a scroll, calls back with what stood when the finger came down.
 */
export function useScrollPast<T>(standing: T, onPast: (stood: T) => void): void {
  const latest = useRef({ standing, onPast });
  latest.current = { standing, onPast };
  useEffect(() => {
    let stood: { readonly was: T } | null = null;
    const down = ({ target, pointerType }: PointerEvent): void => {
      const slider = target instanceof HTMLInputElement && target.type === 'range';
      stood = slider && pointerType === 'touch' ? { was: latest.current.standing } : null;
    };
    const past = (): void => {
      if (stood) latest.current.onPast(stood.was);
      stood = null;
    };
    addEventListener('pointerdown', down, true);
    addEventListener('pointercancel', past, true);
    return () => {
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointercancel', past, true);
    };
  }, []);
}
