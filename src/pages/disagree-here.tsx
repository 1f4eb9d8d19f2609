import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Disagree } from '../panels/debrief/disagree.tsx';
import { presentAssumptions } from '../present/debrief/assumptions.ts';
import type { LateWords } from '../present/words/late-words.ts';
import type { Run } from '../run/run.ts';
import { disagreeing, notDisagreed, type Disagreeing } from './disagreeing.ts';

interface DisagreeHereProps {
  readonly run: Run;
  readonly words: LateWords;
}

/** "I disagree", wired to the model's numbers and to the workers that play the decisions over under another one. */
export function DisagreeHere({ run, words }: DisagreeHereProps) {
  const [{ notes, verdicts, conclusions, brokeOff }, setKnown] = useState(notDisagreed);
  const hands = useRef<Disagreeing | null>(null);
  useEffect(() => {
    setKnown(notDisagreed);
    const here = disagreeing(run, words, setKnown);
    hands.current = here;
    return () => here.leave();
  }, [run]);
  const assumptions = useMemo(() => notes && presentAssumptions(notes, (verdicts ?? []).flatMap(({ tilting }) => tilting), words), [notes, verdicts]);
  return <Disagree labels={words.debrief.labels} assumptions={assumptions} verdicts={verdicts} conclusions={conclusions} brokeOff={brokeOff} onOpen={() => hands.current?.open()} onTry={(id, value) => hands.current?.tryNumber(id, value)} />;
}
