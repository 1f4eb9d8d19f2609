import type { Role } from '../../model/roles.ts';
import { sentence } from './english-grammar.ts';
import { englishFigures as figures } from './figures.ts';
import { englishVocabulary as vocabulary } from './vocabulary.ts';

/** What a picture holds, counted, for a language to say. */
export interface SceneFacts {
  readonly champions: number;
  /** Everybody else on the AI side, by role, in the order of the vocabulary; roles nobody holds are left out. */
  readonly roles: readonly { readonly role: Role; readonly count: number }[];
  readonly ramping: number;
  readonly worn: number;
  readonly searches: number;
  readonly guild: boolean;
  readonly lab: boolean;
  /** Names of those who left within the last quarter. */
  readonly justLeft: readonly string[];
  /** How many had left not long before the story opened. */
  readonly goneBefore: number;
  readonly prototypes: number;
  readonly demos: number;
  readonly spans: number;
  readonly spansInAll: number;
  readonly live: number;
  readonly troubled: number;
  readonly informal: number;
  readonly leftUsd: number;
  readonly totalUsd: number;
}

/** The scene in two or three sentences, to be read aloud. */
export type SceneWords = (facts: SceneFacts) => readonly string[];

/** More people than this are counted: who listens to seventeen names has lost the sentence. */
const mostNamed = 5;

export const englishScene: SceneWords = (facts) => [people(facts), work(facts), customers(facts)];

function people(facts: SceneFacts): string {
  const staff = [
    ...(facts.champions > 0 ? [counted(facts.champions, vocabulary.champion)] : []),
    ...facts.roles.map(({ role, count }) => counted(count, vocabulary.roles[role])),
  ];
  const who = staff.length === 0 ? 'Nobody works on AI' : `${sentence(figures.list(staff))} ${singular(facts) ? 'works' : 'work'} on AI`;
  const where = facts.lab ? ', the specialists in a lab across the water' : facts.guild && facts.champions > 0 ? ', and the champions meet as a guild' : '';
  const asides = [
    ...(facts.ramping > 0 ? [`${figures.spelled(facts.ramping)} still learning the job`] : []),
    ...(facts.worn > 0 ? [`${figures.spelled(facts.worn)} worn out`] : []),
    ...(facts.searches > 0 ? [`${counted(facts.searches, { one: 'search', many: 'searches' })} open`] : []),
    ...(facts.justLeft.length > 0 ? [`${facts.justLeft.length > mostNamed ? figures.spelled(facts.justLeft.length) : figures.list(facts.justLeft)} just gone`] : []),
    ...(facts.goneBefore > 0 ? [`${counted(facts.goneBefore, { one: 'seat', many: 'seats' })} just left empty`] : []),
  ];
  return asides.length === 0 ? `${who}${where}.` : `${who}${where}: ${figures.list(asides)}.`;
}

function work(facts: SceneFacts): string {
  const waiting = facts.prototypes === 0
    ? 'No prototype waits at the edge'
    : `${sentence(counted(facts.prototypes, { one: 'prototype waits', many: 'prototypes wait' }))} at the edge`;
  const bridge = facts.spans === 0
    ? 'there is no bridge'
    : facts.spans === facts.spansInAll
      ? 'the bridge is whole'
      : `the bridge has ${figures.spelled(facts.spans)} of ${figures.spelled(facts.spansInAll)} spans`;
  const demos = facts.demos === 0 ? '' : `; ${counted(facts.demos, { one: 'demo has', many: 'demos have' })} been shown`;
  return `${waiting} and ${bridge}${demos}.`;
}

function customers(facts: SceneFacts): string {
  const live = `${sentence(counted(facts.live, { one: 'feature is', many: 'features are' }))} live${facts.troubled > 0 ? `, ${figures.spelled(facts.troubled)} in trouble` : ''}`;
  const informal = facts.informal === 0 ? '' : `, ${figures.spelled(facts.informal)} more ${facts.informal === 1 ? 'is' : 'are'} carried by hand`;
  const money = facts.leftUsd < 0
    ? `all of the ${figures.usd(facts.totalUsd)} is spent, and ${figures.usd(-facts.leftUsd)} more`
    : `${figures.usd(facts.leftUsd)} of ${figures.usd(facts.totalUsd)} is left`;
  return `${live}${informal}, and ${money}.`;
}

function counted(count: number, noun: { readonly one: string; readonly many: string }): string {
  return `${figures.spelled(count)} ${count === 1 ? noun.one : noun.many}`;
}

function singular(facts: SceneFacts): boolean {
  return facts.champions + facts.roles.reduce((sum, each) => sum + each.count, 0) === 1;
}
