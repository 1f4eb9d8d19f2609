import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import '../../../src/panels/style/panels.css';
import '../../../src/panels/style/type.css';
import { useStageClear, type Clear } from '../../../src/panels/stage-clear.ts';
import { labelsAt } from '../../../src/pages/labels-at.ts';
import { useStage, type StageInPage } from '../../../src/pages/use-stage.ts';
import { galleryPictures, type GalleryPictureName } from '../../../src/present/gallery-pictures.ts';
import type { Cue, Picture } from '../../../src/present/picture.ts';
import { stageLabels } from '../../../src/present/stage-labels.ts';
import { english } from '../../../src/present/words/english.ts';

export interface Mounted {
  show(state: GalleryPictureName, cues?: readonly Cue[], millis?: number): void;
  leave(): void;
}

/** The stage and its words alone, filling the window as the play page would beside a sheet of a width. */
export function mountStage(root: HTMLElement, how: { readonly state: GalleryPictureName; readonly theme: 'light' | 'dark'; readonly sheet: number; readonly foot: number }): Promise<Mounted> {
  document.documentElement.dataset.theme = how.theme;
  return new Promise((ready) => {
    const mounted = (show: Mounted['show']): void => ready({ show, leave: () => render(null, root) });
    render(<StagePage first={galleryPictures[how.state]} {...how} onMounted={mounted} />, root);
  });
}

interface StagePageProps {
  readonly first: Picture;
  readonly theme: 'light' | 'dark';
  readonly sheet: number;
  readonly foot: number;
  readonly onMounted: (show: Mounted['show']) => void;
}

function StagePage({ first, theme, sheet, foot, onMounted }: StagePageProps) {
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly picture: Picture; readonly cues: readonly Cue[] }>({ picture: first, cues: [] });
  const stage: StageInPage = useStage(host, theme, false);
  const clear: Clear = useStageClear(root, stage.keepClear);
  useEffect(() => {
    stage.show(first, []);
    onMounted((state, cues = [], millis) => {
      setShown({ picture: galleryPictures[state], cues });
      stage.show(galleryPictures[state], cues, millis);
    });
  }, []);
  return (
    <div ref={root} style={{ position: 'fixed', inset: 0, background: 'var(--water)' }}>
      <div class="stage-host" ref={host} />
      <div class="stage-clear" style={{ position: 'absolute', inset: `96px ${sheet}px ${foot}px 20px`, margin: 0 }} />
      {stage.Labels && <stage.Labels labels={labelsAt(stageLabels(shown.picture, english, shown.cues), stage.anchors, stage.where)} ground={stage.ground} onFrame={stage.onFrame} clear={clear} />}
    </div>
  );
}

export const stateNames = Object.keys(galleryPictures) as readonly GalleryPictureName[];
