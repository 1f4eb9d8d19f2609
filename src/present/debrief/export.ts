import { horizonWeeks, trajectoryOf } from '../../run/trajectory.ts';
import type { Run, RunLog } from '../../run/run.ts';
import { eventSentence } from '../words/event-words.ts';
import { factsFor } from '../followed.ts';
import type { LateWords } from '../words/late-words.ts';
import { csvOf } from './csv.ts';
import type { DebriefView } from './view.ts';

/** A run in rows: one figure, decision or event each, with the words a reader of a spreadsheet needs. */
export function runAsCsv(view: DebriefView, run: Run, words: LateWords): string {
  const { columns } = words.debrief.export;
  const { labels } = view;
  const trajectory = trajectoryOf(run, horizonWeeks(run.scenario));
  const rows: string[][] = [
    [columns.section, columns.item, columns.value, columns.detail],
    [labels.run, run.scenario.title, view.run, view.story],
    ...view.decisions.map((decision) => [words.ending.labels.decisions, `${decision.number} ${decision.title}`, decision.answer, decision.confidence]),
    ...view.tier.criteria.map((criterion) => [words.ending.labels.tier, criterion.label, words.ending.labels[criterion.met === null ? 'notAsked' : criterion.met ? 'met' : 'missed'], criterion.figure]),
    ...judgementRows(view),
    ...view.quarters.flatMap((quarter) => [
      [labels.quarters, labels.quartersTable.features, String(quarter.features), quarter.label],
      [labels.quarters, labels.quartersTable.departures, String(quarter.departures), quarter.label],
      [labels.quarters, labels.quartersTable.spend, String(quarter.spendUsd), quarter.label],
    ]),
    ...view.money.map((line) => [labels.money, line.label, String(line.usd), line.note ?? '']),
    ...view.departures.leavers.map((person) => [labels.departures, person.name, person.when, person.why]),
    ...trajectory.events.map((event) => [words.reveal.labels.followed, String(event.week), event.kind, eventSentence(words.events, event.kind, event, factsFor(event, trajectory))]),
  ];
  return csvOf(rows);
}

/** What many worlds say, as far as they have been played. */
function judgementRows({ labels, soFar, judgement, calibration }: DebriefView): string[][] {
  return [
    ...(judgement?.account.map(({ label, value }) => [labels.judgement, label, String(value), soFar ?? '']) ?? []),
    ...(judgement?.decisions.map((each) => [labels.givenAway, `${each.number} ${each.title}`, (each.regret - each.gained).toFixed(2), each.figures.verdict]) ?? []),
    ...(calibration?.bins.map(({ figures, count }) => [labels.calibration, `${labels.calibrationTable.said} ${figures.said}`, `${labels.calibrationTable.right} ${figures.right}`, `${labels.calibrationTable.count} ${count}`]) ?? []),
  ];
}

/** A run as JSON: what plays it again, and what came of it. `scenario` is the file of an own scenario, to go along. */
export function runAsJson(view: DebriefView, run: Run, log: RunLog, scenario: { readonly name: string; readonly text: string } | null): string {
  const trajectory = trajectoryOf(run, horizonWeeks(run.scenario));
  const outcome = {
    title: run.scenario.title, story: view.story, tier: view.tier.reached, criteria: view.tier.criteria, decisions: view.decisions.map(({ others: _, ...decision }) => decision),
    judgement: view.judgement && { soFar: view.soFar, account: view.judgement.account, decisions: view.judgement.decisions.map(({ figures: _, ...decision }) => decision) },
    quarters: view.quarters, money: view.money, departures: view.departures.leavers, metrics: trajectory.weeks.at(-1)?.metrics ?? null, events: trajectory.events,
  };
  return `${JSON.stringify({ log, ...(scenario && { scenario }), outcome: rounded(outcome) }, null, 1)}\n`;
}

/** Numbers to the digits that they bear: a thousandth of whatever they count. */
function rounded(outcome: unknown): unknown {
  return JSON.parse(JSON.stringify(outcome, (_, value: unknown) => (typeof value === 'number' ? Math.round(1000 * value) / 1000 : value)));
}
