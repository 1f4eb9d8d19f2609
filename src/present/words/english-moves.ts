import type { Lever, LeverKind, Target } from '../../model/lever.ts';
import type { Means } from '../apart.ts';
import { tellingAmount } from '../telling.ts';
import { article, sentence } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import type { MoveWords, Named } from './move-words.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

type LeverWords = { readonly [Kind in LeverKind]: (lever: Extract<Lever, { kind: Kind }>) => string };

const levers: LeverWords = {
  open: ({ role, seniority, count, recognised, afterLeader }) => {
    const grade = seniority === 'mid' ? 'mid-level' : seniority;
    const who = `${recognised ? 'recognised ' : ''}${role === 'leader' ? '' : `${grade} `}`;
    const sought = count === 1 ? article(`${who}${vocabulary.roles[role].one}`) : `${figures.spelled(count)} ${who}${vocabulary.roles[role].many}`;
    return `searching for ${sought}${afterLeader ? ', once a leader is there' : ''}`;
  },
  close: ({ role }) => (role === undefined ? 'withdrawing the open searches' : `withdrawing the search for ${article(vocabulary.roles[role].one)}`),
  budget: ({ line, usd }) => `${figures.usd(usd)} for ${lower(vocabulary.spendLines[line])}`,
  upskill: ({ usd, towards }) => `${figures.usd(usd)} for teaching ${towards === 'production-ml' ? 'machine learning in production' : 'engineers to build with models'}`,
  guild: ({ timeShare }) => `a guild with ${figures.percent(timeShare)} of its members’ time`,
  structure: ({ to }) => `seating the AI staff ${vocabulary.structures[to]}`,
  owner: () => 'naming an owner for the product',
  retain: ({ target, how }) => `keeping ${whom(target)} with ${keeping[how]}`,
  part: ({ target }) => `letting go of ${whom(target)}`,
  rescope: ({ target }) => `a narrower job for ${whom(target)}`,
  authorise: ({ seats }) => `${figures.spelled(seats)} more ${seats === 1 ? 'seat' : 'seats'}`,
  declare: ({ archetype }) => `declaring that the company ${vocabulary.archetypes[archetype]}`,
  audit: () => 'asking every quarter who is fluent',
  rule: ({ then: [first, ...rest] }) => (first === undefined ? 'a rule' : `a rule for ${leverInWords(first)}${rest.length === 0 ? '' : ' and more'}`),
  'outside-offer': ({ target }) => `an outside offer to ${whom(target)}`,
  layoff: ({ engineers }) => `letting go of ${figures.spelled(engineers)} ${engineers === 1 ? 'engineer' : 'engineers'}`,
  partner: ({ usd }) => `${figures.usd(usd)} for a partner’s work`,
  managed: ({ on }) => (on ? 'renting a platform' : 'ending the rented platform'),
  'release-gate': ({ passShare }) => `an evaluation that ${figures.percent(passShare)} of releases must pass`,
  depth: ({ to }) => `${depths[to]} features`,
  instrument: ({ on }) => (on ? 'recording what users do' : 'no longer recording what users do'),
  'fractional-lead': () => 'an experienced leader for some hours a week',
  announce: ({ what }) => (what === 'press' ? 'a press release' : 'a new name'),
  market: ({ heat }) => (heat >= 1 ? 'a hotter hiring market' : 'a cooler hiring market'),
  traffic: ({ times }) => `${Number(times.toFixed(1))} times the requests`,
  shock: ({ of }) => shocks[of],
};

const keeping = { raise: 'a raise', bonus: 'a bonus', recognise: 'recognition', ownership: 'ownership of the work', title: 'a title', learning: 'time to learn' } as const;
const depths = { shallow: 'shallow', usual: 'ordinary', deep: 'deep', 'replace-all': 'all-replacing' } as const;
const shocks = { 'vendor-change': 'the vendor’s change', 'schema-change': 'the change of data', 'rival-clone': 'the rival’s copy', 'tool-obsolete': 'the tool that aged' } as const;

/** What a second part must come to beside the first to be named in a sentence. */
const besideShare = 0.2;

export const englishMoves: MoveWords = {
  lever: (lever) => sentence(leverInWords(lever)),
  part: (label, presence, of) => ({ mine: of === 'pick' ? `Picking “${label}”` : label, other: of === 'pick' ? `Not picking “${label}”` : `Going without “${label}”`, both: `${label}: ${of === 'place' ? 'another place in the order' : of === 'setting' ? 'set otherwise' : 'another time or size'}` })[presence],
  instead: (mine, other) => `“${mine}” instead of “${other}”`,
  happened: (title) => `What luck brought: ${title}`,
  company: 'The company as it opened',
  later: 'Later decisions, answered plainly on each path',
  elsewhere: 'Events that come in some worlds and not in yours',
  amount: (label, usd) => (usd === 0 ? label : `${label} (${figures.usd(usd)})`),
  amountInstead: (label, usd, otherUsd) => `${label}: ${figures.usd(usd)} instead of ${figures.usd(otherUsd)}`,
  rest: (count) => (count === 1 ? 'One smaller part' : `${sentence(figures.spelled(count))} smaller parts`),
  figure: signed,
  unit: { features: 'Features', departures: 'People who leave' },
  title: (apart, difference, letter, points) => {
    const good = apart === 'departures' ? difference < 0 : difference > 0;
    const though = Math.abs(difference) < tellingAmount || Math.abs(points) < tellingAmount || good === points > 0 ? '' : good ? 'behind' : 'ahead';
    if (apart === 'departures') return `Why ${tenths(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} people leave on your path than on ${letter}${though && `, though yours is ${though} in points`}`;
    if (Math.abs(difference) < tellingAmount) return `Why your path and ${letter} release as many features`;
    return `Why your path ends ${tenths(Math.abs(difference))} features ${good ? 'ahead of' : 'behind'} ${letter}${though && `, though it is ${though} in points`}`;
  },
  says: (apart, difference, adds, takes) => {
    const from = (parts: readonly Named[]) => figures.list(parts.slice(0, 2).filter(({ amount }) => Math.abs(amount) >= besideShare * Math.abs(parts[0]?.amount ?? 0)).map(({ label, amount }) => `${inText(label)} (${signed(amount)})`));
    if (adds.length + takes.length === 0) return apart === 'features' ? 'No move changes how many features are released.' : 'No single move makes the difference.';
    if (Math.abs(difference) < tellingAmount) return adds.length > 0 && takes.length > 0 ? `${sentence(from(adds))} and ${from(takes)} about cancel out.` : 'Many small moves cancel out.';
    if (apart === 'departures') {
      const [most, against] = difference > 0 ? [adds, takes] : [takes, adds];
      if (most.length === 0) return 'No single move makes the difference.';
      const said = `What ${difference > 0 ? 'drives people away' : 'keeps people'} is ${alone(adds, takes, difference)}${from(most)}.`;
      return against.length === 0 ? said : `${said} ${sentence(from(against))} ${against.length === 1 ? 'works' : 'work'} the other way.`;
    }
    const lead = difference >= 0 ? adds : takes;
    const against = difference >= 0 ? takes : adds;
    if (lead.length === 0) return 'No single move makes the difference.';
    const first = `${difference >= 0 ? 'What puts you ahead' : 'What puts you behind'} is ${alone(adds, takes, difference)}${from(lead)}.`;
    return against.length === 0 ? first : `${first} ${sentence(from(against))} ${against.length === 1 ? 'works' : 'work'} the other way.`;
  },
  weighed: (means, own, luck, letter) => [
    `By what this company weighs, your path ends ${ends(means, letter)} on average${weighedParts(means)}.`,
    ...(Math.abs(means.features) >= tellingAmount && Math.abs(means.by.features) >= tellingAmount && means.features > 0 !== means.by.features > 0
      ? [`Features count from the quarter in which they come, and by how well they are owned and measured: here ${means.features > 0 ? 'more of them are worth less' : 'fewer of them are worth more'}.`]
      : []),
    ...(luck === null ? [] : [`Luck alone moves a path like yours by about ${tenths(luck)} points up or down.`]),
    ...(own === null ? [] : [`In your own luck it ends ${ends(own, letter)}${weighedParts(own)}.`]),
  ].join(' '),
  note: (apart, worlds, everyOrder, objective) =>
    `${apart === 'features' ? 'Features released' : 'People who leave'} by the end, on average over the same ${figures.count(worlds)} worlds. Each part is what changes when one move is swapped for the other path’s, on average over ${everyOrder ? 'all orders' : 'many orders'} in which they can be swapped. So the parts add up to the difference, but for rounding. What a point is: ${objective}`,
};

function leverInWords<Kind extends LeverKind>(lever: Extract<Lever, { kind: Kind }>): string {
  return (levers[lever.kind as Kind] as (each: Extract<Lever, { kind: Kind }>) => string)(lever);
}

/** Nothing where one part is all there is, small ones that nobody names among the rest. */
function alone(adds: readonly Named[], takes: readonly Named[], difference: number): string {
  const [only, ...others] = [...adds, ...takes];
  return only && others.length === 0 && Math.abs(only.amount - difference) < tellingAmount ? '' : 'mostly ';
}

function ends({ points }: Means, letter: string): string {
  return Math.abs(points) < tellingAmount ? `level with ${letter}` : `${tenths(Math.abs(points))} points ${points > 0 ? 'ahead of' : 'behind'} ${letter}`;
}

function weighedParts({ by, departures }: Means): string {
  const parts = ([['features', 'features in use'], ['departures', `${departures > 0 ? 'more' : 'fewer'} people who leave`], ['spend', 'money']] as const).filter(([measure]) => Math.abs(by[measure]) >= tellingAmount).map(([measure, name]) => `${signed(by[measure])} for ${name}`);
  return parts.length === 0 ? '' : `: ${figures.list(parts)}`;
}

function whom(target: Target): string {
  switch (target.kind) {
    case 'champions':
      return 'the champions';
    case 'offered':
      return 'whoever has an offer';
    case 'leader':
      return 'the leader';
    case 'role':
      return `the ${vocabulary.roles[target.role].many}`;
    default:
      return 'everyone';
  }
}

function signed(amount: number): string {
  const size = tenths(Math.abs(amount));
  return size === '0.0' ? '0.0' : `${amount < 0 ? '−' : '+'}${size}`;
}

function tenths(amount: number): string {
  return amount.toFixed(1);
}

/** A part's label within a sentence: what already quotes goes on in small letters. */
function inText(label: string): string {
  return label.includes('“') ? lower(label) : `“${label}”`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
