import '../style/debrief.css';
import type { ComponentChildren } from 'preact';
import type { DebriefView } from '../../present/debrief/view.ts';
import { Chart } from '../chart/chart.tsx';
import { Leavers } from '../leavers.tsx';
import { Criteria, Tier } from '../tier.tsx';
import { Calibration } from './calibration.tsx';
import { Drivers, Mix } from './bars.tsx';
import { Judgement } from './judgement.tsx';
import { Money, Quarters } from './ledger.tsx';
import { PathsMap } from './paths-map.tsx';
import { Principles } from './principles.tsx';

interface DebriefProps {
  readonly view: DebriefView;
  readonly top: ComponentChildren;
  /** The parts that answer back, each a section of its own. */
  readonly whatIf: ComponentChildren;
  readonly disagree: ComponentChildren;
  /** What stands over the page where the run is somebody else's. */
  readonly note: ComponentChildren;
  /** Ways to pass the run on, among those at the foot. */
  readonly passOn: ComponentChildren;
  /** Has what broke off worked out once more. */
  readonly onValueAgain: () => void;
  readonly onSave: (kind: 'csv' | 'json') => void;
  /** What came of the last press at the foot, where it failed. */
  readonly trouble: string | null;
  readonly onPrint: () => void;
  readonly onPlay: (scenario: string) => void;
  readonly onAgain: () => void;
  readonly onHome: () => void;
}

/** A run looked back on, on a page worth printing. */
export function Debrief({ view, top, whatIf, disagree, note, passOn, onValueAgain, onSave, trouble, onPrint, onPlay, onAgain, onHome }: DebriefProps) {
  const { labels } = view;
  // What many worlds say comes in together: a part that is not among it then never will be.
  const missing = <p class="quiet">{view.calibration ? labels.untold : view.failed ? labels.notWorkedOut : labels.coming}</p>;
  return (
    <main id="sheet" class="page debrief">
      {top}
      {note}
      <div class="debrief-lead">
        <div>
          <h1 tabIndex={-1}>{view.title}</h1>
          <p class={view.judgement ? 'verdict' : 'verdict quiet'} role="status">{view.judgement?.corner ?? (view.calibration || view.failed ? '' : labels.waiting)}</p>
          <p class="reading lead">{view.story}</p>
        </div>
        <Tier tier={view.tier} labels={view.endingLabels} />
      </div>
      {view.failed
        ? <p class="so-far button-row" role="alert"><span>{labels.brokeOff}</span><button type="button" class="button-small" onClick={onValueAgain}>{labels.tryAgain}</button></p>
        : view.soFar && <p class="so-far" role="status">{view.soFar}</p>}
      <div class="debrief-pair debrief-verdict">
        <section class="debrief-part">
          <h2>{labels.judgement}</h2>
          {view.judgement ? <Judgement judgement={view.judgement} labels={labels} /> : missing}
        </section>
        <section class="debrief-part">
          <h2>{labels.calibration}</h2>
          {view.calibration ? <Calibration calibration={view.calibration} labels={labels} /> : missing}
        </section>
      </div>
      <Criteria criteria={view.tier.criteria} labels={view.endingLabels} />
      <section class="debrief-part">
        <h2>{labels.map}</h2>
        {view.map ? <PathsMap map={view.map} labels={labels} /> : missing}
      </section>
      {whatIf}
      <section class="debrief-part">
        <h2>{labels.principles}</h2>
        {view.principles ? <Principles principles={view.principles} labels={labels} /> : missing}
      </section>
      {view.charts.length > 0 && (
        <section class="debrief-part" aria-label={labels.charts}>
          <div class="debrief-quarters">{view.charts.map((chart) => <Chart key={chart.id} chart={chart} />)}</div>
        </section>
      )}
      <div class="debrief-pair">
        <section class="debrief-part">
          <h2>{labels.departures}</h2>
          <Drivers departures={view.departures} labels={labels} />
        </section>
        <section class="debrief-part">
          <h2>{labels.mix}</h2>
          <Mix mix={view.mix} labels={labels} />
        </section>
      </div>
      {view.departures.leavers.length > 0 && <section class="debrief-leavers" aria-label={labels.departures}><Leavers leavers={view.departures.leavers} nobody={labels.noneShown} /></section>}
      <div class="debrief-pair">
        <section class="debrief-part">
          <h2>{labels.money}</h2>
          <p class="part-lead">{view.moneySays}</p>
          <Money lines={view.money} labels={labels} />
        </section>
        <section class="debrief-part">
          <h2>{labels.quarters}</h2>
          <Quarters quarters={view.quarters} labels={labels} />
        </section>
      </div>
      {disagree}
      {view.next.length > 0 && (
        <section class="debrief-part debrief-next">
          <h2>{labels.next}</h2>
          <ul>
            {view.next.map(({ scenario, title, why }) => (
              <li key={scenario}><button type="button" class="button-small" onClick={() => onPlay(scenario)}>{title}</button><p>{why}</p></li>
            ))}
          </ul>
        </section>
      )}
      <div class="debrief-small">
        <div>{view.caveats.map((caveat) => <p key={caveat}>{caveat}</p>)}</div>
        <p>{view.run}</p>
      </div>
      <footer class="page-foot">
        <button type="button" class="button-main" onClick={onPrint}>{labels.print}</button>
        <button type="button" class="button-small" onClick={() => onSave('csv')}>{labels.csv}</button>
        <button type="button" class="button-small" onClick={() => onSave('json')}>{labels.json}</button>
        {passOn}
        {trouble !== null && <p class="copy-link" role="alert">{trouble}</p>}
        <button type="button" class="button-small" onClick={onAgain}>{labels.again}</button>
        <button type="button" class="button-small" onClick={onHome}>{labels.home}</button>
      </footer>
    </main>
  );
}
