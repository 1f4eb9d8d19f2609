import type { StudioWords, Tally } from './studio-words.ts';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

function tally({ error, warning, info }: Tally): string {
  const parts = [
    ...(error > 0 ? [counted(error, 'error', 'errors')] : []),
    ...(warning > 0 ? [counted(warning, 'warning', 'warnings')] : []),
    ...(info > 0 ? [counted(info, 'note', 'notes')] : []),
  ];
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');
}

export const englishStudio: StudioWords = {
  own: {
    lead: 'Do you have a scenario of your own? Drop its file on this page. It is checked here and stays in this browser.',
    choose: 'Open a scenario file',
    dropHere: 'Let go to open the scenario',
    reading: (name) => `Reading ${name}`,
    onlyOne: (name) => `One file at a time: of those you gave, only ${name} was opened.`,
    mark: 'Your file, kept in this browser only',
    markTab: 'Your file, kept as long as this tab is open',
    download: 'Download the file',
    remove: 'Remove',
    removeSure: 'Remove the file and its run',
    keep: 'Keep it',
    noLonger: 'This file cannot be played any more',
    noLongerLead: 'This version of the game finds errors in it. Download it, mend it, and open it again.',
    gone: 'This scenario is not in this browser. Own files stay where they were opened: open the file again from the library.',
  },
  opened: {
    refused: { title: (name) => `${name} cannot be played yet`, lead: 'Nothing else has changed. Mend what is listed here and open the file again.' },
    added: { title: (name) => `“${name}” is ready to play`, lead: 'It stays in this browser until you remove it.' },
    replaced: { title: (name) => `“${name}” has been replaced by what you opened`, lead: 'A run in progress goes on as far as its choices still fit.' },
    same: { title: (name) => `“${name}” is here already`, lead: 'This file says what the one you opened before says. Nothing has changed.' },
    unread: { title: (name) => `${name} could not be read`, lead: 'The browser gave nothing of it. A folder cannot be opened, and a file that was moved has to be chosen again.' },
    unkept: {
      full: 'There is no room left in this browser to keep it. It can be played as long as this tab is open.',
      lost: 'The browser did not store it. It can be played as long as this tab is open.',
      'no-store': 'This browser stores nothing here. It can be played as long as this tab is open.',
    },
    alsoShipped: 'The game has a scenario with the same id. Both stay, each with its own run.',
    close: 'Close',
  },
  findings: {
    label: (file) => `Findings in ${file}`,
    tally,
    none: 'Nothing was found that needs mending.',
    severity: { error: 'error', warning: 'warning', info: 'note' },
    more: (more) => `and ${more} more`,
    explain: (code) => `npm run -s forkcast -- explain ${code}`,
    copy: 'Copy the list',
    copied: 'Copied',
  },
  model: {
    ask: 'Ask the model',
    lead: 'Whether what you call the best option is the best, and whether each decision matters: the model plays every path in many worlds to find out.',
    asking: 'The model is playing every path. This takes up to a minute.',
    stop: 'Stop',
    answered: (worlds) => `Every path was played in ${worlds} worlds.`,
    noAnswer: 'There are too many paths to play here.',
    brokeOff: 'The model broke off before it had played every path. Ask it again.',
  },
  live: {
    label: 'Scenario files',
    lastGood: 'This file cannot be played as it stands. The last version that could be goes on.',
    noneYet: 'This file cannot be played as it stands, so it is not in the library.',
    followed: 'The play has followed the file. Every choice still fits.',
    stopped: (node) => `The play has followed the file as far as it fits: the answer given at “${node}” does not, and the play waits there for another. Put back what it needs, and the rest comes back too.`,
    taken: 'edit taken',
  },
};
