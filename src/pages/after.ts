/** What is not needed before the first commitment, in a script of its own: `import('./after.ts')`. */
export { sidesOf } from '../judge/worlds.ts';
export { Beside, Checked, Ending, Reveal, SettingsPanel, Speeds, TimeHands } from '../panels/after.tsx';
export { carryOff } from './carry-off.ts';
export { BringFile, OwnFiles } from './own-files.tsx';
export { forecaster } from './forecaster.ts';
export { KeptNotice } from './kept-notice.tsx';
export { judgeEnded } from './judge-ended.ts';
export { OpenDebrief } from './open-debrief.tsx';
export { OpenKept } from './open-kept.tsx';
export { valuing } from './valuations.ts';
export { newsIn } from '../present/captions.ts';
export { presentBeside } from '../present/beside.ts';
export { differencesOf } from '../present/difference.ts';
export { lastStretch } from '../present/last-stretch.ts';
export { comparisonAt } from '../present/roads.ts';
export { presentScreen } from '../present/screen.ts';
export { englishAfter } from '../present/words/english-after.ts';
export { englishSettings as settingsLabels } from '../present/words/english-settings.ts';
