import { weeksPerQuarter } from '../model/kernel/durations.ts';
import type { SpendLine } from '../model/roles.ts';
import { spendLines } from '../model/roles.ts';
import type { Trajectory, WeekState } from '../model/trajectory.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { courseOf, quarterly } from '../judge/course.ts';
import { holdsFor } from '../run/condition.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import type { EndingNode, Scenario } from '../scenario/scenario.ts';
import { answerInWords } from './answer-words.ts';
import { chartsOf } from './charts.ts';
import { driversByWeight } from './drivers.ts';
import { withModelFigures } from './model-figures.ts';
import { namesIn } from './names.ts';
import { stateAt } from './picture-from.ts';
import { minePath } from './reveal.ts';
import { momentsOf, quarterName } from './story.ts';
import { presentTier } from './tier-view.ts';
import type { EndingView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** Where a path led. The words are those of the first variant that holds; every figure is the model's over the whole horizon. */
export function presentEnding({ run }: PlaySnapshot, node: EndingNode, words: Words): EndingView {
  const { scenario } = run;
  const trajectory = trajectoryOf(run, horizonWeeks(scenario));
  const end = stateAt(trajectory, horizonWeeks(scenario));
  const variant = node.variants.find((each) => each.when === undefined || holdsFor(run, each.when));
  return {
    kind: 'ending',
    kicker: words.ending.kicker,
    title: variant?.title ?? node.title,
    text: withModelFigures(variant?.text ?? node.text, end, null, words.figures),
    tier: presentTier(run, trajectory, words),
    charts: chartsOf(scenario, [{ id: minePath, label: words.reveal.yours, tone: 'mine', course: courseOf(trajectory), bands: null }], run.week, words),
    quarters: quartersOf(scenario, trajectory, words),
    departures: departuresOf(scenario, trajectory, words),
    money: moneyOf(trajectory, end, words),
    decisions: decisionsOf(run, words),
  };
}

/** What happened within each quarter. */
function quartersOf(scenario: Scenario, trajectory: Trajectory, words: Words): EndingView['quarters'] {
  const released = quarterly(trajectory, 'formalReleases');
  const departures = quarterly(trajectory, 'departures');
  const spend = quarterly(trajectory, 'spendUsd');
  const within = (values: readonly number[], quarter: number) => (values[quarter + 1] ?? 0) - (values[quarter] ?? 0);
  return Array.from({ length: scenario.horizonQuarters }, (_, quarter) => ({
    label: words.figures.quarter(scenario.firstQuarter, quarter),
    features: within(released, quarter),
    departures: within(departures, quarter),
    spendUsd: Math.round(within(spend, quarter)),
  }));
}

function departuresOf(scenario: Scenario, trajectory: Trajectory, words: Words): EndingView['departures'] {
  const names = namesIn(trajectory);
  return trajectory.events.flatMap((event) => {
    if (event.kind !== 'person-left' && event.kind !== 'person-parted') return [];
    return [{
      name: names.get(event.person) ?? event.person,
      role: event.role,
      when: words.ending.when(event.week, quarterName(scenario, event.week, words)),
      why: event.kind === 'person-left' ? words.ending.why(driversByWeight(event.drivers)) : words.ending.letGo,
    }];
  });
}

/** The lines money went to, largest first. */
function moneyOf(trajectory: Trajectory, end: WeekState, words: Words): EndingView['money'] {
  const weeksWorked = trajectory.weeks.slice(1).reduce((sum, week) => sum + week.people.filter((person) => person.came === 'hired').length, 0);
  const facts = { personYears: weeksWorked / (4 * weeksPerQuarter), features: end.metrics.featuresLive - end.metrics.informalLive, fluent: end.fluentEngineers, demos: end.metrics.demos };
  return spendLines
    .filter((line) => Math.round(end.spend[line]) > 0)
    .toSorted((one: SpendLine, other: SpendLine) => end.spend[other] - end.spend[one])
    .map((line) => ({ label: words.vocabulary.spendLines[line], usd: Math.round(end.spend[line]), note: words.ending.moneyNotes[line]?.(facts) ?? null }));
}

/** An event that did not happen is no decision, and no place to branch from. */
function decisionsOf(run: Run, words: Words): EndingView['decisions'] {
  return momentsOf(run).filter(({ choice }) => choice.answer.kind !== 'spared').map(({ index, number, id, node, choice }) => ({
    index,
    number,
    title: node.title,
    answer: answerInWords(run.scenario, id, choice.answer, words),
    confidence: choice.confidence === null ? words.ending.unsaid : words.ending.confidence(choice.confidence),
  }));
}
