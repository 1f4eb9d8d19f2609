import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CounterfactualView, DebriefView, TakenView } from '../../present/debrief/view.ts';
import { Chart } from '../chart/chart.tsx';
import { ForkIcon } from '../icons.tsx';

interface WhatIfProps {
  readonly decisions: readonly TakenView[];
  readonly labels: DebriefView['labels'];
  /** What is being looked at, and which decision and answer it is; null before anything has been asked. */
  readonly shown: { readonly index: number; readonly id: string; readonly view: CounterfactualView } | null;
  /** The two organisations, drawn. */
  readonly stages: ComponentChildren;
  readonly onAsk: (index: number, id: string) => void;
  readonly onBranch: (index: number) => void;
}

/** Every decision with what else could have been said, and what would have come of it, in the same luck. */
export function WhatIf({ decisions, labels, shown, stages, onAsk, onBranch }: WhatIfProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = shown === null ? null : `${shown.index} ${shown.id}`;
  useEffect(() => { if (asked !== null) heading.current?.focus(); }, [asked]);
  return (
    <section class="debrief-part what-if">
      <h2>{labels.whatIf}</h2>
      <p class="part-lead">{labels.whatIfLead}</p>
      <ol class="what-ifs">
        {decisions.map((decision) => (
          <li key={decision.index}>
            <span class="decision-number" aria-hidden="true">{decision.number}</span>
            <div class="what-if-words"><b>{decision.title}</b><span>{decision.answer}</span><span class="decision-sure">{decision.confidence}</span></div>
            <div class="what-if-others">
              {decision.others.map((other) => (
                <button key={other.id} type="button" class="button-small" aria-label={labels.insteadAt(decision.number, other.label)} aria-pressed={shown?.index === decision.index && shown.id === other.id} onClick={() => onAsk(decision.index, other.id)}>
                  <ForkIcon /><span>{other.label}</span>
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {shown && (
        <div class="counterfactual">
          <h3 tabIndex={-1} ref={heading}>{shown.view.title}</h3>
          <p class="reading">{shown.view.says}</p>
          <ul class="counterfactual-later">{shown.view.later.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          {stages}
          <div class="counterfactual-figures">
            <table class="debrief-table">
              <thead><tr><th scope="col">{labels.figure}</th><th scope="col">{labels.asPlayed}</th><th scope="col">{labels.otherWay}</th></tr></thead>
              <tbody>{shown.view.figures.map((row) => <tr key={row.id}><th scope="row">{row.label}</th><td>{row.mine}</td><td>{row.other}</td></tr>)}</tbody>
            </table>
            {shown.view.charts[0] && <Chart chart={shown.view.charts[0]} />}
          </div>
          <div class="chart-pair">{shown.view.charts.slice(1).map((chart) => <Chart key={chart.id} chart={chart} />)}</div>
          <button type="button" class="button-small" onClick={() => onBranch(shown.index)}><ForkIcon />{labels.branch}</button>
        </div>
      )}
    </section>
  );
}
