import type { Lever, LeverKind, Package, Process, Target } from '../../model/lever.ts';
import type { Condition, SettingPlace } from '../scenario.ts';
import { conditions, way } from '../schema/condition.ts';
import { amountParts, leverParts, settingPlace, targets, valueParts } from '../schema/lever.ts';
import { said, type Said } from './said.ts';

type LeverOf<Kind extends LeverKind> = Extract<Lever, { kind: Kind }>;
type TargetOf<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;
type ConditionWith<Key extends string> = Extract<Condition, Readonly<Record<Key, unknown>>>;

const target = 'Whom it is aimed at.';
const weeks = 'Over how many weeks.';
const elements = '0 to 4: how many elements of a good programme it has (a path, projects, mentors, recognition).';
const towards = 'What engineers learn: fluency, or machine learning in production, which takes far longer.';
const metric = 'The measure that is watched.';
const pulls = 'What is pulled when the measure first gets there.';

/** Words for one family of levers. `dollars` says how money is written in it. */
function wordsFor({ kinds, offerPackage, process, strongest }: typeof leverParts, family: string, dollars: string): readonly Said[] {
  const named = (name: string): string => (family === '' ? name : `${family}${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const usd = `Dollars${dollars}.`;
  const usdPerYear = `Dollars a year${dollars}.`;
  return [
    said<LeverOf<'open'>>(named('open'), kinds.open, 'Open requisitions. Searches, offers and notice take their time.', {
      kind: 'open',
      role: 'Whom to look for.',
      seniority: 'How experienced.',
      count: 'How many.',
      afterLeader: 'Whether the search waits until a leader is seated.',
      delayWeeks: 'Weeks before the search starts.',
      recognised: 'A recognised name: costs more, draws candidates.',
      package: 'What is offered. Left out: market pay.',
      process: 'How the search is run.',
    }),
    said<LeverOf<'close'>>(named('close'), kinds.close, 'Withdraw requisitions that are not filled.', { kind: 'close', role: 'Only those of one role.' }),
    said<LeverOf<'budget'>>(named('budget'), kinds.budget, 'Spend evenly on one line.', { kind: 'budget', line: 'The line of the ledger.', usd, weeks }),
    said<LeverOf<'upskill'>>(named('upskill'), kinds.upskill, 'A structured programme for engineers outside the AI team.', { kind: 'upskill', usd, elements, towards }),
    said<LeverOf<'guild'>>(named('guild'), kinds.guild, 'Champions and peers meet, with protected time.', { kind: 'guild', timeShare: 'The share of their time, 0 to 1.' }),
    said<LeverOf<'structure'>>(named('structure'), kinds.structure, 'Where AI people sit from now on.', { kind: 'structure', to: 'The structure.' }),
    said<LeverOf<'owner'>>(named('owner'), kinds.owner, 'A named person owns the product outcome.', { kind: 'owner', level: '0 nobody to 1 fully.' }),
    said<LeverOf<'retain'>>(named('retain'), kinds.retain, 'Do something for people so that they stay.', { kind: 'retain', target, how: 'What is done.', usd }),
    said<LeverOf<'part'>>(named('part'), kinds.part, 'Let go: the seat becomes free.', { kind: 'part', target }),
    said<LeverOf<'rescope'>>(named('rescope'), kinds.rescope, 'Give a leader a narrower job, and delivery to others.', { kind: 'rescope', target }),
    said<LeverOf<'authorise'>>(named('authorise'), kinds.authorise, 'Allow more seats than the organisation opened with.', { kind: 'authorise', seats: 'How many more.' }),
    said<LeverOf<'declare'>>(named('declare'), kinds.declare, 'Say what kind of AI company this is.', { kind: 'declare', archetype: 'The kind.' }),
    said<LeverOf<'audit'>>(named('audit'), kinds.audit, 'Ask each team each quarter who is fluent.', { kind: 'audit' }),
    said<LeverOf<'rule'>>(named('rule'), kinds.rule, 'Pull levers once a measure first reaches a level.', { kind: 'rule', metric, atLeast: 'The level.', then: pulls }),
    said<LeverOf<'outside-offer'>>(named('outsideOffer'), kinds['outside-offer'], 'Luck, not a choice: somebody gets an outside offer.', { kind: 'outside-offer', target }),
    said<LeverOf<'layoff'>>(named('layoff'), kinds.layoff, 'Let engineers outside the AI team go.', { kind: 'layoff', engineers: 'How many.' }),
    said<LeverOf<'partner'>>(named('partner'), kinds.partner, 'Buy work from a partner.', {
      kind: 'partner', usd, weeks, work: 'defined: the work is well described. iterative: it changes as it goes.', handOver: 'Whether the team learns to keep it.',
    }),
    said<LeverOf<'managed'>>(named('managed'), kinds.managed, 'Rent a platform, or stop.', { kind: 'managed', on: 'Rent, or stop.', usdPerYear }),
    said<LeverOf<'release-gate'>>(named('releaseGate'), kinds['release-gate'], 'What must pass evaluation before users see it.', { kind: 'release-gate', passShare: 'The share of checks to pass, 0 to 1.' }),
    said<LeverOf<'depth'>>(named('depth'), kinds.depth, 'How deep features go into the work of users.', { kind: 'depth', to: 'How deep.' }),
    said<LeverOf<'instrument'>>(named('instrument'), kinds.instrument, 'Record what users do, so that data come back to the product.', { kind: 'instrument', on: 'Start, or stop.' }),
    said<LeverOf<'fractional-lead'>>(named('fractionalLead'), kinds['fractional-lead'], 'An experienced leader for some hours a week.', { kind: 'fractional-lead', hoursPerWeek: 'Hours a week.', usdPerYear }),
    said<LeverOf<'announce'>>(named('announce'), kinds.announce, 'A new name or a press release. It changes nothing else.', { kind: 'announce', what: 'Which.' }),
    said<LeverOf<'market'>>(named('market'), kinds.market, 'Luck, not a choice: the hiring market changes for some weeks.', { kind: 'market', heat: '1 is normal; above it, hotter.', weeks }),
    said<LeverOf<'traffic'>>(named('traffic'), kinds.traffic, 'Luck, not a choice: requests change.', { kind: 'traffic', times: 'By which factor.' }),
    said<LeverOf<'shock'>>(named('shock'), kinds.shock, 'Luck, not a choice: something happens at once.', { kind: 'shock', of: 'What.' }),
    said<Package>(named('package'), offerPackage, 'What candidates are offered.', {
      payRatio: 'Cash against the market rate; 1 is market.',
      equityPercent: 'Equity in percent of the company.',
      disclosed: 'Whether dilution is explained.',
      segment: 'Whom the search aims at. Left out: people who compare with the market.',
    }),
    said<Process>(named('process'), process, 'How a search is run.', {
      loopDays: 'Working days from first talk to offer.',
      approvalHours: 'Hours until an offer is approved.',
      clarity: 'How clear the role is, 0 to 1.',
      recruiter: 'Whether a recruiter helps.',
      remote: 'Whether the job can be done from anywhere.',
      mustHaves: 'How many things the advert demands.',
      screen: 'What interviews look at.',
    }),
    said<TargetOf<'strongest'>>(named('strongest'), strongest, 'Those who are truly best at something, leaders left out.', { kind: 'strongest', at: 'deployment: what reaches users. modelling: what models can do.', count: 'How many of them.' }),
  ];
}

export const leverWords: readonly Said[] = [
  ...wordsFor(leverParts, '', ''),
  ...wordsFor(amountParts, 'amount', ', or "amount" for what the player puts on the line'),
  ...wordsFor(valueParts, 'setting', ', or { "setting": … } for what the player sets'),
  said<SettingPlace>('settingPlace', settingPlace, 'The number the player sets; a percentage as a share.', { setting: 'The id of a setting of this node.' }),
  said<TargetOf<'champions'>>('champions', targets.champions, 'The champions.', { kind: 'champions' }),
  said<TargetOf<'offered'>>('offered', targets.offered, 'Whoever holds an outside offer.', { kind: 'offered' }),
  said<TargetOf<'leader'>>('leader', targets.leader, 'The leader.', { kind: 'leader' }),
  said<TargetOf<'role'>>('everyoneInRole', targets.role, 'Everyone in one role.', { kind: 'role', role: 'The role.' }),
  said<TargetOf<'all'>>('everyone', targets.all, 'Everyone.', { kind: 'all' }),
  said<ConditionWith<'chose'>>('chose', conditions.chose, 'What was answered earlier.', { chose: 'A node, and an option, preset, example, card or line of it. A card counts when it was placed, a line when it got money.' }),
  said<ConditionWith<'metric'>>('metric', conditions.metric, 'How a measure stands now.', { metric, atLeast: 'This or more.', below: 'Less than this.' }),
  said<ConditionWith<'happened'>>('happened', conditions.happened, 'Whether an event happened.', { happened: 'The id of an event node.' }),
  said<ConditionWith<'all'>>('all', conditions.all, 'All of these hold.', { all: 'Conditions.' }),
  said<ConditionWith<'any'>>('any', conditions.any, 'At least one of these holds.', { any: 'Conditions.' }),
  said<ConditionWith<'not'>>('not', conditions.not, 'This does not hold.', { not: 'A condition.' }),
  said<{ when?: Condition; to: string }>('way', way, 'A way out of a node.', { when: 'When it is taken. The last way out has none.', to: 'The id of the node it leads to.' }),
];
