import { weeksPerQuarter } from '../model/kernel/durations.ts';
import type { ModelEvent, Trajectory } from '../model/trajectory.ts';
import type { PlaySnapshot } from '../play/snapshot.ts';
import { isDecision } from '../run/decisions.ts';
import { nodeOf } from '../run/offer.ts';
import { horizonWeeks } from '../run/trajectory.ts';
import type { DecisionNode, Scenario } from '../scenario/scenario.ts';
import { namesIn } from './names.ts';
import { aheadOf, momentsOf } from './story.ts';
import type { TimelineView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** The quarters, the decisions pinned on them, and what has happened up to a played week. */
export function timelineOf(snapshot: PlaySnapshot, trajectory: Trajectory, playedWeek: number, words: Words): TimelineView {
  const { scenario } = snapshot.run;
  return {
    weeks: horizonWeeks(scenario),
    playedWeek,
    quarters: quartersOf(scenario, words),
    pins: pinsOf(snapshot, words),
    events: marksOf(trajectory, playedWeek, words),
  };
}

function quartersOf(scenario: Scenario, words: Words): TimelineView['quarters'] {
  const first = scenario.firstQuarter;
  return Array.from({ length: scenario.horizonQuarters }, (_, index) => {
    const opensYear = index === 0 || (first.quarter - 1 + index) % 4 === 0;
    return {
      label: words.figures.quarterShort(first, index),
      startWeek: index * weeksPerQuarter,
      year: opensYear ? first.year + Math.floor((first.quarter - 1 + index) / 4) : null,
    };
  });
}

/** Letters of a title that the line has room for. */
const longestTitle = 32;

/** As its page is headed, so that the two are known for one; a long title by its short form. */
function titleOf({ title, short = title }: DecisionNode): string {
  return title.length > longestTitle ? short : title;
}

/** Pins that stand apart on a wide line. */
const mostPins = 48;

/** Decisions made, the one on screen, and those to come as the stand-ins would meet them; of very many, those nearest to where the play is. What is to come is not named. */
function pinsOf({ run, before, node }: PlaySnapshot, words: Words): TimelineView['pins'] {
  const made = momentsOf(run).length;
  const onScreen = isDecision(nodeOf(run, node)) ? momentsOf(before).length : null;
  const all = momentsOf(aheadOf(run));
  const first = Math.max(0, Math.min(all.length - mostPins, (onScreen ?? made) - mostPins / 2));
  return all.slice(first, first + mostPins).map((moment) => {
    const state = moment.number - 1 === onScreen ? 'now' : moment.number <= made ? 'done' : 'later';
    return { number: moment.number, week: moment.week, state, label: state === 'later' ? words.timeline.later : titleOf(moment.node) };
  });
}

function marksOf(trajectory: Trajectory, playedWeek: number, words: Words): TimelineView['events'] {
  const names = namesIn(trajectory);
  let released = 0;
  return trajectory.events
    .filter((event) => event.week <= playedWeek)
    .flatMap((event) => {
      if (event.kind === 'feature-released' && !event.informal) released += 1;
      const mark = markOf(event, released, names, words);
      return mark === null ? [] : [{ week: event.week, ...mark }];
    });
}

function markOf(event: ModelEvent, released: number, names: ReadonlyMap<string, string>, { timeline }: Words): Omit<TimelineView['events'][number], 'week'> | null {
  switch (event.kind) {
    case 'person-joined':
      return { tone: 'plain', label: timeline.joined(names.get(event.person) ?? event.person) };
    case 'person-left':
    case 'person-parted':
      return { tone: 'loss', label: timeline.left(names.get(event.person) ?? event.person) };
    case 'feature-released':
      return event.informal ? null : { tone: 'good', label: timeline.feature(released) };
    case 'incident':
      return { tone: 'loss', label: timeline.incident };
    case 'guild-started':
      return { tone: 'plain', label: timeline.guild };
    case 'structure-changed':
      return { tone: 'plain', label: timeline.structure };
    default:
      return null;
  }
}
