import type { SettingsWords } from './settings-words.ts';

export const englishSettings: SettingsWords = {
  profile: 'Your runs',
  profileNote: 'This browser may clear them when it is short of room. Save them as a file now and then.',
  kept: {
    gone: 'This browser held runs of yours, and they are gone: the browser or a clean-up has removed them. If you saved them as a file, bring it back at “Your runs”.',
    'may-go': 'You have played for a while, and this browser may clear your runs when it is short of room. Save them as a file at “Your runs”.',
    dismiss: 'Not now',
  },
  title: 'Settings',
  close: 'Close',
  sound: 'Sound',
  soundNote: 'Quiet, and everything it says can be seen too.',
  volume: 'Volume',
  theme: 'Light',
  themes: { system: 'As the device', light: 'Day', dark: 'Night' },
  projector: 'Projector',
  projectorNote: 'Large type, to be read from the back of a room.',
  facilitator: 'For the facilitator',
  facilitatorNote: 'Notes and questions to discuss, behind a button at the top of each page.',
  motion: 'Your device asks for reduced motion, so changes jump instead of moving.',
  game: 'This run',
  restart: 'Start this scenario again',
  restartSure: 'Give this run up and start again',
  home: 'All scenarios',
  about: 'About',
  aboutText: 'A game of judgement. A teaching model, not a forecast: its figures compare choices and predict no company. Everything stays on this machine.',
};
