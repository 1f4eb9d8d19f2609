import type { GeneralOdds, RoleOdds } from '../../model/event-odds.ts';
import type { Lever, Package, Process, Target } from '../../model/lever.ts';
import type { Metric } from '../../model/metric.ts';
import type { Archetype, Role, Seniority, SpendLine, Structure } from '../../model/roles.ts';
import type { Claim, Reveal, Scenario, Setting } from '../scenario.ts';

type LeverOf<Kind extends Lever['kind']> = Extract<Lever, { kind: Kind }>;
type Words<Value extends string> = Readonly<Record<Value, string>>;

const difficulties: Words<Scenario['difficulty']> = { first: 'Needs no earlier play.', middling: 'Assumes that one was played.', hard: 'Several things at once.' };
const archetypes: Words<Archetype> = { consumer: 'Uses models that others make.', 'fine-tuner': 'Adapts such models with data of its own.', trainer: 'Trains models of its own.' };
const structures: Words<Structure> = {
  isolated: 'A team by itself, far from the products.', liaison: 'A team by itself, with somebody who carries work to the products.', central: 'One team that serves all products.',
  embedded: 'Each sits in a product team.', hybrid: 'Most sit in product teams; a small centre keeps what all need.',
};
const payBands: Words<'seed' | 'enterprise'> = { seed: 'As a young start-up pays.', enterprise: 'As a large company pays.' };
const roles: Words<Role> = {
  'product-engineer': 'Builds features with models.', 'product-manager': 'Owns what a feature is for.', 'evaluation-specialist': 'Measures whether it is good.', 'ml-engineer': 'Adapts models and keeps them running.',
  'platform-engineer': 'Builds the road to users: releases, monitoring.', 'data-engineer': 'Gets fresh data to where they are needed.', researcher: 'Finds out what models could do.', 'infrastructure-engineer': 'Runs the machines that training needs.',
  leader: 'Leads the AI side.', 'devops-engineer': 'Runs services; knows models less.',
};
const seniorities: Words<Seniority> = { junior: 'In their first years.', mid: 'Works alone on what is clear.', senior: 'Works alone on what is not.', staff: 'Leads others by what they know.' };
const metrics: Words<Metric> = {
  formalReleases: 'Features released with an owner and over a platform; what reveals compare.', featuresReleased: 'The same, and what was carried across by hand as well.', featuresLive: 'Features in use now.', informalLive: 'Features in use that nobody owns.',
  value: 'What features in use are worth in the quarter, as an index.', prototypesWaiting: 'Built, and waiting for a road to users.', demos: 'Shown, and not in use.', departures: 'People who left.', championsLeft: 'Engineers who led the way, and left.',
  headcount: 'AI staff, champions among them.', openSeats: 'Seats that are neither filled nor searched for.', spendUsd: 'Dollars spent, pay included.', platform: 'The gate of the same name, 0 shut to 1 open.', data: 'The gate of the same name, 0 shut to 1 open.', product: 'The gate of the same name, 0 shut to 1 open.',
  evaluation: 'The gate of the same name, 0 shut to 1 open.', fluency: 'The share of engineers who can build with models, 0 to 1.', incidents: 'Failures that users noticed.', leaderSeated: '1 if there is a leader.', guild: '1 if there is a guild.',
  shiplessWeeks: 'Weeks since something was last released.', tuningNeed: 'The share of ideas that prompting a vendor’s model cannot serve, 0 to 1.', settled: 'The share of the approach that building and users have settled, 0 to 1.',
};
const cases: Words<NonNullable<Reveal['caseKind']>> = { reported: 'A company says so.', composite: 'Several companies in one.', hypothetical: 'Nobody’s.' };
const claims: Words<Claim> = { best: 'None does better on average. The tools try it.', defensible: 'A sensible choice, if not the best.', trap: 'Looks good, and does worse.' };
const segments: Words<NonNullable<Package['segment']>> = { passive: 'People who are not looking, and sit well where they are.', satiated: 'People who have enough cash, and want room to do more.', 'early-career': 'People in their first years, for whom less will do.' };
const screens: Words<NonNullable<Process['screen']>> = { practical: 'A piece of the real work.', theory: 'Questions about theory.', credentials: 'Degrees and names on a paper.' };
const lines: Words<SpendLine> = {
  pay: 'Salaries, with what an employer adds.', search: 'Looking for people.', vendor: 'Models bought from others.', evaluation: 'Measuring what is good.', platform: 'The road to users.', data: 'Fresh and labelled data.', compute: 'Machines that train.', demos: 'Things to show.',
  retention: 'Keeping people.', guild: 'Champions who meet.', training: 'Teaching those who are there.', brand: 'A name among candidates. It does nothing else.', bet: 'A research bet.', severance: 'Parting with people.', partner: 'Work bought from outside.',
};
const towards: Words<NonNullable<LeverOf<'upskill'>['towards']>> = { fluency: 'Building with models.', 'production-ml': 'Machine learning in production, which takes far longer.' };
const retaining: Words<LeverOf<'retain'>['how']> = {
  raise: 'More pay, for good.', bonus: 'Money, once.', recognise: 'Thanks that others hear.', ownership: 'A product of their own.', title: 'A new title.', learning: 'Time and money to learn.',
};
const skills: Words<Extract<Target, { kind: 'strongest' }>['at']> = { deployment: 'What reaches users.', modelling: 'What models can do.' };
const work: Words<LeverOf<'partner'>['work']> = { defined: 'The work is well described.', iterative: 'It changes as it goes.' };
const depths: Words<LeverOf<'depth'>['to']> = { shallow: 'Beside the work of users.', usual: 'As deep as is usual.', deep: 'In the middle of their work.', 'replace-all': 'In place of their work.' };
const announcements: Words<LeverOf<'announce'>['what']> = { rename: 'The company or the team has a new name.', press: 'A press release.' };
const shocks: Words<LeverOf<'shock'>['of']> = {
  'vendor-change': 'A vendor changes the model under the features in use.', 'schema-change': 'The data change their form.', 'rival-clone': 'A rival copies the product, all but what is tuned with data of one’s own.', 'tool-obsolete': 'A tool is overtaken: some who could build with models must learn anew.',
};
const units: Words<Setting['unit']> = { percent: 'Parts in a hundred; a lever is given the share.', weeks: 'Weeks.', people: 'People.', usd: 'Dollars.' };
const odds: Words<GeneralOdds['of']> = {
  calendar: 'It comes, whatever is done.', 'champion-offer': 'A champion gets an outside offer.', 'anyone-offer': 'Somebody gets an outside offer.', 'leader-offer': 'The leader gets an outside offer.',
  'champion-leaves': 'A champion goes; say in the levers who.', 'anyone-leaves': 'Somebody goes; say in the levers who.', 'leader-leaves': 'The leader goes; say in the levers who.', 'leader-stays': 'The leader would still be here by then, and agrees.', incident: 'A live feature fails.',
};
const roleOdds: Words<RoleOdds['of']> = { 'role-offer': 'Somebody in the role gets an outside offer.', 'role-leaves': 'Somebody in the role goes.' };

const sets: readonly Readonly<Record<string, string>>[] = [
  difficulties, archetypes, structures, payBands, roles, seniorities, metrics, cases, claims, segments, screens, lines, towards, retaining, skills, work, depths, announcements, shocks, units, odds, roleOdds,
];

/** What each of these values means, in their order; null for values that need no words, such as numbers. */
export function valueWords(values: readonly unknown[]): readonly string[] | null {
  const set = sets.find((words) => Object.keys(words).length === values.length && values.every((value) => typeof value === 'string' && Object.hasOwn(words, value)));
  return set ? values.map((value) => set[String(value)] as string) : null;
}
