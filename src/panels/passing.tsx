import type { ComponentChildren } from 'preact';
import type { PassingView } from '../present/view.ts';
import { SkipIcon } from './icons.tsx';
import { useWords } from './words.ts';

interface PassingProps {
  readonly view: PassingView;
  readonly onSkip: () => void;
  /** More hands on the time, where they have been loaded. */
  readonly children: ComponentChildren;
}

/** While weeks pass the stage has the room; a card at its foot, always of one height, says the latest news. */
export function Passing({ view, onSkip, children }: PassingProps) {
  const words = useWords();
  return (
    <main id="sheet" class="passing" aria-label={words.passing.label}>
      <div class="transport">
        {children}
        <button type="button" class="button-small" onClick={onSkip}><SkipIcon />{words.passing.skip}</button>
      </div>
      <section class="caption">
        <h1 tabIndex={-1}>{view.title}</h1>
        <p>{view.news}</p>
      </section>
    </main>
  );
}
