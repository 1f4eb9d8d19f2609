import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed, Waiting } from '../panels/waiting.tsx';
import { WordsContext } from '../panels/words.ts';
import type { Words } from '../present/words/catalogue.ts';
import type { RunStore } from '../storage/run-store.ts';
import { followEdits } from './live/edits.ts';
import { enterSession, leaveSession } from './open-session.ts';
import type { Session } from './session.ts';
import type { AfterState } from './use-after.ts';

interface OpenPlayProps {
  readonly scenario: string;
  readonly store: Promise<RunStore>;
  readonly words: Words;
  readonly after: AfterState;
  readonly render: (session: Session) => ComponentChildren;
  readonly onHome: () => void;
}

type Opening = { readonly kind: 'waiting' } | { readonly kind: 'open'; readonly session: Session } | { readonly kind: 'failed'; readonly detail: string };

/** Opens a play and closes it when it is left; says so if it cannot be had. */
export function OpenPlay({ scenario, store, words, after, render, onHome }: OpenPlayProps) {
  const [opening, setOpening] = useState<Opening>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    let opened: Session | null = null;
    enterSession(scenario, store, matchMedia('(prefers-reduced-motion: reduce)').matches).then(
      (session) => {
        opened = session;
        if (left) void leaveSession(scenario, session);
        else setOpening({ kind: 'open', session });
      },
      (error: unknown) => setOpening({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      left = true;
      if (opened) void leaveSession(scenario, opened);
    };
  }, [attempt]);
  // While scenarios are being written, a play follows its file.
  useEffect(() => (import.meta.hot && opening.kind === 'open' ? followEdits(opening.session) : undefined), [opening]);
  // A play that goes on at a reveal or an ending waits for the script that draws it, unless that is known not to come.
  if (opening.kind === 'open' && (after !== null || !looksBack(opening.session))) return <>{render(opening.session)}</>;
  return (
    <WordsContext.Provider value={words.panels}>
      {opening.kind === 'failed'
        ? <Failed detail={opening.detail} onRetry={() => { setOpening({ kind: 'waiting' }); setAttempt(attempt + 1); }} onHome={onHome} />
        : <Waiting />}
    </WordsContext.Provider>
  );
}

function looksBack(session: Session): boolean {
  const { phase } = session.snapshot();
  return phase === 'revealed' || phase === 'ended';
}
