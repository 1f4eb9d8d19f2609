import { useState } from 'preact/hooks';
import type { LibraryIntent } from '../panels/intent.ts';
import { Card } from '../panels/library.tsx';
import { presentLibraryCard } from '../present/library.ts';
import type { AfterWords } from '../present/words/after-words.ts';
import type { Choice } from '../run/run.ts';
import type { OwnScenario } from './open-own.ts';

interface OwnCardProps {
  readonly own: OwnScenario;
  /** Choices of a run that can go on, or null. */
  readonly choices: readonly Choice[] | null;
  /** It lasts only as long as the tab. */
  readonly passing: boolean;
  readonly words: AfterWords;
  readonly onIntent: (intent: LibraryIntent) => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

/** A scenario of the player's own: played like any other, marked as theirs, and theirs to take away again. */
export function OwnCard({ own: { file, scenario }, choices, passing, words, onIntent, onDownload, onRemove }: OwnCardProps) {
  const mark = passing ? words.studio.own.markTab : words.studio.own.mark;
  const hands = <OwnHands title={scenario?.title ?? file.name} words={words.studio.own} onDownload={onDownload} onRemove={onRemove} />;
  if (scenario) return <Card card={{ ...presentLibraryCard(scenario, choices, words), id: file.key }} words={words.panels} mark={mark} onIntent={onIntent}>{hands}</Card>;
  return (
    <article class="library-card">
      <p class="library-mark">{mark}</p>
      <h2>{file.name}</h2>
      <p><strong>{words.studio.own.noLonger}</strong></p>
      <p>{words.studio.own.noLongerLead}</p>
      {hands}
    </article>
  );
}

interface OwnHandsProps {
  readonly title: string;
  readonly words: AfterWords['studio']['own'];
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

/** Removing takes the run along, so it takes a second press. */
function OwnHands({ title, words, onDownload, onRemove }: OwnHandsProps) {
  const [asked, setAsked] = useState(false);
  return (
    <p class="button-row own-hands">
      {asked
        ? (
          <>
            <button type="button" class="button-small" aria-label={`${words.removeSure}: ${title}`} onClick={onRemove}>{words.removeSure}</button>
            <button type="button" class="button-plain" onClick={() => setAsked(false)}>{words.keep}</button>
          </>
        )
        : (
          <>
            <button type="button" class="button-plain" aria-label={`${words.download}: ${title}`} onClick={onDownload}>{words.download}</button>
            <button type="button" class="button-plain" aria-label={`${words.remove}: ${title}`} onClick={() => setAsked(true)}>{words.remove}</button>
          </>
        )}
    </p>
  );
}
