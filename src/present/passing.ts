import type { PlaySnapshot } from '../play/snapshot.ts';
import { quarterName } from './story.ts';
import type { PassingView } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** While weeks pass, from the commitment to the next stop. */
export function presentPassing({ before, run }: PlaySnapshot, words: Words): PassingView {
  const from = before.week + 1;
  const to = Math.max(from, run.week);
  return {
    kind: 'passing',
    fromWeek: before.week,
    toWeek: run.week,
    news: null,
    title: run.week === before.week ? words.play.noTime : words.play.passing(run.week - before.week, quarterName(run.scenario, from, words), quarterName(run.scenario, to, words)),
  };
}
