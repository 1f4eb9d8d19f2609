import { captionFor } from './captions.ts';
import { planksLaid, spansInBridge, spansStanding } from './cues.ts';
import { pegsOf } from './pegs.ts';
import type { Cue, Picture } from './picture.ts';
import type { OnStageWords, StageText } from './words/stage-words.ts';
import type { StageAnchor } from './stage-anchor.ts';

/** A few words on the stage. Derived from the picture alone, so the same picture always carries the same words. */
export interface StageLabel {
  readonly id: string;
  readonly anchor: StageAnchor;
  readonly text: string;
  readonly detail?: string;
  readonly tone: 'plain' | 'alarm';
}

/** So many prototypes before an unfinished bridge are a pile. */
const pileFrom = 4;
/** So many empty seats are what one sees first. */
const manyEmpty = 3;
/** More than this and the stage turns into a document. */
const mostLabels = 8;

/**
 * The labels of a picture, the most telling first, at most eight, and one alarm at most: two would cancel each other.
 * While weeks pass, `cues` are those that led to this picture; what has just happened outranks how things stand.
 */
export function stageLabels(picture: Picture, words: OnStageWords, cues: readonly Cue[] = []): StageLabel[] {
  const latest = captionFor(cues, words);
  // With no lamp lit, what fails is one of those carried by hand.
  const caption = latest?.anchor === 'lamps' && picture.lamps.length === 0 ? { ...latest, anchor: 'boat' as const } : latest;
  const news: Candidate[] = caption === null ? [] : [{ ...caption, id: 'caption', weight: Infinity }];
  const shown = [...news, ...candidates(picture, words).filter((label) => label.anchor !== caption?.anchor)]
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostLabels);
  const alarm = shown.find((label) => label.tone === 'alarm');
  return shown.map((label) => ({ id: label.id, anchor: label.anchor, tone: label === alarm ? 'alarm' : 'plain', ...label.said }));
}

interface Candidate extends Pick<StageLabel, 'id' | 'anchor' | 'tone'> {
  readonly said: StageText;
  /** How much this says about what is right or wrong with the organisation; ties keep the order below. */
  readonly weight: number;
}

function candidates(picture: Picture, { stage }: OnStageWords): Candidate[] {
  const spans = spansStanding(picture.gates.platform);
  const stuck = picture.prototypes > 0 && spans < spansInBridge;
  const piled = stuck && picture.prototypes >= pileFrom;
  const troubled = picture.lamps.filter((lamp) => lamp.troubled).length;
  const champions = picture.people.filter((person) => person.champion).length;
  const found: Candidate[] = [
    { id: 'bridge', anchor: 'bridge', tone: spans === 0 && piled ? 'alarm' : 'plain', said: stage.bridge(spans, spansInBridge, planksLaid(picture.gates.platform) > 0), weight: spans < spansInBridge ? 100 : 55 },
    { id: 'money', anchor: 'money', tone: 'plain', said: stage.money(picture.money.leftUsd, picture.money.totalUsd), weight: 80 },
    { id: 'lamps', anchor: 'lamps', tone: troubled > 0 ? 'alarm' : 'plain', said: stage.lamps(picture.lamps.length, troubled), weight: picture.lamps.length > 0 ? 85 : 75 },
    { id: 'data', anchor: 'data', tone: 'plain', said: stage.data(dataState(picture.gates.data)), weight: 60 },
    { id: 'inspection', anchor: 'light', tone: 'plain', said: stage.inspection(picture.gates.evaluation), weight: picture.lamps.length > 0 ? 52 : 10 },
  ];
  if (picture.rooms > 0) found.push({ id: 'teams', anchor: 'teams', tone: 'plain', said: stage.teams(picture.roomsJoined, champions, picture.rooms), weight: picture.lab ? 30 : 50 });
  if (picture.crowd.total > 0) found.push({ id: 'crowd', anchor: 'crowd', tone: 'plain', said: stage.fluent(picture.crowd.fluent, picture.crowd.total, pegsOf(picture.crowd).each), weight: 58 });
  if (picture.prototypes > 0) found.push({ id: 'prototypes', anchor: 'pile', tone: piled ? 'alarm' : 'plain', said: stage.prototypes(picture.prototypes), weight: stuck ? 95 : 40 });
  if (picture.lab) found.push({ id: 'lab', anchor: 'lab', tone: 'plain', said: stage.lab(picture.demos, picture.lamps.length, picture.structure === 'liaison'), weight: 90 });
  if (picture.guild) found.push({ id: 'guild', anchor: 'guild', tone: 'plain', said: stage.guild(champions), weight: 56 });
  if (picture.lanterns > 0) found.push({ id: 'boat', anchor: 'boat', tone: 'plain', said: stage.boat(picture.lanterns), weight: 70 });
  const empty = picture.justLeft.at(-1);
  if (empty) {
    const many = picture.justLeft.length >= manyEmpty;
    found.push({ id: 'empty', anchor: `person:${empty.id}`, tone: many ? 'alarm' : 'plain', said: stage.empty(picture.justLeft.length), weight: many ? 97 : 45 });
  }
  const offered = picture.people.find((person) => person.offered);
  if (offered) found.push({ id: `offered:${offered.id}`, anchor: `person:${offered.id}`, tone: 'alarm', said: stage.offered(offered.name), weight: 98 });
  const worn = picture.people.find((person) => person.mood === 'worn' && person.id !== offered?.id);
  if (worn) found.push({ id: `worn:${worn.id}`, anchor: `person:${worn.id}`, tone: 'plain', said: stage.worn(worn.name), weight: 65 });
  return found;
}

function dataState(data: number): 'murky' | 'clearing' | 'clear' {
  if (data < 0.5) return 'murky';
  return data < 0.75 ? 'clearing' : 'clear';
}
