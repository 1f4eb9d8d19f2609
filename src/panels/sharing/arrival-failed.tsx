import { useEffect, useRef } from 'preact/hooks';
import type { SharingWords } from '../../present/words/sharing-words.ts';
import { BrandMark } from '../brand.tsx';
import { useWords } from '../words.ts';

/** A run that did not arrive: why, and the way to what there is. */
export function ArrivalFailed({ says, words, onHome }: { readonly says: string; readonly words: SharingWords; readonly onHome: () => void }) {
  const panel = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="page debrief profile">
      <header class="page-head"><span class="brand" aria-hidden="true"><BrandMark /><span>{panel.brand}</span></span></header>
      <div class="profile-lead">
        <h1 ref={title} tabIndex={-1}>{words.faultTitle}</h1>
        <p class="reading lead">{says}</p>
        <p class="button-row"><button type="button" class="button-main" onClick={onHome}>{words.home}</button></p>
      </div>
    </main>
  );
}
