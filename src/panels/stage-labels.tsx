import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cue, Picture } from '../present/picture.ts';
import type { StageAnchor } from '../present/stage-anchor.ts';
import type { ScreenBox, StageGround } from '../present/stage-ground.ts';
import { stageLabels } from '../present/stage-labels.ts';
import type { OnStageWords } from '../present/words/stage-words.ts';
import { besideWalker, labelsIn, leaderEnd, overlap, placeLabels, sideOf, type Side } from './place-labels.ts';
import type { Clear } from './stage-clear.ts';

/** A word that names something on the stage. `x` and `y` are CSS px in the stage host, of the thing itself. */
export interface StageLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly detail?: string;
  readonly tone: 'plain' | 'alarm' | 'quiet';
  readonly side: Side;
  /** Where it is just now, for a word that travels with somebody; it hangs at a place of its own if left out. */
  readonly walker?: () => { readonly x: number; readonly y: number } | null;
}

export interface StageLabelsProps {
  readonly labels: readonly StageLabel[];
  readonly clear: Clear;
  readonly ground: StageGround;
  /** Calls back at every frame in which something moved, until the returned function is called. */
  readonly onFrame: (listener: () => void) => () => void;
}

/** The side of its place on which a label has the most open water. */
const sides: Readonly<Record<string, Side>> = {
  ideas: 'above', data: 'left', teams: 'right', bridge: 'below', dock: 'right', customers: 'below', money: 'right', guild: 'below', lab: 'above', boat: 'below', crowd: 'left', lamps: 'right', light: 'right', pile: 'right',
};

/** A place on the stage, in CSS px of its host. */
interface Spot { readonly x: number; readonly y: number }

/** The words of a picture at the stage's anchors; those with nowhere to hang yet are left out. `where` says where a walker is just now. */
export function labelsAt(picture: Picture, words: OnStageWords, cues: readonly Cue[], anchors: Readonly<Partial<Record<StageAnchor, Spot>>>, where: (anchor: StageAnchor) => Spot | null): StageLabel[] {
  return stageLabels(picture, words, cues).flatMap(({ anchor, ...label }) => {
    const point = anchors[anchor];
    if (!point) return [];
    return [{ ...label, x: point.x, y: point.y, side: sides[anchor] ?? 'above', ...(anchor.startsWith('walker:') ? { walker: () => where(anchor) } : {}) }];
  });
}

const contentOf = (labels: readonly StageLabel[]): string => (
  labels.map((label) => `${label.id}:${label.text}:${label.detail ?? ''}:${label.walker ? '' : `${Math.round(label.x)},${Math.round(label.y)}`}`).join('|')
);

/**
 * Words over the stage, in HTML so that they keep their size. Hidden from a screen reader, which is told the whole
 * picture in sentences instead.
 */
export function StageLabels({ labels, clear, ground, onFrame }: StageLabelsProps) {
  const host = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<readonly (ScreenBox | null)[]>([]);
  const most = labelsIn(clear);
  const standing = labels.filter((label) => !label.walker);
  const walking = most > 0 ? labels.find((label) => label.walker) : undefined;
  // Words measured before their font has come take another room than those that are seen.
  const [fonts, setFonts] = useState(false);
  useEffect(() => { void document.fonts.ready.then(() => setFonts(true)); }, []);
  useLayoutEffect(() => {
    const sizes = [...(host.current?.querySelectorAll<HTMLElement>('.stage-label:not(.travelling)') ?? [])].map((node) => ({ width: node.offsetWidth, height: node.offsetHeight }));
    // One that finds no place makes room for the next.
    setBoxes(placeLabels(standing, sizes, clear, ground, most - (walking ? 1 : 0)));
  }, [contentOf(standing), walking !== undefined, clear, ground, fonts]);

  // A card that travels is moved by hand: drawing everything anew at every step would cost more than the step.
  useLayoutEffect(() => {
    const card = host.current?.querySelector<HTMLElement>('.travelling');
    if (!card || !walking?.walker) return;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { walker } = walking;
    const others = [...(host.current?.querySelectorAll<HTMLElement>('[data-label]') ?? [])];
    const follow = () => {
      const at = walker();
      if (!at) return;
      const box = besideWalker(at, size, clear);
      card.style.translate = `${Math.round(box.left)}px ${Math.round(box.top)}px`;
      for (const other of others) {
        const under = boxes[Number(other.dataset.label)];
        other.classList.toggle('covered', under !== undefined && under !== null && overlap(box, under, 4));
      }
    };
    follow();
    const stop = onFrame(follow);
    return () => {
      stop();
      for (const other of others) other.classList.remove('covered');
    };
  }, [walking?.id, walking?.text, walking?.detail, boxes, clear, onFrame]);

  return (
    <div class="stage-labels" ref={host} aria-hidden="true">
      <svg class="leaders">
        {standing.map((label, index) => {
          const box = boxes[index];
          const end = box && leaderEnd(label, box);
          return end ? <g key={label.id} data-label={index} class={`tone-${label.tone}`}><path d={`M${label.x} ${label.y}L${end.x} ${end.y}`} /><circle cx={label.x} cy={label.y} r="3" /></g> : null;
        })}
      </svg>
      {standing.map((label, index) => {
        const box = boxes[index];
        const side = box ? sideOf(label, box) : label.side;
        return (
          <p key={label.id} data-label={index} class={`stage-label tone-${label.tone} side-${side}${box ? '' : ' unplaced'}`} style={{ '--x': `${Math.round(box?.left ?? 0)}px`, '--y': `${Math.round(box?.top ?? 0)}px` }}>
            <b>{label.text}</b>
            {label.detail !== undefined && <span>{label.detail}</span>}
          </p>
        );
      })}
      {walking && (
        <p key={walking.id} class={`stage-label travelling tone-${walking.tone}`}>
          <b>{walking.text}</b>
          {walking.detail !== undefined && <span>{walking.detail}</span>}
        </p>
      )}
    </div>
  );
}
