import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says a sentence to a screen reader. Outside a screen it says nothing. */
export const AnnounceContext = createContext<(sentence: string) => void>(() => {});

export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}

/** What is said aloud: one sentence at a time, politely. */
export function LiveRegion({ sentence, label }: { readonly sentence: string; readonly label: string }) {
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true" aria-label={label}>
      {sentence}
    </div>
  );
}
