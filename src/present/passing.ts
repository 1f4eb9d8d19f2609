import type { PlaySnapshot } from '../play/snapshot.ts';
import { quarterName } from './story.ts';
import type { PassingView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** While weeks pass: from the commitment to the next stop, unless they are played again from another week. */
export function presentPassing({ before, run }: PlaySnapshot, words: Words, fromWeek: number = before.week): PassingView {
  const from = fromWeek + 1;
  const to = Math.max(from, run.week);
  return {
    kind: 'passing',
    fromWeek,
    toWeek: run.week,
    news: null,
    title: run.week === fromWeek ? words.play.noTime : words.play.passing(run.week - fromWeek, quarterName(run.scenario, from, words), quarterName(run.scenario, to, words)),
  };
}
