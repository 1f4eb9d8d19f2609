import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useAnnounce } from './announce.tsx';
import { useWords } from './words.ts';

interface CommitProps {
  readonly label: string;
  /** Why it cannot be done yet; null if it can. */
  readonly reason: string | null;
  readonly confidence: number | null;
  /** Something was typed that is not what stands now: whoever pressed here to leave it shall see that first. */
  readonly amiss: RefObject<boolean>;
  readonly onCommit: () => void;
}

/** The one act that counts. It can always be reached; while something is missing it says what. */
export function Commit({ label, reason, confidence, amiss, onCommit }: CommitProps) {
  const words = useWords();
  const announce = useAnnounce();
  const note = useId();
  const act = () => {
    if (reason !== null) return announce(reason);
    if (!amiss.current) onCommit();
    amiss.current = false;
  };
  return (
    <div class="commit">
      <button type="button" class="button-main" aria-disabled={reason !== null} aria-describedby={note} onPointerDown={() => { amiss.current = false; }} onKeyDown={() => { amiss.current = false; }} onClick={act}>{label}</button>
      <p id={note} class={reason === null ? 'commit-note ready' : 'commit-note'}>
        {reason ?? (confidence === null ? words.decision.stands : <><span>{words.decision.expect(confidence)}</span> {words.decision.stands}</>)}
      </p>
    </div>
  );
}
