import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StageInPage } from './use-stage.ts';

/** Tells of the person that is pressed on the stage, or null where nobody stands, and lets the pointer say where somebody does. */
export function usePointing(host: RefObject<HTMLElement | null>, { personAt }: Pick<StageInPage, 'personAt'>, pressed: (id: string | null) => void): void {
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const under = ({ clientX, clientY }: MouseEvent) => {
      const { left, top } = element.getBoundingClientRect();
      return personAt(clientX - left, clientY - top);
    };
    const move = (event: PointerEvent) => { element.style.cursor = under(event) === null ? '' : 'pointer'; };
    const press = (event: MouseEvent) => pressed(under(event));
    element.addEventListener('pointermove', move);
    element.addEventListener('click', press);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('click', press);
    };
  }, []);
}
