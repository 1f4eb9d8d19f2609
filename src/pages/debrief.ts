/** The debrief, in a script of its own: `import('./debrief.ts')`. */
export { englishAfter } from '../present/words/english-after.ts';
export { DebriefPage } from './debrief-page.tsx';
