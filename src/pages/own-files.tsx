import '../panels/style/own.css';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryIntent } from '../panels/intent.ts';
import { englishAfter } from '../present/words/english-after.ts';
import { ownFilesIn } from '../storage/own-files.ts';
import type { RunStore } from '../storage/run-store.ts';
import type { Given } from '../studio/own-shelf.tsx';
import type * as studioScript from '../studio/studio.ts';
import { askModel } from './ask-model.ts';
import { saveFile } from './save-file.ts';
import { shippedIds } from './scenarios.ts';

const words = englishAfter;

/** The way in for a scenario of one's own: a button, and the whole page to drop a file on. */
export function BringFile({ onGive }: { readonly onGive: (given: Given) => void }) {
  const [over, setOver] = useState(false);
  const give = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onGive({ file, of: files.length });
  };
  useEffect(() => {
    const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: DragEvent) => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false); };
    const drop = (event: DragEvent) => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(false);
      give(event.dataTransfer?.files);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return (
    <div class="bring">
      <p>{words.studio.own.lead}</p>
      <label class="button-small">
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            give(event.currentTarget.files);
            // So that the same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        {words.studio.own.choose}
      </label>
      {over && <div class="bring-over" role="status">{words.studio.own.dropHere}</div>}
    </div>
  );
}

interface OwnFilesProps {
  readonly store: Promise<RunStore>;
  readonly given: Given | null;
  readonly onIntent: (intent: LibraryIntent) => void;
}

/** The player's own scenarios. What reads them is fetched only where there is one. */
export function OwnFiles({ store, given, onIntent }: OwnFilesProps) {
  const [ready, setReady] = useState<{ readonly store: RunStore; readonly studio: typeof studioScript } | null>(null);
  const [trouble, setTrouble] = useState(false);
  useEffect(() => {
    if (ready) return;
    const open = async () => {
      const opened = await store;
      if (!given && (await ownFilesIn(opened)).length === 0) return;
      const studio = await import('../studio/studio.ts');
      setReady({ store: opened, studio });
    };
    open().catch(() => setTrouble(true));
  }, [given]);
  if (!ready) return trouble ? <p class="library-empty" role="alert">{words.panels.incomplete}</p> : null;
  return (
    <ready.studio.OwnShelf
      store={ready.store}
      given={given}
      shippedIds={shippedIds}
      words={words}
      ask={askModel}
      onIntent={onIntent}
      onDownload={({ name, text }) => saveFile(name, text, 'application/json')}
    />
  );
}
