import type { Drawer } from './drawer.ts';
import { drawsOf, type Job, type Outcome } from './job.ts';
import { workOn, type Finding, type Question } from './question.ts';

/** How long worlds are drawn before the page gets its thread back: less than a picture's time. A world is never cut in two. */
const holdMs = 8;

/** Draws on the page's own thread, giving the thread back every few milliseconds. For browsers that start no worker. */
export function createPageDrawer(): Drawer {
  let latest: Job | null = null;
  let drawn: ReturnType<typeof drawsOf> | null = null;
  return {
    kind: 'page',
    async draw(job, from, count) {
      await breath();
      if (job.kind === 'ask') return foundOnPage(job.questions.slice(from, from + count));
      const draw = job === latest && drawn ? drawn : drawsOf(job);
      [latest, drawn] = [job, draw];
      const outcomes: Outcome[] = [];
      let began = performance.now();
      for (let world = from; world < from + count; world++) {
        if (performance.now() - began > holdMs) {
          await breath();
          began = performance.now();
        }
        outcomes.push(...draw(world, 1));
      }
      return outcomes;
    },
    close() {},
  };
}

/** Questions take longer than worlds, but stop for breath themselves. */
async function foundOnPage(questions: readonly Question[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const question of questions) {
    const work = workOn(question);
    let began = performance.now();
    let next = work.next();
    while (next.done !== true) {
      if (performance.now() - began > holdMs) {
        await breath();
        began = performance.now();
      }
      next = work.next();
    }
    found.push(next.value);
  }
  return found;
}

/** Lets the page draw and answer the player. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
