import './style/after.css';

/** What comes after a commitment, and the settings: loaded behind the briefing. */
export { Ending } from './ending.tsx';
export { Checked } from './reveal-checked.tsx';
export { Reveal } from './reveal.tsx';
export { SettingsPanel } from './settings-panel.tsx';
