import type { Lever, LeverKind, Package, Process, Target } from '../../model/lever.ts';
import type { Condition, SettingPlace } from '../scenario.ts';
import { conditions, way } from '../schema/condition.ts';
import { amountParts, leverParts, settingPlace, targets, valueParts } from '../schema/lever.ts';
import { marketHeat, said, type Said } from './said.ts';

type LeverOf<Kind extends LeverKind> = Extract<Lever, { kind: Kind }>;
type TargetOf<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;
type ConditionWith<Key extends string> = Extract<Condition, Readonly<Record<Key, unknown>>>;

const target = 'Whom it is aimed at.';
const weeks = 'Over how many weeks it goes.';
const elements = 'How many of the four parts of a good programme it has, 0 to 4: a path, projects, mentors, recognition.';
const towards = 'What engineers learn: fluency, or machine learning in production, which takes far longer.';
const metric = 'What is measured.';
const pulls = 'What is pulled when the measure first gets there.';

/** Words for one family of levers. `dollars` says how money is written in it. */
function wordsFor({ kinds, offerPackage, process, strongest }: typeof leverParts, family: string, dollars: string): readonly Said[] {
  const named = (name: string): string => (family === '' ? name : `${family}${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const usd = `What is spent on it in all: dollars${dollars}.`;
  const usdPerYear = `Dollars a year${dollars}.`;
  return [
    said<LeverOf<'open'>>(named('open'), kinds.open, 'Look for people to hire. Searches, offers and periods of notice take their time.', {
      role: 'Whom to look for.',
      seniority: 'How experienced they should be.',
      count: 'How many people to look for.',
      afterLeader: 'true: the search waits until there is a leader.',
      delayWeeks: 'Weeks before the search starts.',
      recognised: 'A recognised name: costs more, draws candidates.',
      package: 'What is offered. Left out: market pay.',
      process: 'How the search is run.',
    }),
    said<LeverOf<'close'>>(named('close'), kinds.close, 'Stop looking for people who are not found yet.', { role: 'Only those of this role. Left out, all.' }),
    said<LeverOf<'budget'>>(named('budget'), kinds.budget, 'Spend evenly on one line.', { line: 'What the money goes on.', usd, weeks }),
    said<LeverOf<'upskill'>>(named('upskill'), kinds.upskill, 'A structured programme for engineers outside the AI team.', { usd, elements, towards }),
    said<LeverOf<'guild'>>(named('guild'), kinds.guild, 'A guild: champions and others who build with models meet, with time set aside for it.', { timeShare: 'How much of their time is theirs for it, 0 to 1: 0.1 is half a day a week.' }),
    said<LeverOf<'structure'>>(named('structure'), kinds.structure, 'Where AI people sit from now on.', { to: 'Where they sit from now on.' }),
    said<LeverOf<'owner'>>(named('owner'), kinds.owner, 'A named person owns the product outcome.', { level: 'How far that goes: 0 nobody, 1 wholly.' }),
    said<LeverOf<'retain'>>(named('retain'), kinds.retain, 'Do something for people so that they stay.', { target, how: 'What is done.', usd: `What it costs in all${dollars === '' ? ', in dollars' : `: dollars${dollars}`}. Left out, what is usual.` }),
    said<LeverOf<'part'>>(named('part'), kinds.part, 'Let go. A seat that was hired for becomes free; one of the opening staff goes with them.', { target }),
    said<LeverOf<'rescope'>>(named('rescope'), kinds.rescope, 'Give a leader a narrower job, and delivery to others.', { target }),
    said<LeverOf<'authorise'>>(named('authorise'), kinds.authorise, 'Allow more seats than the organisation opened with.', { seats: 'How many more.' }),
    said<LeverOf<'declare'>>(named('declare'), kinds.declare, 'Say what kind of AI company this is.', { archetype: 'The kind of company it says it is.' }),
    said<LeverOf<'audit'>>(named('audit'), kinds.audit, 'Ask each team each quarter who is fluent.', {}),
    said<LeverOf<'rule'>>(named('rule'), kinds.rule, 'Pull levers once a measure first reaches a level.', { metric, atLeast: 'The level at which it happens; shares are 0 to 1.', then: pulls }),
    said<LeverOf<'outside-offer'>>(named('outsideOffer'), kinds['outside-offer'], 'Luck, not a choice: somebody gets an outside offer.', { target }),
    said<LeverOf<'layoff'>>(named('layoff'), kinds.layoff, 'Let engineers outside the AI team go.', { engineers: 'How many engineers are let go.' }),
    said<LeverOf<'partner'>>(named('partner'), kinds.partner, 'Buy work from a partner.', {
      usd, weeks, work: 'What kind of work it is.', handOver: 'true: the team learns to keep it.',
    }),
    said<LeverOf<'managed'>>(named('managed'), kinds.managed, 'Rent a platform, or stop.', { on: 'true: rent from now on. false: stop.', usdPerYear }),
    said<LeverOf<'release-gate'>>(named('releaseGate'), kinds['release-gate'], 'What must pass evaluation before users see it.', { passShare: 'How much of what is released must pass first, 0 to 1.' }),
    said<LeverOf<'depth'>>(named('depth'), kinds.depth, 'How deep features go into the work of users.', { to: 'How deep they go.' }),
    said<LeverOf<'instrument'>>(named('instrument'), kinds.instrument, 'Record what users do, so that data come back to the product.', { on: 'true: start. false: stop.' }),
    said<LeverOf<'fractional-lead'>>(named('fractionalLead'), kinds['fractional-lead'], 'An experienced leader for some hours a week.', { hoursPerWeek: 'Hours a week.', usdPerYear }),
    said<LeverOf<'announce'>>(named('announce'), kinds.announce, 'A new name or a press release. It changes nothing else.', { what: 'What is announced.' }),
    said<LeverOf<'market'>>(named('market'), kinds.market, 'Luck, not a choice: the hiring market changes for some weeks.', { heat: marketHeat, weeks }),
    said<LeverOf<'traffic'>>(named('traffic'), kinds.traffic, 'Luck, not a choice: requests change.', { times: 'How many times as much: 2 is double, 0.5 is half.' }),
    said<LeverOf<'shock'>>(named('shock'), kinds.shock, 'Luck, not a choice: something happens at once.', { of: 'What happens.' }),
    said<Package>(named('package'), offerPackage, 'What candidates are offered.', {
      payRatio: 'Cash against the market rate; 1 is market.',
      equityPercent: 'A share of the company, in percent.',
      disclosed: 'true: candidates are told how their share may shrink.',
      segment: 'Whom the search aims at. Left out: people who compare with the market.',
    }),
    said<Process>(named('process'), process, 'How a search is run.', {
      loopDays: 'Working days from first talk to offer.',
      approvalHours: 'Hours until an offer is approved.',
      clarity: 'How clear the role is, 0 to 1.',
      recruiter: 'true: a recruiter helps.',
      remote: 'true: the job can be done from anywhere.',
      mustHaves: 'How many things the advert demands.',
      screen: 'What interviews look at.',
    }),
    said<TargetOf<'strongest'>>(named('strongest'), strongest, 'Those who are truly best at something, leaders left out.', { at: 'What they are best at.', count: 'How many of them.' }),
  ];
}

export const leverWords: readonly Said[] = [
  ...wordsFor(leverParts, '', ''),
  ...wordsFor(amountParts, 'amount', ', or "amount" for what the player puts on the line'),
  ...wordsFor(valueParts, 'setting', ', or { "setting": … } for what the player sets'),
  said<SettingPlace>('settingPlace', settingPlace, 'The number the player sets; a percentage as a share.', { setting: 'The id of a setting of this node.' }),
  said<TargetOf<'champions'>>('champions', targets.champions, 'The champions.', {}),
  said<TargetOf<'offered'>>('offered', targets.offered, 'Whoever holds an outside offer.', {}),
  said<TargetOf<'leader'>>('leader', targets.leader, 'The leader.', {}),
  said<TargetOf<'role'>>('everyoneInRole', targets.role, 'Everyone in one role.', { role: 'The role that is meant.' }),
  said<TargetOf<'all'>>('everyone', targets.all, 'Everybody who is there.', {}),
  said<ConditionWith<'chose'>>('chose', conditions.chose, 'What was answered earlier.', { chose: 'A node, and an option, preset, example, card or line of it. A card counts when it was placed, a line when it got money.' }),
  said<ConditionWith<'metric'>>('metric', conditions.metric, 'How a measure stands now.', { metric, atLeast: 'It holds from this on; shares are 0 to 1.', below: 'It holds below this; shares are 0 to 1.' }),
  said<ConditionWith<'happened'>>('happened', conditions.happened, 'Whether an event happened.', { happened: 'The id of an event node.' }),
  said<ConditionWith<'all'>>('all', conditions.all, 'All of these hold.', { all: 'Conditions, every one of which must hold.' }),
  said<ConditionWith<'any'>>('any', conditions.any, 'At least one of these holds.', { any: 'Conditions, one of which must hold.' }),
  said<ConditionWith<'not'>>('not', conditions.not, 'This does not hold.', { not: 'A condition that must not hold.' }),
  said<{ when?: Condition; to: string }>('way', way, 'A way out of a node.', { when: 'When it is taken. The last way out has none.', to: 'The id of the node it leads to.' }),
];
