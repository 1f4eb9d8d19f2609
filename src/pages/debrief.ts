/** The debrief, and the pages of runs that were passed on or kept, in a script of their own: `import('./debrief.ts')`. */
export { englishLate } from '../present/words/english-late.ts';
export { DebriefPage } from './debrief-page.tsx';
export { Keeping } from './keeping.tsx';
export { playOut } from './play-out.ts';
