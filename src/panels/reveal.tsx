import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RevealView } from '../present/view.ts';
import { Against } from './against.tsx';
import { BrandMark } from './brand.tsx';
import { Chance } from './chart/chance.tsx';
import { Chart } from './chart/chart.tsx';
import { Difference } from './chart/difference.tsx';
import { ReplayIcon } from './icons.tsx';
import { Leavers } from './leavers.tsx';
import { MoreBelow } from './more-below.tsx';
import { Prose } from './prose.tsx';
import { useWords } from './words.ts';

interface RevealProps {
  readonly view: RevealView;
  readonly scenario: string;
  readonly onContinue: () => void;
  readonly onReplay: () => void;
  /** Has what broke off worked out once more. */
  readonly onLookAgain: () => void;
}

function Aside({ label, children, strong = false }: { readonly label: string; readonly children: ComponentChildren; readonly strong?: boolean }) {
  return <section class={strong ? 'aside strong' : 'aside'}><h2>{label}</h2>{children}</section>;
}

/** What was chosen, what followed, what each other answer brings in the same luck, where the difference comes from, and what to take away. */
export function Reveal({ view, scenario, onContinue, onReplay, onLookAgain }: RevealProps) {
  const words = useWords();
  const { labels } = view;
  // The strongest, unless somebody has asked for another: which that is is known only once the worlds have been played.
  const [asked, setAgainst] = useState<string | null>(null);
  const road = view.others.find((other) => other.id === asked) ?? view.others[0] ?? null;
  const against = road?.id ?? null;
  const told = road?.author ?? view;
  const body = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  const lettered = view.others.toSorted((one, other) => (one.letter < other.letter ? -1 : 1));
  const [first, ...rest] = view.charts;
  const missing = view.failed
    ? <p class="button-row" role="alert"><span>{labels.failed}</span><button type="button" class="button-small" onClick={onLookAgain}>{labels.tryAgain}</button></p>
    : <p class="quiet" role="status">{labels.waiting}</p>;
  return (
    <main id="sheet" class="page reveal">
      <header class="page-head">
        <span class="brand" aria-hidden="true"><BrandMark /><span>{words.brand}</span></span>
        <p class="kicker"><span>{scenario}</span><span>{view.count}</span></p>
      </header>
      <div class="reveal-body" ref={body}>
        <div class="reveal-columns">
          <div class="reveal-main">
            <h1 tabIndex={-1}>{road?.title ?? view.title}</h1>
            <dl class="paths">
              <div class="path-mine"><dt>{labels.yours}</dt><dd>{view.chosen}</dd></div>
              {view.others.length > 0 && <div class="path-other"><dt>{labels.others}</dt>{lettered.map((other) => <dd key={other.id} class={other.id === against ? 'held' : undefined}>{other.label}</dd>)}</div>}
            </dl>
            {road && view.others.length > 1 && <Against question={labels.against} choices={lettered.map(({ id, letter }) => ({ id, label: letter }))} chosen={road.id} onChoose={setAgainst} />}
            {first && <Chart chart={first} against={against} tall />}
            <Prose text={road?.lead ?? view.lead} class="lead" />
            {view.open !== null && <p class="quiet">{view.open}</p>}
          </div>
          <div class="reveal-side">
            {road && (
              <Aside label={labels.chance}>
                {road.chance ? <Chance chance={road.chance} labels={labels} /> : missing}
              </Aside>
            )}
            <Aside label={labels.followed}>
              {view.followed.length === 0 ? <p class="quiet">{labels.followedNothing}</p> : <ol class="followed">{view.followed.map((line) => <li key={line}>{line}</li>)}</ol>}
            </Aside>
          </div>
        </div>
        <div class="reveal-reading">
          <Aside label={labels.why} strong><Prose text={told.why} />{view.whyFigures !== null && <p class="quiet">{view.whyFigures}</p>}</Aside>
          {told.notice !== null && <Aside label={labels.notice}><Prose text={told.notice} /></Aside>}
        </div>
        {road && (
          <section class="aside strong reveal-difference">
            <h2>{road.difference?.title ?? labels.difference}</h2>
            {road.difference ? <Difference difference={road.difference} labels={labels} /> : missing}
          </section>
        )}
        {rest.length > 0 && <div class="chart-pair">{rest.map((chart) => <Chart key={chart.id} chart={chart} against={against} />)}</div>}
        <section class="aside reveal-left">
          <h2>{labels.left}</h2>
          <Leavers leavers={view.left} nobody={labels.nobodyLeft} />
          {view.letGo !== null && <p class="quiet">{view.letGo}</p>}
          {view.leftLater !== null && <p>{view.leftLater}</p>}
          {road && <p class="quiet">{road.left}</p>}
        </section>
        <div class="reveal-reading">
          {view.principle !== null && <Aside label={labels.principle} strong><p class="principle">{view.principle}</p></Aside>}
          {told.caseText !== null && <Aside label={view.caseLabel}><Prose text={told.caseText} /></Aside>}
          <Aside label={labels.sources}>
            <ul class="sources">{view.sources.map((source) => <li key={source}>{source}</li>)}</ul>
            {view.caveats.map((caveat) => <p key={caveat} class="quiet">{caveat}</p>)}
          </Aside>
        </div>
      </div>
      <MoreBelow body={body} foot={foot} />
      <footer class="page-foot" ref={foot}>
        <button type="button" class="button-main" onClick={onContinue}>{view.continueLabel}</button>
        <button type="button" class="button-small" onClick={onReplay}><ReplayIcon />{labels.replay}</button>
      </footer>
    </main>
  );
}
