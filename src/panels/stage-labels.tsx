import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cue, Picture } from '../present/picture.ts';
import type { StageAnchor } from '../present/stage-anchor.ts';
import type { ScreenBox, StageGround } from '../present/stage-ground.ts';
import { stageLabels } from '../present/stage-labels.ts';
import type { OnStageWords } from '../present/words/stage-words.ts';
import { labelsIn, leaderEnd, placeLabels, sideOf, type Side } from './place-labels.ts';
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
  /** Where somebody on their way is just now: the word about them stands still, and its line follows them. Left out for all other words. */
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
    const walks = anchor.startsWith('walker:');
    // Who comes and who goes passes the door, and there is water beside it.
    const point = anchors[walks ? 'door' : anchor];
    if (!point) return [];
    return [{ ...label, x: point.x, y: point.y, side: walks ? 'below' : (sides[anchor] ?? 'above'), ...(walks ? { walker: () => where(anchor) } : {}) }];
  });
}

const contentOf = (labels: readonly StageLabel[]): string => (
  labels.map((label) => `${label.id}:${label.text}:${label.detail ?? ''}:${Math.round(label.x)},${Math.round(label.y)}`).join('|')
);

/** From somebody's head, where their word hangs, to their hip, in px. */
const hip = 42;

/**
 * Words over the stage, in HTML so that they keep their size. Hidden from a screen reader, which is told the whole
 * picture in sentences instead.
 */
export function StageLabels({ labels, clear, ground, onFrame }: StageLabelsProps) {
  const host = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<readonly (ScreenBox | null)[]>([]);
  const most = labelsIn(clear);
  const walking = most > 0 ? labels.find((label) => label.walker) : undefined;
  // Who is on their way is said before how things stand.
  const shown = [...(walking ? [walking] : []), ...labels.filter((label) => !label.walker)];
  // Words measured before their font has come take another room than those that are seen.
  const [fonts, setFonts] = useState(false);
  useEffect(() => { void document.fonts.ready.then(() => setFonts(true)); }, []);
  useLayoutEffect(() => {
    const sizes = [...(host.current?.querySelectorAll<HTMLElement>('.stage-label') ?? [])].map((node) => ({ width: node.offsetWidth, height: node.offsetHeight }));
    // One that finds no place makes room for the next.
    setBoxes(placeLabels(shown, sizes, clear, ground, most));
  }, [contentOf(shown), clear, ground, fonts]);

  // A line that follows somebody is moved by hand: drawing everything anew at every step would cost more than the step.
  useLayoutEffect(() => {
    const line = host.current?.querySelector('.following');
    const box = boxes[0];
    if (!line || !box || !walking?.walker) return;
    const { walker } = walking;
    const [path, dot] = line.children;
    const follow = () => {
      const at = walker();
      line.classList.toggle('unplaced', !at);
      if (!at) return;
      const end = leaderEnd({ x: at.x, y: at.y + hip }, box);
      path?.setAttribute('d', `M${at.x} ${at.y + hip}L${end.x} ${end.y}`);
      dot?.setAttribute('cx', String(at.x));
      dot?.setAttribute('cy', String(at.y + hip));
    };
    follow();
    return onFrame(follow);
  }, [walking?.id, walking?.text, walking?.detail, boxes, onFrame]);

  return (
    <div class="stage-labels" ref={host} aria-hidden="true">
      <svg class="leaders">
        {shown.map((label, index) => {
          const box = boxes[index];
          if (label.walker) return <g key={label.id} class={`following tone-${label.tone}`}><path /><circle r="3" /></g>;
          const end = box && leaderEnd(label, box);
          return end ? <g key={label.id} class={`tone-${label.tone}`}><path d={`M${label.x} ${label.y}L${end.x} ${end.y}`} /><circle cx={label.x} cy={label.y} r="3" /></g> : null;
        })}
      </svg>
      {shown.map((label, index) => {
        const box = boxes[index];
        const side = label.walker ? 'right' : box ? sideOf(label, box) : label.side;
        return (
          <p key={label.id} class={`stage-label tone-${label.tone} side-${side}${label.walker ? ' travelling' : ''}${box ? '' : ' unplaced'}`} style={{ '--x': `${Math.round(box?.left ?? 0)}px`, '--y': `${Math.round(box?.top ?? 0)}px` }}>
            <b>{label.text}</b>
            {label.detail !== undefined && <span>{label.detail}</span>}
          </p>
        );
      })}
    </div>
  );
}
