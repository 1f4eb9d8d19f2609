import { courseOf } from '../judge/course.ts';
import type { WeekState } from '../model/trajectory.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { holdsFor } from '../run/condition.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import type { EndingNode } from '../scenario/scenario.ts';
import { chartsOf } from './charts.ts';
import { decisionTaken, momentsTaken } from './decisions-taken.ts';
import { withModelFigures } from './model-figures.ts';
import { namesIn } from './names.ts';
import { stateAt } from './picture-from.ts';
import { minePath } from './reveal.ts';
import { presentTier } from './tier-view.ts';
import type { EndingView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';

/** Where a path led. The words are those of the first variant that holds; every figure is the model's over the whole horizon. */
export function presentEnding({ run }: PlaySnapshot, node: EndingNode, words: AfterWords): EndingView {
  const { scenario } = run;
  const trajectory = trajectoryOf(run, horizonWeeks(scenario));
  const end = stateAt(trajectory, horizonWeeks(scenario));
  const names = namesIn(trajectory);
  const left = trajectory.events.flatMap((event) => (event.kind === 'person-left' ? [names.get(event.person) ?? event.person] : []));
  return {
    kind: 'ending',
    labels: words.ending.labels,
    kicker: words.ending.kicker,
    ...endingWords(run, node, end, words),
    tier: presentTier(run, trajectory, words),
    charts: chartsOf(scenario, [{ id: minePath, label: words.reveal.yours, tone: 'mine', course: courseOf(trajectory), bands: null, draws: [] }], run.week, words)
      .map((chart) => (chart.id === 'departures' ? { ...chart, says: words.ending.whoLeft(chart.says, left) } : chart)),
    decisions: momentsTaken(run).map((moment) => decisionTaken(run, moment, words)),
  };
}

/** The title and the text of an ending as a run came to it. */
export function endingWords(run: Run, node: EndingNode, end: WeekState, words: AfterWords): Pick<EndingView, 'title' | 'text'> {
  const variant = node.variants.find((each) => each.when === undefined || holdsFor(run, each.when));
  return { title: variant?.title ?? node.title, text: withModelFigures(variant?.text ?? node.text, end, null, words.figures) };
}
