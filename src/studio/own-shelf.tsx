import './studio.css';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryIntent } from '../panels/intent.ts';
import type { AfterWords } from '../present/words/after-words.ts';
import type { Choice } from '../run/run.ts';
import { isPassing, ownFilesIn, removeOwnFile, type OwnFile } from '../storage/own-files.ts';
import type { RunStore } from '../storage/run-store.ts';
import { type GivenFile, openOwn, type Opened, type OwnScenario, readOwn } from './open-own.ts';
import { OwnCard } from './own-card.tsx';
import { type AskModel, OpenedReport } from './opened-report.tsx';

/** A file that was dropped or chosen, the first of so many. */
export interface Given {
  readonly file: GivenFile;
  readonly of: number;
}

interface OwnShelfProps {
  readonly store: RunStore;
  /** The latest file given; each is an object of its own, so that the same file may be given twice. */
  readonly given: Given | null;
  readonly shippedIds: readonly string[];
  readonly words: AfterWords;
  readonly ask: AskModel;
  readonly onIntent: (intent: LibraryIntent) => void;
  readonly onDownload: (file: OwnFile) => void;
}

interface Entry extends OwnScenario {
  readonly choices: readonly Choice[] | null;
}

/** The player's own scenarios, and what came of the file given last. */
export function OwnShelf({ store, given, shippedIds, words, ask, onIntent, onDownload }: OwnShelfProps) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [report, setReport] = useState<Opened | 'reading' | null>(null);
  const opened = report === 'reading' ? null : report;
  const fill = () => void entriesIn(store).then(setEntries);
  useEffect(fill, []);
  useEffect(() => {
    if (!given) return;
    let overtaken = false;
    setReport('reading');
    openOwn(given.file, store).catch((): Opened => ({ kind: 'unread', name: given.file.name })).then((done) => {
      if (overtaken) return;
      setReport(done);
      fill();
    });
    return () => { overtaken = true; };
  }, [given]);
  const remove = (key: string) => {
    if (opened && 'scenario' in opened && `own/${opened.scenario.id}` === key) setReport(null);
    void removeOwnFile(store, key).then(fill);
  };
  return (
    <>
      {given && report === 'reading' && <p class="library-empty" role="status">{words.studio.own.reading(given.file.name)}</p>}
      {given && opened && (
        <OpenedReport
          opened={opened}
          oneOfSeveral={given.of > 1}
          alsoShipped={'scenario' in opened && shippedIds.includes(opened.scenario.id)}
          words={words.studio}
          ask={ask}
          onClose={() => setReport(null)}
        />
      )}
      {entries.map((entry) => (
        <OwnCard
          key={entry.file.key}
          own={entry}
          choices={entry.choices}
          passing={isPassing(store, entry.file.key)}
          words={words}
          onIntent={onIntent}
          onDownload={() => onDownload(entry.file)}
          onRemove={() => remove(entry.file.key)}
        />
      ))}
    </>
  );
}

async function entriesIn(store: RunStore): Promise<Entry[]> {
  const [files, runs] = await Promise.all([ownFilesIn(store), store.runs()]);
  return files.map((file) => ({ ...readOwn(file), choices: runs.find(({ slot }) => slot === file.key)?.log.choices ?? null }));
}
