import { useRef } from 'preact/hooks';
import type { CheckedView } from '../present/view.ts';
import { BrandMark } from './brand.tsx';
import { MoreBelow } from './more-below.tsx';
import { Prose } from './prose.tsx';
import { useWords } from './words.ts';

interface CheckedProps {
  readonly view: CheckedView;
  readonly scenario: string;
  readonly onContinue: () => void;
}

/** A knowledge question, answered: every answer with the reason why it is right or not. */
export function Checked({ view, scenario, onContinue }: CheckedProps) {
  const words = useWords();
  const { labels } = view;
  const body = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  return (
    <main id="sheet" class="page checked">
      <header class="page-head">
        <span class="brand" aria-hidden="true"><BrandMark /><span>{words.brand}</span></span>
        <p class="kicker"><span>{scenario}</span><span>{view.count}</span></p>
      </header>
      <div class="checked-body" ref={body}>
        <h1 tabIndex={-1}>{view.title}</h1>
        <p class="reading lead">{view.says}</p>
        <Prose text={view.text} class="reading checked-question" />
        <ol class="checked-answers">
          {view.answers.map((answer) => (
            <li key={answer.id} class={`${answer.right ? 'right' : 'wrong'}${answer.chosen ? ' chosen' : ''}`}>
              <span class="checked-letter" aria-hidden="true">{answer.letter}</span>
              <div>
                <h2>{answer.label}</h2>
                <p class="checked-verdict">{answer.right ? labels.right : labels.wrong}{answer.chosen && <span>{labels.chosen}</span>}</p>
                <Prose text={answer.reason} />
              </div>
            </li>
          ))}
        </ol>
        {view.sources.length > 0 && (
          <section class="aside">
            <h2>{labels.sources}</h2>
            <ul class="sources">{view.sources.map((source) => <li key={source}>{source}</li>)}</ul>
          </section>
        )}
      </div>
      <MoreBelow body={body} foot={foot} />
      <footer class="page-foot" ref={foot}><button type="button" class="button-main" onClick={onContinue}>{view.continueLabel}</button></footer>
    </main>
  );
}
