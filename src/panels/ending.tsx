import type { EndingView } from '../present/view.ts';
import { BrandMark } from './brand.tsx';
import { Chart } from './chart/chart.tsx';
import { DecisionsTaken } from './decisions-taken.tsx';
import { Prose } from './prose.tsx';
import { Criteria, Tier } from './tier.tsx';
import { useWords } from './words.ts';

interface EndingProps {
  readonly view: EndingView;
  readonly scenario: string;
  readonly onBranch: (index: number) => void;
  readonly onDebrief: () => void;
  readonly onRestart: () => void;
  readonly onHome: () => void;
}

/** Where the path led, and the way to the debrief. */
export function Ending({ view, scenario, onBranch, onDebrief, onRestart, onHome }: EndingProps) {
  const words = useWords();
  const { labels } = view;
  const [first, ...rest] = view.charts;
  return (
    <main id="sheet" class="page ending">
      <header class="page-head">
        <span class="brand" aria-hidden="true"><BrandMark /><span>{words.brand}</span></span>
        <p class="kicker"><span>{scenario}</span><span>{view.kicker}</span></p>
      </header>
      <div class="ending-lead">
        <div>
          <h1 tabIndex={-1}>{view.title}</h1>
          <Prose text={view.text} class="reading lead" />
        </div>
        <Tier tier={view.tier} labels={labels} />
      </div>
      <Criteria criteria={view.tier.criteria} labels={labels} />
      {first && (
        <section class="ending-part" aria-label={labels.charts}>
          <div class="ending-charts">
            <Chart chart={first} tall />
            {rest.length > 0 && <div class="ending-small">{rest.map((chart) => <Chart key={chart.id} chart={chart} />)}</div>}
          </div>
        </section>
      )}
      <DecisionsTaken decisions={view.decisions} labels={labels} onBranch={onBranch} />
      <footer class="page-foot">
        <button type="button" class="button-main" onClick={onDebrief}>{labels.debrief}</button>
        <button type="button" class="button-small" onClick={onRestart}>{labels.again}</button>
        <button type="button" class="button-small" onClick={onHome}>{labels.home}</button>
      </footer>
    </main>
  );
}
