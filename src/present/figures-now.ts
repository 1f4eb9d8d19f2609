import type { PlaySnapshot } from '../play/snapshot.ts';
import { trajectoryOf } from '../run/trajectory.ts';
import { spansInBridge, spansStanding } from './cues.ts';
import { withMeans } from './means.ts';
import { againstBudgetUsd, stateAt } from './picture-from.ts';
import type { DecisionView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** Up to six figures to decide by: the source's own while nothing has been played, then how things stand. */
export function figuresNow({ before: run }: PlaySnapshot, { figures, state: said }: Words): DecisionView['figures'] {
  if (run.week === 0) return run.scenario.figures;
  const { budgetUsd, seats } = withMeans(run, run.week).organisation;
  const now = stateAt(trajectoryOf(run), run.week);
  const hired = now.people.filter((person) => person.came === 'hired').length;
  return [
    { value: said.platform.value(spansStanding(now.gates.platform), spansInBridge), label: said.platform.label },
    { value: figures.count(now.metrics.prototypesWaiting), label: said.prototypes(now.metrics.prototypesWaiting) },
    ...(now.engineers > 0 ? [{ value: figures.count(now.fluentEngineers), label: said.fluent(now.engineers) }] : []),
    ...(seats + hired > 0 ? [{ value: figures.count(hired), label: said.seats(Math.max(seats, hired)) }] : []),
    { value: figures.count(now.metrics.departures), label: said.departures(now.metrics.departures) },
    { value: figures.usd(budgetUsd - againstBudgetUsd(now.spend)), label: said.budget(budgetUsd) },
  ];
}
