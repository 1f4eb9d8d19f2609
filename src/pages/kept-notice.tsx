import { useEffect, useState } from 'preact/hooks';
import { KeptNote } from '../panels/sharing/kept-note.tsx';
import { englishAfter } from '../present/words/english-after.ts';
import type { RunStore } from '../storage/run-store.ts';
import { type KeptFinding, keptMarker, lookForKept } from './kept-marker.ts';

interface KeptNoticeProps {
  readonly store: Promise<RunStore>;
  /** Over a play that is open: there is only said what the play would cover up, since it is soon a run itself. */
  readonly overPlay?: boolean;
}

/** Says when the runs that were here are not any more, and when many minutes of play are kept only where the browser may clear them. */
export function KeptNotice({ store, overPlay = false }: KeptNoticeProps) {
  const [found, setFound] = useState<KeptFinding | null>(null);
  useEffect(() => { store.then(lookForKept).then((finding) => setFound(overPlay && finding === 'may-go' ? null : finding), () => undefined); }, []);
  const dismiss = () => {
    if (found === 'gone') keptMarker.clear();
    setFound(null);
  };
  return found && <KeptNote says={englishAfter.settings.kept[found]} words={englishAfter.settings} over={overPlay} onDismiss={dismiss} />;
}
