import { useEffect, useRef, useState } from 'preact/hooks';
import type { ValuationFacts } from '../lint/valuation-facts.ts';
import type { StudioWords } from '../present/words/studio-words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Findings, tallyOf } from './findings.tsx';
import { inspect, type Findings as Found } from './inspect.ts';
import type { Opened } from './open-own.ts';

/** The model at work on a scenario. */
export interface ModelAsked {
  /** Null once it was cancelled. */
  readonly result: Promise<ValuationFacts | null>;
  cancel(): void;
}

/** Has every path of a scenario played in many worlds; null where that cannot be had. */
export type AskModel = (scenario: Scenario) => ModelAsked | null;

interface OpenedReportProps {
  readonly opened: Opened;
  /** Of several files that were given, only this one was opened. */
  readonly oneOfSeveral: boolean;
  readonly alsoShipped: boolean;
  readonly words: StudioWords;
  readonly ask: AskModel;
  readonly onClose: () => void;
}

/** What came of a file that was given, with its findings. It takes the focus, since it is what the player asked for. */
export function OpenedReport({ opened, oneOfSeveral, alsoShipped, words, ask, onClose }: OpenedReportProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const { title, lead } = words.opened[opened.kind];
  const kept = 'kept' in opened ? opened.kept : 'kept';
  const name = 'scenario' in opened ? opened.scenario.title : opened.name;
  return (
    <section class="opened">
      <h2 tabIndex={-1} ref={heading}>{title(name)}</h2>
      <p>{kept === 'kept' ? lead : words.opened.unkept[kept]}</p>
      {alsoShipped && <p>{words.opened.alsoShipped}</p>}
      {oneOfSeveral && <p>{words.own.onlyOne(opened.name)}</p>}
      {opened.kind === 'refused' && <Findings file={opened.name} findings={opened.findings} words={words.findings} />}
      {'scenario' in opened && <Weaknesses key={opened.text} opened={opened} words={words} ask={ask} />}
      <p class="button-row"><button type="button" class="button-small" onClick={onClose}>{words.opened.close}</button></p>
    </section>
  );
}

interface WeaknessesProps {
  readonly opened: Extract<Opened, { readonly scenario: Scenario }>;
  readonly words: StudioWords;
  readonly ask: AskModel;
}

type Asking = { readonly kind: 'not-asked' | 'asking' | 'no-answer' | 'broke-off' } | { readonly kind: 'answered'; readonly worlds: number; readonly findings: Found };

/** What a playable file is the weaker for: its form at once, its claims once the model has been asked. */
function Weaknesses({ opened: { name, findings, scenario, text }, words, ask }: WeaknessesProps) {
  const [asking, setAsking] = useState<Asking>({ kind: 'not-asked' });
  const asked = useRef<ModelAsked | null>(null);
  const leave = () => {
    asked.current?.cancel();
    asked.current = null;
  };
  useEffect(() => leave, []);
  const start = () => {
    const job = ask(scenario);
    if (!job) return setAsking({ kind: 'no-answer' });
    asked.current = job;
    setAsking({ kind: 'asking' });
    const answered = (valuation: ValuationFacts | null): Asking =>
      valuation ? { kind: 'answered', worlds: valuation.worlds, findings: inspect(new TextEncoder().encode(text), { valuation, draws: [], rules: [] }).findings } : { kind: 'broke-off' };
    job.result.then(answered).catch((): Asking => ({ kind: 'broke-off' })).then((found) => { if (asked.current === job) setAsking(found); });
  };
  const stop = () => {
    leave();
    setAsking({ kind: 'not-asked' });
  };
  const shown = asking.kind === 'answered' ? asking.findings : findings;
  return (
    <>
      {shown.said.length === 0
        ? <p>{words.findings.none}</p>
        : (
          <details class="opened-findings">
            <summary>{tallyOf(shown, words.findings)}</summary>
            <Findings file={name} findings={shown} words={words.findings} />
          </details>
        )}
      {(asking.kind === 'not-asked' || asking.kind === 'broke-off') && <p class="opened-model"><button type="button" class="button-small" onClick={start}>{words.model.ask}</button> <span>{asking.kind === 'broke-off' ? words.model.brokeOff : words.model.lead}</span></p>}
      {asking.kind === 'asking' && <p class="opened-model"><button type="button" class="button-small" onClick={stop}>{words.model.stop}</button> <span role="status">{words.model.asking}</span></p>}
      {(asking.kind === 'answered' || asking.kind === 'no-answer') && <p role="status">{asking.kind === 'answered' ? words.model.answered(asking.worlds) : words.model.noAnswer}</p>}
    </>
  );
}
