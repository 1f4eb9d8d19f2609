import { useEffect, useState } from 'preact/hooks';
import { KeptNote } from '../panels/sharing/kept-note.tsx';
import { englishAfter } from '../present/words/english-after.ts';
import type { RunStore } from '../storage/run-store.ts';
import { keptMarker, staysKept } from './kept-marker.ts';

/** Played so long, runs are worth a file. */
const longMs = 20 * 60_000;

type Finding = 'gone' | 'may-go';

interface KeptNoticeProps {
  readonly store: Promise<RunStore>;
  /** Over a play that is open: there is only said what the play would cover up, since it is soon a run itself. */
  readonly overPlay?: boolean;
}

/** Says when the runs that were here are not any more, and when many minutes of play are kept only where the browser may clear them. */
export function KeptNotice({ store, overPlay = false }: KeptNoticeProps) {
  const [found, setFound] = useState<Finding | null>(null);
  useEffect(() => { look(store).then((finding) => setFound(overPlay && finding === 'may-go' ? null : finding), () => undefined); }, []);
  const dismiss = () => {
    if (found === 'gone') keptMarker.clear();
    setFound(null);
  };
  return found && <KeptNote says={englishAfter.settings.kept[found]} words={englishAfter.settings} over={overPlay} onDismiss={dismiss} />;
}

async function look(opening: Promise<RunStore>): Promise<Finding | null> {
  const store = await opening;
  if (store.memory !== null) return null;
  // Whether anything lies there, not whether it can be read just now.
  const records = await store.shelf.records();
  if (records.kind !== 'found') return null;
  if (records.value.length === 0) return keptMarker.read() ? 'gone' : null;
  keptMarker.set();
  return performance.now() > longMs && !(await staysKept()) ? 'may-go' : null;
}
