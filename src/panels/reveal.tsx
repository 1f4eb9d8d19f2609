import type { ComponentChildren } from 'preact';
import type { RevealView } from '../present/view.ts';
import { BrandMark } from './brand.tsx';
import { Chance } from './chart/chance.tsx';
import { Chart } from './chart/chart.tsx';
import { ReplayIcon } from './icons.tsx';
import { Prose } from './prose.tsx';
import { useWords } from './words.ts';

interface RevealProps {
  readonly view: RevealView;
  readonly scenario: string;
  readonly onContinue: () => void;
  readonly onReplay: () => void;
}

function Aside({ label, children, strong = false }: { readonly label: string; readonly children: ComponentChildren; readonly strong?: boolean }) {
  return <section class={strong ? 'aside strong' : 'aside'}><h2>{label}</h2>{children}</section>;
}

/** What was chosen, what followed, what the other answer brings in the same luck, and what to take away. */
export function Reveal({ view, scenario, onContinue, onReplay }: RevealProps) {
  const words = useWords();
  const [first, ...rest] = view.charts;
  return (
    <main id="sheet" class="page reveal">
      <header class="page-head">
        <span class="brand" aria-hidden="true"><BrandMark /><span>{words.brand}</span></span>
        <p class="kicker"><span>{scenario}</span><span>{view.count}</span></p>
      </header>
      <div class="reveal-columns">
        <div class="reveal-main">
          <h1 tabIndex={-1}>{view.title}</h1>
          <Prose text={view.lead} class="reading lead" />
          <dl class="paths">
            <div class="path-mine"><dt>{words.reveal.yours}</dt><dd>{view.chosen}</dd></div>
            {view.others.length > 0 && <div class="path-other"><dt>{words.reveal.others}</dt>{view.others.map((other) => <dd key={other.id}>{other.label}</dd>)}</div>}
          </dl>
          {first && <Chart chart={first} tall />}
        </div>
        <div class="reveal-side">
          <Aside label={words.reveal.chance}>
            {view.chance ? <Chance chance={view.chance} /> : <p class="quiet" role="status">{words.reveal.chanceWaiting}</p>}
          </Aside>
          <Aside label={words.reveal.followed}>
            {view.followed.length === 0 ? <p class="quiet">{words.reveal.followedNothing}</p> : <ol class="followed">{view.followed.map((line) => <li key={line}>{line}</li>)}</ol>}
          </Aside>
        </div>
      </div>
      {rest.length > 0 && <div class="chart-pair">{rest.map((chart) => <Chart key={chart.id} chart={chart} />)}</div>}
      <div class="reveal-reading">
        <Aside label={words.reveal.why} strong><Prose text={view.why} /></Aside>
        {view.notice !== null && <Aside label={words.reveal.notice}><Prose text={view.notice} /></Aside>}
        {view.principle !== null && <Aside label={words.reveal.principle} strong><p class="principle">{view.principle}</p></Aside>}
        {view.caseText !== null && <Aside label={words.reveal.caseLabel}><Prose text={view.caseText} /></Aside>}
        <Aside label={words.reveal.sources}>
          <ul class="sources">{view.sources.map((source) => <li key={source}>{source}</li>)}</ul>
          <p class="quiet">{view.caveat}</p>
        </Aside>
      </div>
      <footer class="page-foot">
        <button type="button" class="button-main" onClick={onContinue}>{view.continueLabel}</button>
        <button type="button" class="button-small" onClick={onReplay}><ReplayIcon />{words.reveal.replay}</button>
      </footer>
    </main>
  );
}
