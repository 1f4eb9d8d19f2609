import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { labelsIn, placeLabels, type Box } from './place-labels.ts';
import type { Clear } from './stage-clear.ts';

/** A word that names something on the stage. `x` and `y` are CSS px in the stage host, of the thing itself. */
export interface StageLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly detail?: string;
  readonly tone: 'plain' | 'alarm' | 'quiet';
  readonly side: 'left' | 'right' | 'above' | 'below';
}


/** From the thing to the nearest edge of its label. */
function leader(label: StageLabel, box: Box): string {
  const x = Math.min(Math.max(label.x, box.left), box.left + box.width);
  const y = label.y < box.top ? box.top : label.y > box.top + box.height ? box.top + box.height : box.top + box.height / 2;
  const edge = label.x < box.left ? box.left - 4 : label.x > box.left + box.width ? box.left + box.width + 4 : x;
  return `M${label.x} ${label.y}L${edge} ${y}`;
}

/**
 * Words over the stage, in HTML so that they keep their size. Hidden from a screen reader, which is told the whole
 * picture in sentences instead.
 */
export function StageLabels({ labels, clear }: { readonly labels: readonly StageLabel[]; readonly clear: Clear }) {
  const host = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<readonly (Box | null)[]>([]);
  const shown = labels.slice(0, labelsIn(clear));
  const content = shown.map((label) => `${label.id}:${label.text}:${label.detail ?? ''}:${Math.round(label.x)},${Math.round(label.y)}`).join('|');
  // Words measured before their font has come take another room than those that are seen.
  const [fonts, setFonts] = useState(false);
  useEffect(() => { void document.fonts.ready.then(() => setFonts(true)); }, []);
  useLayoutEffect(() => {
    const sizes = [...(host.current?.querySelectorAll<HTMLElement>('.stage-label') ?? [])].map((node) => ({ width: node.offsetWidth, height: node.offsetHeight }));
    setBoxes(placeLabels(shown, sizes, clear));
  }, [content, clear, fonts]);
  return (
    <div class="stage-labels" ref={host} aria-hidden="true">
      <svg class="leaders">
        {shown.map((label, index) => {
          const box = boxes[index];
          return box ? <g key={label.id} class={`tone-${label.tone}`}><path d={leader(label, box)} /><circle cx={label.x} cy={label.y} r="3" /></g> : null;
        })}
      </svg>
      {shown.map((label, index) => {
        const box = boxes[index];
        return (
          <p key={label.id} class={`stage-label tone-${label.tone} side-${label.side}${box ? '' : ' unplaced'}`} style={{ '--x': `${box?.left ?? 0}px`, '--y': `${box?.top ?? 0}px` }}>
            <b>{label.text}</b>
            {label.detail !== undefined && <span>{label.detail}</span>}
          </p>
        );
      })}
    </div>
  );
}
