import '../style/sharing.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SharingWords } from '../../present/words/sharing-words.ts';

interface CopyLinkProps {
  /** The whole address; null where the run cannot go by one, for the reason in `none`. */
  readonly address: string | null;
  readonly none: string;
  /** Nobody but this computer can open the address. */
  readonly onlyHere: boolean;
  readonly words: SharingWords;
}

/** Puts a link to the run where it can be pasted. Where the browser does not allow that, the link is shown. */
export function CopyLink({ address, none, onlyHere, words }: CopyLinkProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (state === 'shown') field.current?.select(); }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address ?? '');
      setState('copied');
    } catch {
      setState('shown');
    }
  };
  return (
    <>
      <button type="button" class="button-small" disabled={address === null} onClick={() => void copy()}>{words.copy}</button>
      <p class="copy-link quiet" role="status">{address === null ? none : state === 'copied' ? `${words.copied}${onlyHere ? ` ${words.onlyHere}` : ''}` : state === 'shown' ? words.copyByHand : ''}</p>
      {state === 'shown' && <input ref={field} class="copy-link-field" type="text" readOnly aria-label={words.linkLabel} value={address ?? ''} />}
    </>
  );
}
