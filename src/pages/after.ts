/** What is not needed before the first commitment, in a script of its own: `import('./after.ts')`. */
export { Beside, Checked, Ending, ForkArt, Reveal, SettingsPanel, Speeds, TimeHands } from '../panels/after.tsx';
export { carryOff } from './carry-off.ts';
export { BringFile, OwnFiles } from './own-files.tsx';
export { KeptNotice } from './kept-notice.tsx';
export { judgeEnded } from './judge-ended.ts';
export { lookOver } from './look-over.ts';
export { OpenDebrief } from './open-debrief.tsx';
export { OpenKept } from './open-kept.tsx';
export { valuing } from './valuations.ts';
export { noticesOf } from './notices-of.ts';
export { newsIn } from '../present/captions.ts';
export { presentBeside } from '../present/beside.ts';
export { lastStretch } from '../present/last-stretch.ts';
export { presentScreen } from '../present/screen.ts';
export { englishAfter } from '../present/words/english-after.ts';
export { englishSettings as settingsLabels } from '../present/words/english-settings.ts';
