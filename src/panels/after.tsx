import './style/after.css';

/** What comes after a commitment, the settings, and what only adorns: loaded behind the briefing. */
export { Beside } from './beside.tsx';
export { Ending } from './ending.tsx';
export { ForkArt } from './fork-art.tsx';
export { Checked } from './reveal-checked.tsx';
export { Reveal } from './reveal.tsx';
export { SettingsPanel } from './settings-panel.tsx';
export { Speeds, TimeHands } from './time-hands.tsx';
