import type { BriefView, SparedView } from '../present/view.ts';
import { Figures, Letter } from './letter.tsx';
import { Sheet } from './sheet.tsx';
import { useWords } from './words.ts';

/** The letter that opens a story. */
export function Brief({ view, onRead }: { readonly view: BriefView; readonly onRead: () => void }) {
  const words = useWords();
  return (
    <Sheet kicker={view.kicker} title={view.title} size="brief" foot={<button type="button" class="button-main wide" onClick={onRead}>{view.continueLabel}</button>}>
      <Letter text={view.text} speaker={view.speaker} />
      <Figures figures={view.figures} label={words.decision.figures} />
    </Sheet>
  );
}

/** An event that luck kept away. */
export function Spared({ view, onContinue }: { readonly view: SparedView; readonly onContinue: () => void }) {
  return (
    <Sheet kicker={view.kicker} count={view.count} title={view.title} size="brief" foot={<button type="button" class="button-main wide" onClick={onContinue}>{view.continueLabel}</button>}>
      <Letter text={view.text} speaker={null} />
      <p class="odds">{view.odds}</p>
    </Sheet>
  );
}
