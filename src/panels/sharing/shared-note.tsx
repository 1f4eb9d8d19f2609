import '../style/sharing.css';
import { useEffect, useRef } from 'preact/hooks';
import type { SharingWords } from '../../present/words/sharing-words.ts';

interface SharedNoteProps {
  /** What is to be known of the run, a sentence each. */
  readonly says: readonly string[];
  /** Whether the player is being asked what should become of a run of their own. */
  readonly asking: boolean;
  readonly trouble: string | null;
  readonly words: SharingWords;
  readonly onTake: () => void;
  readonly onReplace: () => void;
  readonly onKeepMine: () => void;
}

/** Over a run that somebody else has played: whose it is, and how to make it one's own. */
export function SharedNote({ says, asking, trouble, words: { shared }, onTake, onReplace, onKeepMine }: SharedNoteProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (asking) keep.current?.focus(); }, [asking]);
  return (
    <aside class="shared-note" aria-label={shared.label}>
      <div>{says.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
      {asking
        ? (
          <div class="shared-ask" role="group" aria-label={shared.ask}>
            <p>{shared.ask}</p>
            <p class="button-row">
              <button ref={keep} type="button" class="button-main" onClick={onKeepMine}>{shared.keepMine}</button>
              <button type="button" class="button-small" onClick={onReplace}>{shared.replace}</button>
            </p>
          </div>
        )
        : <p class="button-row"><button type="button" class="button-small" onClick={onTake}>{shared.take}</button></p>}
      {trouble !== null && <p role="alert">{trouble}</p>}
    </aside>
  );
}
