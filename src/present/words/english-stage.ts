import { article } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import type { CaptionWords, StageWords } from './stage-words.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

export const englishStage: StageWords = {
  bridge: (spans, of) =>
    spans === 0
      ? { text: 'No bridge', detail: `platform 0 of ${of} spans` }
      : spans === of
        ? { text: 'The bridge stands', detail: `platform ${of} of ${of} spans` }
        : { text: 'Bridge unfinished', detail: `platform ${spans} of ${of} spans` },
  prototypes: (waiting) => ({ text: waiting === 1 ? '1 prototype waits at the edge' : `${waiting} prototypes wait at the edge` }),
  data: (state) => ({ text: `Data, ${state}` }),
  lab: (demos, joined) => ({ text: joined ? 'Research lab, by a gangway' : 'Research lab, an island', detail: demos === 0 ? 'no demo yet' : demos === 1 ? '1 demo' : `${demos} demos` }),
  teams: (joined, champions, rooms) =>
    joined
      ? { text: 'Product teams', detail: 'joined to the line' }
      : { text: 'Product teams', detail: champions === 0 ? 'closed to the line' : champions === rooms ? 'one champion in each' : `${champions} ${champions === 1 ? 'champion' : 'champions'}, closed to the line` },
  fluent: (fluent, of) => ({ text: `${figures.count(fluent)} of ${figures.count(of)}`, detail: 'engineers fluent' }),
  guild: (members) => ({ text: 'Guild', detail: members === 1 ? '1 champion' : `${members} champions` }),
  lamps: (live, troubled) =>
    live === 0
      ? { text: 'No lamp is lit', detail: 'no feature live' }
      : { text: live === 1 ? '1 feature live' : `${live} features live`, ...(troubled > 0 ? { detail: `${troubled} in trouble` } : {}) },
  boat: (informal) => ({ text: informal === 1 ? '1 informal feature' : `${informal} informal features`, detail: 'rowed across by hand' }),
  money: (leftUsd, totalUsd) =>
    leftUsd <= 0
      ? { text: `All ${figures.usd(totalUsd)} spent`, detail: leftUsd < 0 ? `and ${figures.usd(-leftUsd)} more` : 'beyond pay' }
      : { text: `${figures.usd(leftUsd)} left`, detail: `of ${figures.usd(totalUsd)} beyond pay` },
  inspection: (share) => ({ text: 'Inspection light', detail: share < 0.1 ? 'as good as dark' : `${figures.percent(share)} bright` }),
  offered: (name) => ({ text: name, detail: 'has an offer from outside' }),
  worn: (name) => ({ text: name, detail: 'is worn out' }),
};

export const englishCaptions: CaptionWords = {
  left: (name, role, driver) => ({ text: `${name}, ${vocabulary.roles[role].one}`, detail: driver === 'parted' ? 'was let go' : `left: ${vocabulary.drivers[driver]}` }),
  joined: (name, role) => ({ text: name, detail: `joins as ${article(vocabulary.roles[role].one)}` }),
  declined: (role) => ({ text: 'A candidate is lost', detail: vocabulary.roles[role].one }),
  incident: { text: 'A feature in use fails', detail: 'customers notice' },
  guild: { text: 'The guild meets', detail: 'champions, with time of their own' },
  line: ({ text, detail }) => (detail === undefined ? text : detail.startsWith('joins ') ? `${text} ${detail}` : `${text}, ${detail}`),
};
