import type { PlaySnapshot } from '../play/snapshot.ts';
import { nodeOf } from '../run/offer.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import type { Facilitator } from '../scenario/scenario.ts';
import { lastStretch } from './last-stretch.ts';
import { peopleShown, personView } from './person-view.ts';
import type { Picture } from './picture.ts';
import { quarterName } from './story.ts';
import type { BesideView, TimeView } from './view.ts';
import type { AfterWords } from './words/after-words.ts';
import { englishPerson } from './words/english-person.ts';

/** What of a play is not in its snapshot: how the player looks at it. */
export interface Looking {
  /** What the stage shows, and the week it shows. */
  readonly picture: Picture;
  /** The last week that has been on screen: nothing is shown beyond it. */
  readonly now: number;
  readonly state: TimeView['state'];
  /** The person asked about, or null. */
  readonly selected: string | null;
  /** Whether what is meant for a facilitator was asked for. */
  readonly facilitator: boolean;
}

/** What stands beside a play for who asks: the weeks in hand, the people, and the facilitator's notes. */
export function presentBeside(snapshot: PlaySnapshot, { picture, now, state, selected, facilitator }: Looking, words: AfterWords): BesideView {
  const { run } = snapshot;
  const { week } = picture;
  const weeks = horizonWeeks(run.scenario);
  const notes = facilitator ? nodeOf(run, snapshot.node).facilitator : undefined;
  return {
    labels: words.beside,
    time: { week, now, weeks, state, spoken: words.beside.week(quarterName(run.scenario, Math.max(1, week), words), week, weeks), replays: lastStretch(run) !== null },
    people: peopleShown(picture).map((one) => ({ ...one, role: picture.people.find(({ id }) => id === one.id)?.role ?? null })),
    person: selected === null ? null : personView(run.scenario, trajectoryOf(run), week, selected, words, englishPerson),
    facilitator: notes ? notesFrom(notes) : null,
  };
}

function notesFrom({ notes, discussion }: Facilitator): BesideView['facilitator'] {
  return { notes: notes ?? null, discussion: discussion ?? [] };
}
