import type { BesideWords } from './beside-words.ts';

export const englishBeside: BesideWords = {
  week: (quarter, week, of) => `${quarter}, week ${week} of ${of}`,
  slider: 'Look back over the weeks played',
  lookingBack: 'Looking back',
  toNow: 'Back to now',
  pause: 'Pause',
  goOn: 'Go on from here',
  replay: 'Play the last weeks again',
  speed: 'Speed',
  times: (factor) => `${factor}×`,
  people: 'People',
  peopleLead: 'Choose somebody here, or press them in the picture.',
  nobody: 'Nobody is on the AI side yet.',
  left: 'gone',
  facilitator: 'For the facilitator',
  discussion: 'To discuss',
  close: 'Close',
};
