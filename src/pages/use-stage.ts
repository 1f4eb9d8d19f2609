import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clear } from '../panels/stage-clear.ts';
import type { labelsAt, StageLabel, StageLabels } from '../panels/stage-labels.tsx';
import type { Cue, Picture } from '../present/picture.ts';
import type { Theme } from '../present/palette.ts';
import type { StageAnchor } from '../present/stage-anchor.ts';
import { openWater, type StageGround } from '../present/stage-ground.ts';
import type { OnStageWords } from '../present/words/stage-words.ts';
import type { Stage, StageOptions } from '../stage/stage.ts';

/** The stage as a page uses it. */
export interface StageInPage {
  /** False once it is known that nothing can be drawn here, or not any more. */
  readonly available: boolean;
  /** What shows the labels; null until it has been loaded with the stage. */
  readonly Labels: typeof StageLabels | null;
  /** The words of a picture, in CSS px of the host; none until the stage has drawn. */
  labels(picture: Picture, words: OnStageWords, cues: readonly Cue[]): readonly StageLabel[];
  /** What labels keep off, in CSS px of the host. */
  readonly ground: StageGround;
  /** Where an anchor is just now: a walker's changes while they walk. */
  where(anchor: StageAnchor): { readonly x: number; readonly y: number } | null;
  /** Calls back at every frame in which something moved, until the returned function is called. */
  onFrame(listener: () => void): () => void;
  /** See `Stage`: how fast what moves moves, who is marked, and who stands at a place. */
  setPace(factor: number): void;
  select(id: string | null): void;
  personAt(x: number, y: number): string | null;
  show(picture: Picture, cues: readonly Cue[], millis?: number): void;
  keepClear(clear: Clear): void;
}

/** What puts words on the stage. */
interface WordParts {
  readonly StageLabels: typeof StageLabels;
  readonly labelsAt: typeof labelsAt;
}

/** How the stage lies just now. */
interface Layout {
  readonly anchors: ReturnType<Stage['anchors']>;
  readonly ground: StageGround;
  readonly parts: WordParts | null;
}

const notLaidOut: Layout = { anchors: {}, ground: openWater, parts: null };

interface Latest {
  picture: Picture | null;
  clear: Clear | null;
  theme: Theme;
  pace: number;
  selected: string | null;
}

/**
 * Loads the stage behind what is being read, and holds it to the latest picture: whatever was shown before it had
 * loaded is on it when it comes. One that breaks is let go: play goes on without it.
 */
export function useStage(host: RefObject<HTMLDivElement | null>, theme: Theme, reducedMotion: boolean): StageInPage {
  const stage = useRef<Stage | null>(null);
  const latest = useRef<Latest>({ picture: null, clear: null, theme, pace: 1, selected: null });
  const [available, setAvailable] = useState(true);
  const [layout, setLayout] = useState(notLaidOut);
  const frameListeners = useRef(new Set<() => void>());

  // The same functions at every drawing, so that what depends on them is not set up anew.
  const calls = useRef({
    where: (anchor: StageAnchor) => stage.current?.anchors()[anchor] ?? null,
    onFrame(listener: () => void) {
      frameListeners.current.add(listener);
      return () => frameListeners.current.delete(listener);
    },
  }).current;

  const inset = (clear: Clear) => {
    const box = host.current?.getBoundingClientRect();
    if (box) stage.current?.setInset({ left: clear.left, top: clear.top, right: Math.max(0, box.width - clear.right), bottom: Math.max(0, box.height - clear.bottom) });
  };

  useEffect(() => {
    let left = false;
    const element = host.current;
    if (!element) return;
    const leave = () => {
      left = true;
      stage.current?.destroy();
      stage.current = null;
    };
    const broken = () => {
      leave();
      element.replaceChildren();
      setLayout(notLaidOut);
      setAvailable(false);
    };
    void load(element, { theme, reducedMotion, onBroken: broken }).then((loaded) => {
      if (!loaded) return setAvailable(false);
      const { made, ...parts } = loaded;
      if (left) return made.destroy();
      stage.current = made;
      made.onLayout(() => setLayout({ anchors: made.anchors(), ground: made.ground(), parts }));
      made.onFrame(() => { for (const listener of frameListeners.current) listener(); });
      made.setPace(latest.current.pace);
      made.select(latest.current.selected);
      made.setTheme(latest.current.theme);
      if (latest.current.clear) inset(latest.current.clear);
      if (latest.current.picture) made.show(latest.current.picture, []);
    });
    return leave;
  }, []);
  useEffect(() => {
    latest.current.theme = theme;
    stage.current?.setTheme(theme);
  }, [theme]);

  return {
    available,
    Labels: layout.parts?.StageLabels ?? null,
    labels: (picture, words, cues) => layout.parts?.labelsAt(picture, words, cues, layout.anchors, calls.where) ?? [],
    ground: layout.ground,
    where: calls.where,
    onFrame: calls.onFrame,
    personAt: (x, y) => stage.current?.personAt(x, y) ?? null,
    setPace(factor) {
      latest.current.pace = factor;
      stage.current?.setPace(factor);
    },
    select(id) {
      latest.current.selected = id;
      stage.current?.select(id);
    },
    show(picture, cues, millis) {
      latest.current.picture = picture;
      stage.current?.show(picture, cues, millis === undefined ? {} : { millis });
    },
    keepClear(clear) {
      latest.current.clear = clear;
      inset(clear);
    },
  };
}

/** The stage, or null where it cannot be had: no canvas, or its script did not arrive. Play goes on without it. */
async function load(element: HTMLElement, options: StageOptions): Promise<(WordParts & { readonly made: Stage }) | null> {
  try {
    const [{ createStage }, { StageLabels, labelsAt }] = await Promise.all([import('../stage/create-stage.ts'), import('../panels/stage-labels.tsx')]);
    const made = await createStage(element, options);
    return made && { made, StageLabels, labelsAt };
  } catch {
    return null;
  }
}
