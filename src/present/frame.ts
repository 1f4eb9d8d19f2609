import type { PlaySnapshot } from '../play/snapshot.ts';
import { trajectoryOf } from '../run/trajectory.ts';
import { instrumentsFrom } from './instruments.ts';
import { pictureAt, stateAt } from './picture-from.ts';
import { timelineOf } from './timeline.ts';
import { withMeans } from './means.ts';
import type { FrameView } from './view.ts';
import type { Words } from './words/catalogue.ts';
import { pictureWords } from './words/picture-words.ts';

/**
 * What stands round the stage, as of a played week: by default the week the run has reached.
 * While weeks pass, ask for each week in turn.
 */
export function presentFrame(snapshot: PlaySnapshot, words: Words, week: number = snapshot.run.week): FrameView {
  const { scenario } = snapshot.run;
  const trajectory = trajectoryOf(snapshot.run);
  const now = withMeans(snapshot.run, week);
  const picture = pictureAt(now, trajectory, week);
  const hired = new Set(stateAt(trajectory, week).people.filter((person) => person.came === 'hired').map((person) => person.id));
  return {
    scenarioTitle: scenario.title,
    instruments: instrumentsFrom({ ...now, horizonQuarters: scenario.horizonQuarters }, picture, hired, words),
    timeline: timelineOf(snapshot, trajectory, week, words),
    words: pictureWords(picture, words),
  };
}
