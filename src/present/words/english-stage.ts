import { article } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import type { CaptionWords, StageWords } from './stage-words.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

export const englishStage: StageWords = {
  bridge: (spans, of, begun) =>
    spans === 0
      ? { text: begun ? 'No bridge yet' : 'No bridge', detail: begun ? `first planks, 0 of ${of} spans` : `platform 0 of ${of} spans` }
      : spans === of
        ? { text: 'The bridge stands', detail: `platform ${of} of ${of} spans` }
        : { text: `Bridge, ${spans} of ${of} spans`, detail: 'the platform is unfinished' },
  prototypes: (waiting) => ({ text: waiting === 1 ? '1 prototype waits at the edge' : `${waiting} prototypes wait at the edge` }),
  data: (state) => ({ text: `Data, ${state}` }),
  lab: (demos, live, joined) => ({
    text: joined ? 'Research lab, by a gangway' : 'Research lab, an island',
    detail: `${demos === 0 ? 'no demo yet' : demos === 1 ? '1 demo' : `${demos} demos`}, ${live === 0 ? 'nothing live' : `${live} live`}`,
  }),
  teams: (joined, champions, rooms) =>
    joined
      ? { text: 'Product teams, joined', detail: 'open to the line' }
      : { text: 'Product teams, apart', detail: champions === 0 ? 'closed to the line' : champions === rooms ? 'one champion in each' : champions === 1 ? '1 champion among them' : `${champions} champions among them` },
  fluent: (fluent, of, each) => ({ text: `${figures.count(fluent)} of ${figures.count(of)} fluent`, detail: each === 1 ? 'engineers outside AI' : `a figure for every ${each} engineers` }),
  guild: (members) => ({ text: 'The guild', detail: members === 1 ? '1 champion' : `${members} champions` }),
  lamps: (live, troubled) =>
    live === 0
      ? { text: 'No lamp is lit', detail: 'no release in use' }
      : { text: live === 1 ? '1 feature live' : `${live} features live`, ...(troubled > 0 ? { detail: `${troubled} in trouble` } : {}) },
  boat: (informal) => ({ text: informal === 1 ? '1 informal feature' : `${informal} informal features`, detail: 'rowed across by hand' }),
  money: (leftUsd, totalUsd) =>
    leftUsd <= 0
      ? { text: `All ${figures.usd(totalUsd)} spent`, detail: leftUsd < 0 ? `and ${figures.usd(-leftUsd)} more` : 'beyond pay' }
      : { text: `${figures.usd(leftUsd)} left`, detail: `of ${figures.usd(totalUsd)} beyond pay` },
  inspection: (share) => (share < 0.1 ? { text: 'Inspection light, dark', detail: 'releases go unmeasured' } : { text: `Inspection light, ${figures.percent(share)}` }),
  offered: (name) => ({ text: `${name} has an offer`, detail: 'from outside' }),
  empty: (seats) => ({ text: seats === 1 ? 'One left lately' : `${seats} left lately`, detail: seats === 1 ? 'the desk stands empty' : 'their desks stand empty' }),
  worn: (name) => ({ text: `${name} is worn out` }),
};

export const englishCaptions: CaptionWords = {
  left: (name, role, driver) => ({ text: `${name}, ${vocabulary.roles[role].one}`, detail: driver === 'parted' ? 'was let go' : `left: ${vocabulary.drivers[driver]}, above all` }),
  joined: (name, role) => ({ text: name, detail: `joins as ${article(vocabulary.roles[role].one)}` }),
  declined: (role) => ({ text: 'A candidate is lost', detail: vocabulary.roles[role].one }),
  incident: { text: 'A feature in use fails', detail: 'customers notice' },
  guild: { text: 'The guild meets', detail: 'champions, with time of their own' },
  line: ({ text, detail }) => (detail === undefined ? text : detail.startsWith('joins ') ? `${text} ${detail}` : `${text}, ${detail}`),
};
