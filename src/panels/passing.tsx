import type { PassingView } from '../present/view.ts';
import { SkipIcon } from './icons.tsx';
import { useWords } from './words.ts';

interface PassingProps {
  readonly view: PassingView;
  /** The picture in sentences. */
  readonly picture: string;
  readonly onSkip: () => void;
}

/** While weeks pass the stage has the room; a caption says what it shows. */
export function Passing({ view, picture, onSkip }: PassingProps) {
  const words = useWords();
  return (
    <main id="sheet" class="passing" aria-label={words.passing.label}>
      <div class="transport">
        <button type="button" class="button-small" onClick={onSkip}><SkipIcon />{words.passing.skip}</button>
      </div>
      <section class="caption">
        <h1 tabIndex={-1}>{view.title}</h1>
        <p>{picture}</p>
      </section>
    </main>
  );
}
