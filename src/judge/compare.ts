import { take } from '../run/choose.ts';
import { alternatives, namedAnswers, projectStandIn, sameAnswer } from '../run/projection.ts';
import { replay } from '../run/replay.ts';
import type { Answer, Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import type { Trajectory } from '../model/trajectory.ts';
import { courseOf, type Course } from './course.ts';
import { later } from './later.ts';
import { decided } from './made.ts';

/** One way a decision could go, seen to the horizon: later decisions get their stand-ins' answers, whoever chose what here. */
export interface Projection {
  /** The author's name for the answer, or null for an answer of the player's own. */
  readonly id: string | null;
  readonly answer: Answer;
  readonly run: Run;
  readonly trajectory: Trajectory;
  readonly course: Course;
}

/** A choice beside what else could have been chosen, all in the player's own world. */
export interface Comparison {
  /** The run as it stood when the decision was made. */
  readonly before: Run;
  readonly mine: Projection;
  readonly others: readonly Projection[];
}

/** The choice made at an index of the run's log, beside its alternatives. Null where nothing was decided. `stood` is the run as it stood then, if the caller has it. */
export function compareChoice(run: Run, index: number, stood: Run | null = null): Comparison | null {
  const choice = run.choices[index];
  if (!choice || !decided(run, choice)) return null;
  const before = stood ?? replay(run.scenario, { seed: run.seed, choices: run.choices.slice(0, index) }).run;
  const { answer } = choice;
  const named = namedAnswers(run.scenario, choice.node).find((each) => sameAnswer(each.answer, answer));
  return {
    before,
    mine: project(before, named ?? { id: null, answer }),
    others: alternatives(run.scenario, choice.node, answer).map((each) => project(before, each)),
  };
}

/** Looked at only as far as somebody asks: to compare is little, to follow every answer to the horizon is not. */
function project(before: Run, { id, answer }: Pick<Projection, 'id' | 'answer'>): Projection {
  const run = later(() => projectAnswer(before, answer));
  const trajectory = later(() => trajectoryOf(run(), horizonWeeks(before.scenario)));
  const course = later(() => courseOf(trajectory()));
  return {
    id, answer,
    get run() { return run(); },
    get trajectory() { return trajectory(); },
    get course() { return course(); },
  };
}

/** The run that gives this answer and then follows the stand-ins to an ending. */
function projectAnswer(before: Run, answer: Answer): Run {
  return projectStandIn(take(before, answer, null));
}
