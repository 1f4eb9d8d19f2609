import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import '../../../src/panels/style/panels.css';
import '../../../src/panels/style/type.css';
import { useStageClear, type Clear } from '../../../src/panels/stage-clear.ts';
import { useStage, type StageInPage } from '../../../src/pages/use-stage.ts';
import { galleryPictures, type GalleryPictureName } from '../../../src/present/gallery-pictures.ts';
import type { Cue, Picture } from '../../../src/present/picture.ts';
import type { ScreenBox } from '../../../src/present/stage-ground.ts';
import { englishAfter } from '../../../src/present/words/english-after.ts';

export interface Mounted {
  show(state: GalleryPictureName, cues?: readonly Cue[], millis?: number): void;
  /** Resolves when the art has been drawn and the words have their places. */
  settled(): Promise<void>;
  /** Where the words and the subjects of the picture lie. */
  measured(): { readonly boxes: readonly (ScreenBox & { readonly text: string })[]; readonly subjects: readonly ScreenBox[]; readonly window: { readonly width: number; readonly height: number } };
  readonly stage: () => Pick<StageInPage, 'select' | 'personAt' | 'where'>;
  leave(): void;
}

const pause = (millis: number): Promise<void> => new Promise((done) => setTimeout(done, millis));

/** Until nothing has changed for a while: no word has moved, no frame been drawn. */
async function settled(root: HTMLElement): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 2;) {
    await pause(60);
    const now = [...root.querySelectorAll('.stage-label')].map((label) => label.getAttribute('style')).join() + String(root.querySelector('canvas') !== null);
    quiet = now === before && root.querySelector('canvas') !== null ? quiet + 1 : 0;
    before = now;
  }
}

function wordsIn(root: HTMLElement): readonly (ScreenBox & { readonly text: string })[] {
  return [...root.querySelectorAll<HTMLElement>('.stage-label:not(.unplaced)')].map((label) => {
    const { left, top, width, height } = label.getBoundingClientRect();
    return { left, top, width, height, text: label.textContent ?? '' };
  });
}

/** The stage and its words alone, filling the window as the play page would beside a sheet of a width. */
export function mountStage(root: HTMLElement, how: { readonly state: GalleryPictureName; readonly theme: 'light' | 'dark'; readonly sheet: number; readonly foot: number }): Promise<Mounted> {
  document.documentElement.dataset.theme = how.theme;
  return new Promise((ready) => {
    const mounted = (show: Mounted['show'], stage: () => StageInPage): void => ready({
      show,
      settled: () => settled(root),
      measured: () => ({ boxes: wordsIn(root), subjects: stage().ground.subjects, window: { width: innerWidth, height: innerHeight } }),
      stage,
      leave: () => render(null, root),
    });
    render(<StagePage first={galleryPictures[how.state]} {...how} onMounted={mounted} />, root);
  });
}

interface StagePageProps {
  readonly first: Picture;
  readonly theme: 'light' | 'dark';
  readonly sheet: number;
  readonly foot: number;
  readonly onMounted: (show: Mounted['show'], stage: () => StageInPage) => void;
}

function StagePage({ first, theme, sheet, foot, onMounted }: StagePageProps) {
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly picture: Picture; readonly cues: readonly Cue[] }>({ picture: first, cues: [] });
  const stage: StageInPage = useStage(host, theme, false);
  const latest = useRef(stage);
  latest.current = stage;
  const clear: Clear = useStageClear(root, stage.keepClear);
  useEffect(() => {
    stage.show(first, []);
    onMounted((state, cues = [], millis) => {
      setShown({ picture: galleryPictures[state], cues });
      stage.show(galleryPictures[state], cues, millis);
    }, () => latest.current);
  }, []);
  return (
    <div ref={root} style={{ position: 'fixed', inset: 0, background: 'var(--water)' }}>
      <div class="stage-host" ref={host} />
      <div class="stage-clear" style={{ position: 'absolute', inset: `96px ${sheet}px ${foot}px 20px`, margin: 0 }} />
      {stage.Labels && <stage.Labels labels={stage.labels(shown.picture, englishAfter, shown.cues)} ground={stage.ground} onFrame={stage.onFrame} clear={clear} />}
    </div>
  );
}
