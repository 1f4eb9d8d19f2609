import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
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

/** Opens a play and closes it when it is left; says so if it cannot be had, or shown. */
export function OpenPlay({ scenario, store, words, after, render, onHome }: OpenPlayProps) {
  const [opening, setOpening] = useState<Opening>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const [broken, mend] = useErrorBoundary();
  useEffect(() => {
    let left = false;
    let opened: Session | null = null;
    enterSession(scenario, store, matchMedia('(prefers-reduced-motion: reduce)').matches).then(
      (session) => {
        opened = session;
        if (left) void leaveSession(scenario, session);
        else setOpening({ kind: 'open', session });
      },
      (error: unknown) => setOpening({ kind: 'failed', detail: detailOf(error) }),
    );
    return () => {
      left = true;
      if (opened) void leaveSession(scenario, opened);
    };
  }, [attempt]);
  // While scenarios are being written, a play follows its file.
  useEffect(() => (import.meta.hot && opening.kind === 'open' ? followEdits(opening.session) : undefined), [opening]);
  // A play that goes on at a reveal or an ending waits for the script that draws it, unless that is known not to come.
  if (!broken && opening.kind === 'open' && (after !== null || !looksBack(opening.session))) return <>{render(opening.session)}</>;
  const again = () => {
    mend();
    setOpening({ kind: 'waiting' });
    setAttempt(attempt + 1);
  };
  const detail = broken ? detailOf(broken) : opening.kind === 'failed' ? opening.detail : null;
  return <WordsContext.Provider value={words.panels}>{detail === null ? <Waiting /> : <Failed detail={detail} onRetry={again} onHome={onHome} />}</WordsContext.Provider>;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function looksBack(session: Session): boolean {
  const { phase } = session.snapshot();
  return phase === 'revealed' || phase === 'ended';
}
