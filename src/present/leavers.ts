import type { Trajectory } from '../model/trajectory.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { driversByWeight } from './drivers.ts';
import { namesIn } from './names.ts';
import { quarterName } from './story.ts';
import type { LeaverView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';

/** Everybody who left in the course of a trajectory, up to a week if one is given, in order, and what drove them. */
export function leaversOf(scenario: Scenario, trajectory: Trajectory, words: AfterWords, toWeek = Infinity): LeaverView[] {
  const names = namesIn(trajectory);
  return trajectory.events.flatMap((event) => {
    if ((event.kind !== 'person-left' && event.kind !== 'person-parted') || event.week > toWeek) return [];
    return [{
      name: names.get(event.person) ?? event.person,
      role: event.role,
      when: words.ending.when(event.week, quarterName(scenario, event.week, words)),
      why: event.kind === 'person-left' ? words.ending.why(driversByWeight(event.drivers)) : words.ending.letGo,
    }];
  });
}
