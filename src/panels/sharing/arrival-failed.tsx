import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SharingWords } from '../../present/words/sharing-words.ts';

/** A run that did not arrive: why, and the way to what there is. */
export function ArrivalFailed({ top, says, words, onHome }: { readonly top: ComponentChildren; readonly says: string; readonly words: SharingWords; readonly onHome: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="page debrief profile">
      {top}
      <div class="profile-lead">
        <h1 ref={title} tabIndex={-1}>{words.faultTitle}</h1>
        <p class="reading lead">{says}</p>
        <p class="button-row"><button type="button" class="button-main" onClick={onHome}>{words.home}</button></p>
      </div>
    </main>
  );
}
