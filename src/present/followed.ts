import type { Gate } from '../model/roles.ts';
import { gates, roles } from '../model/roles.ts';
import type { DatedLever } from '../model/plan.ts';
import { declineReasons, type ModelEvent, type Trajectory, type WeekState } from '../model/trajectory.ts';
import { spansInBridge, spansStanding } from './cues.ts';
import { namesIn } from './names.ts';
import { headcountUsd, stateAt } from './picture-from.ts';
import type { AfterWords } from './words/after-words.ts';
import { eventSentence, type EventFacts } from './words/event-words.ts';

type Kind = ModelEvent['kind'];
type Of<K extends Kind> = Extract<ModelEvent, { kind: K }>;

/**
 * What happened after one week and up to another, a sentence each, every figure the model's. People first, then work, then money.
 * `pulled` is what the choice pulled: a leader it was about is told of, also where nothing became of it.
 */
export function whatFollowed(trajectory: Trajectory, fromWeek: number, toWeek: number, words: AfterWords, pulled: readonly DatedLever[] = []): string[] {
  if (toWeek <= fromWeek) return [words.reveal.followed.noTime];
  const events = trajectory.events.filter((event) => event.week > fromWeek && event.week <= toWeek);
  return [
    ...hiring(trajectory, events, toWeek, words),
    ...departures(trajectory, events, words),
    ...stayed(trajectory, fromWeek, toWeek, pulled, words),
    ...changes(trajectory, events, words),
    ...work(trajectory, events, toWeek, words),
    ...trouble(trajectory, events, words),
    ...learning(trajectory, events, toWeek, words),
    ...bottleneck(trajectory, fromWeek, toWeek, words),
    ...money(trajectory, fromWeek, toWeek, words),
  ];
}

/** Facts that an event's sentence needs and the event itself does not carry. */
export function factsFor(event: ModelEvent, trajectory: Trajectory): EventFacts {
  const releases = trajectory.events.filter((each) => each.kind === 'feature-released' && !each.informal);
  const before = stateAt(trajectory, Math.max(0, event.week - 1));
  return {
    name: 'person' in event ? (namesIn(trajectory).get(event.person) ?? event.person) : '',
    featureNumber: releases.indexOf(event) + 1,
    shiplessWeeks: Math.min(before.metrics.shiplessWeeks, weeksHere(event, before)),
    waiting: stateAt(trajectory, event.week).metrics.prototypesWaiting,
  };
}

/** How long whom the event is about had been there: a drought counts from when one came. Who was not there before came this week. */
function weeksHere(event: ModelEvent, before: WeekState): number {
  if (!('person' in event)) return Infinity;
  const person = before.people.find((each) => each.id === event.person);
  return person?.came === 'there' ? Infinity : event.week - (person?.sinceWeek ?? event.week);
}

function hiring(trajectory: Trajectory, events: readonly ModelEvent[], toWeek: number, words: AfterWords): string[] {
  const { followed } = words.reveal;
  const names = namesIn(trajectory);
  const joinings = kind(events, 'person-joined');
  const alone = joinings.length === 1 ? joinings[0] : undefined;
  const joined = joinings.map((event) => ({ name: names.get(event.person) ?? event.person, role: event.role, week: event.week }));
  const declined = kind(events, 'offer-declined');
  const reasons = declineReasons.map((reason) => ({ reason, count: declined.filter((event) => event.reason === reason).length })).filter(({ count }) => count > 0);
  const open = stateAt(trajectory, toWeek).searches.filter((search) => search.stage === 'searching');
  const searching = roles.map((role) => ({ role, count: open.filter((search) => search.role === role).length })).filter(({ count }) => count > 0);
  return [
    ...(alone !== undefined ? [eventSentence(words.events, 'person-joined', alone, factsFor(alone, trajectory))] : []),
    ...(joined.length > 1 ? [followed.joined(joined)] : []),
    ...(reasons.length > 0 ? [followed.declined(reasons)] : []),
    ...(searching.length > 0 ? [followed.searching(searching)] : []),
  ];
}

function departures(trajectory: Trajectory, events: readonly ModelEvent[], words: AfterWords): string[] {
  const withstood = kind(events, 'offer-withstood');
  const names = namesIn(trajectory);
  return [
    ...events
      .filter((event) => event.kind === 'person-left' || event.kind === 'person-parted' || (event.kind === 'offer-withstood' && withstood.length === 1))
      .map((event) => eventSentence(words.events, event.kind, event, factsFor(event, trajectory))),
    ...(withstood.length > 1 ? [words.reveal.followed.withstood([...new Set(withstood.map(({ person }) => names.get(person) ?? person))], [...new Set(withstood.map(({ week }) => week))])] : []),
  ];
}

/** A leader whom the choice kept or gave other work, and who has not gone. */
function stayed(trajectory: Trajectory, fromWeek: number, toWeek: number, pulled: readonly DatedLever[], { reveal: { followed } }: AfterWords): string[] {
  const aboutLeader = pulled.some(({ lever }) => (lever.kind === 'retain' || lever.kind === 'rescope') && lever.target.kind === 'leader');
  const here = new Set(stateAt(trajectory, toWeek).people.map(({ id }) => id));
  const names = aboutLeader ? stateAt(trajectory, fromWeek).people.filter(({ id, role }) => role === 'leader' && here.has(id)).map(({ id }) => namesIn(trajectory).get(id) ?? id) : [];
  return names.length === 0 ? [] : [followed.stayed(names)];
}

function changes(trajectory: Trajectory, events: readonly ModelEvent[], words: AfterWords): string[] {
  return events
    .filter((event) => event.kind === 'structure-changed' || event.kind === 'guild-started' || event.kind === 'bet-landed')
    .map((event) => eventSentence(words.events, event.kind, event, factsFor(event, trajectory)));
}

function work(trajectory: Trajectory, events: readonly ModelEvent[], toWeek: number, { reveal: { followed } }: AfterWords): string[] {
  const state = stateAt(trajectory, toWeek);
  const spans = spansStanding(state.gates.platform);
  const waiting = state.metrics.prototypesWaiting;
  const formal = kind(events, 'feature-released').filter((event) => !event.informal);
  const informal = kind(events, 'feature-released').length - formal.length;
  const demos = kind(events, 'demo-shown').length;
  const built = kind(events, 'prototype-built').length;
  const dropped = kind(events, 'prototype-dropped').length;
  if (built + dropped + waiting + formal.length + informal + demos === 0) return [followed.nothing];
  return [
    ...(built + waiting > 0 ? [followed.built(built, waiting, spans, spansInBridge)] : []),
    ...(dropped > 0 ? [followed.dropped(dropped)] : []),
    followed.released(formal.map((event) => event.week), informal),
    ...(demos > 0 ? [followed.demos(demos, formal.length === 0)] : []),
  ];
}

function trouble(trajectory: Trajectory, events: readonly ModelEvent[], { reveal: { followed } }: AfterWords): string[] {
  const incidents = kind(events, 'incident');
  const byHand = incidents.every(({ feature, week }) => stateAt(trajectory, week - 1).features.find(({ id }) => id === feature)?.informal ?? false);
  const causes = gates.map((cause) => ({ cause, count: incidents.filter((event) => event.cause === cause).length })).filter(({ count }) => count > 0);
  return causes.length === 0 ? [] : [followed.incidents(causes, byHand)];
}

function learning(trajectory: Trajectory, events: readonly ModelEvent[], toWeek: number, { reveal: { followed } }: AfterWords): string[] {
  const more = kind(events, 'engineers-fluent').reduce((sum, event) => sum + event.count, 0);
  const state = stateAt(trajectory, toWeek);
  return more === 0 ? [] : [followed.fluent(more, state.fluentEngineers, state.engineers)];
}

/** The gate that held the work back in more than half of the weeks; unsaid where none did. */
function bottleneck(trajectory: Trajectory, fromWeek: number, toWeek: number, { reveal: { followed } }: AfterWords): string[] {
  const weeks = trajectory.weeks.slice(fromWeek + 1, toWeek + 1);
  const held = (gate: Gate) => weeks.filter((week) => week.bottleneck === gate).length;
  const worst = gates.reduce((one, other) => (held(other) > held(one) ? other : one));
  return held(worst) * 2 <= weeks.length ? [] : [followed.bottleneck(worst, held(worst), weeks.length)];
}

function money(trajectory: Trajectory, fromWeek: number, toWeek: number, { reveal: { followed } }: AfterWords): string[] {
  const before = stateAt(trajectory, fromWeek);
  const after = stateAt(trajectory, toWeek);
  return [followed.spent(after.metrics.spendUsd - before.metrics.spendUsd, headcountUsd(after.spend) - headcountUsd(before.spend), after.spend.severance > before.spend.severance)];
}

function kind<K extends Kind>(events: readonly ModelEvent[], wanted: K): Of<K>[] {
  return events.filter((event): event is Of<K> => event.kind === wanted);
}
