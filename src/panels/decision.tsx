import { useRef } from 'preact/hooks';
import type { Draft } from '../play/snapshot.ts';
import type { DecisionBody, DecisionView } from '../present/view.ts';
import type { Answer } from '../run/run.ts';
import { Allocation } from './allocation.tsx';
import { Choice } from './choice.tsx';
import { Commit } from './commit.tsx';
import { Confidence } from './confidence.tsx';
import { Figures, Letter } from './letter.tsx';
import { commitLabel, isSetOut, shownAnswer, whyNot } from './readiness.ts';
import { Multi } from './multi.tsx';
import { Sequence } from './sequence.tsx';
import { Sheet } from './sheet.tsx';
import { Thresholds } from './threshold.tsx';
import { useScrollPast } from './use-scroll-past.ts';
import { useWords } from './words.ts';

const sizes = { choice: 'letter', threshold: 'letter', multi: 'split', allocation: 'split', sequence: 'order' } as const;

interface BodyProps {
  readonly body: DecisionBody;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onAmiss: () => void;
}

function Body({ body, answer, onAnswer, onAmiss }: BodyProps) {
  switch (body.kind) {
    case 'choice':
      return <Choice body={body} chosen={answer?.kind === 'option' ? answer.option : null} onChoose={(option) => onAnswer({ kind: 'option', option })} />;
    case 'sequence':
      return <Sequence body={body} order={answer?.kind === 'order' ? answer.cards : body.start} onOrder={(cards) => onAnswer({ kind: 'order', cards })} />;
    case 'allocation':
      return <Allocation body={body} split={answer?.kind === 'split' ? answer.usd : {}} onSplit={(usd) => onAnswer({ kind: 'split', usd })} onAmiss={onAmiss} />;
    case 'threshold':
      return <Thresholds body={body} values={answer?.kind === 'values' ? answer.values : {}} onSet={(values) => onAnswer({ kind: 'values', values })} onAmiss={onAmiss} />;
    case 'multi':
      return <Multi body={body} chosen={answer?.kind === 'options' ? answer.options : []} onChoose={(options) => onAnswer({ kind: 'options', options })} />;
  }
}

interface DecisionProps {
  readonly view: DecisionView;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onCommit: () => void;
}

/** A decision as a document: what is asked, the answer being set out, how sure, and the commitment. */
export function Decision({ view, draft, onDraft, onCommit }: DecisionProps) {
  const words = useWords();
  const amiss = useRef(false);
  const answer = shownAnswer(view.body, draft);
  useScrollPast(draft, onDraft);
  return (
    <Sheet
      kicker={view.kicker}
      count={view.count}
      title={view.title}
      size={sizes[view.body.kind]}
      foot={
        <>
          <Confidence question={view.confidenceQuestion} value={draft.confidence} early={!isSetOut(view.body, draft, words)} onChange={(confidence) => onDraft({ answer, confidence })} />
          <Commit label={commitLabel(view.body, draft, words)} reason={whyNot(view.body, draft, words)} confidence={draft.confidence} amiss={amiss} onCommit={onCommit} />
        </>
      }
    >
      <Letter text={view.text} speaker={view.speaker} />
      <Figures figures={view.figures} label={words.decision.figures} />
      <Body body={view.body} answer={answer} onAnswer={(next) => onDraft({ answer: next, confidence: draft.confidence })} onAmiss={() => { amiss.current = true; }} />
    </Sheet>
  );
}
