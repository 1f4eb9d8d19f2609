import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureAt } from '../../src/present/picture-from.ts';
import { english } from '../../src/present/words/english.ts';
import { englishAfter } from '../../src/present/words/english-after.ts';
import { pictureWords } from '../../src/present/words/picture-words.ts';
import { stageLabels } from '../../src/present/stage-labels.ts';
import { aCompany, aFeature, anyTrajectory, aPerson, aTrajectory, type aWeek } from '../builders/trajectory.ts';

const company = aCompany();
const pictureOf = (over: Parameters<typeof aWeek>[1]) => pictureAt(company, aTrajectory(0, () => over), 0);
const say = (over: Parameters<typeof aWeek>[1]) => pictureWords(pictureOf(over), english);
const anyPicture = fc.tuple(anyTrajectory, fc.nat(30)).map(([trajectory, week]) => pictureAt(company, trajectory, week));

/** The number said before a phrase, or null where the phrase is not said. */
function numberBefore(text: string, phrase: RegExp): number | null {
  const said = new RegExp(`([\\w,-]+) ${phrase.source}`, 'i').exec(text)?.[1]?.toLowerCase();
  if (said === undefined) return null;
  const written = Array.from({ length: 100 }, (_, number) => english.figures.spelled(number)).indexOf(said);
  return written >= 0 ? written : Number(said.replaceAll(',', ''));
}

describe('the words of a picture', () => {
  test('are three sentences', () => {
    fc.assert(fc.property(anyPicture, (picture) => { expect(pictureWords(picture, english).match(/\.(?: |$)/g)).toHaveLength(3); }));
  });

  test('state exactly the counts of the picture', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const said = pictureWords(picture, english);
        expect(numberBefore(said, /prototypes? waits?/)).toBe(picture.prototypes);
        expect(numberBefore(said, /features? (?:is|are) live/)).toBe(picture.lamps.length);
        expect(numberBefore(said, /more (?:is|are) carried/) ?? 0).toBe(picture.lanterns);
        expect(numberBefore(said, /in trouble/) ?? 0).toBe(picture.lamps.filter((lamp) => lamp.troubled).length);
        expect(numberBefore(said, /still learning/) ?? 0).toBe(picture.people.filter((person) => person.ramp < 1).length);
        expect(numberBefore(said, /worn out/) ?? 0).toBe(picture.people.filter((person) => person.mood === 'worn').length);
        expect(numberBefore(said, /champions?/) ?? 0).toBe(picture.people.filter((person) => person.champion).length);
        const gone = picture.justLeft.flatMap(({ name }) => name ?? []);
        if (gone.length > 5) expect(numberBefore(said, /just gone/)).toBe(gone.length);
        else for (const name of gone) expect(said).toContain(name);
        expect(numberBefore(said, /seats? just left empty/) ?? 0).toBe(picture.justLeft.filter(({ name }) => name === null).length);
      }),
    );
  });

  test.each([
    [{}, 'Nobody works on AI. No prototype waits at the edge and there is no bridge. No features are live, and $1.5M of $1.5M is left.'],
    [
      { people: ['a', 'b', 'c'].map((id) => aPerson(id, { champion: true })), features: ['x', 'y'].map((id) => aFeature(id, { informal: true })), metrics: { prototypesWaiting: 1 } },
      'Three champions work on AI. One prototype waits at the edge and there is no bridge. No features are live, two more are carried by hand, and $1.5M of $1.5M is left.',
    ],
    [
      { people: [aPerson('a', { role: 'platform-engineer', ramp: 0.4 })], gates: { platform: 0.6, data: 0, product: 0, evaluation: 0 }, features: [aFeature('x')], metrics: { prototypesWaiting: 2, demos: 1 }, spend: { vendor: 1_600_000 } },
      'One platform engineer works on AI: one still learning the job. Two prototypes wait at the edge and the bridge has two of four spans; one demo has been shown. One feature is live, and all of the $1.5M is spent, and $100K more.',
    ],
  ])('scene %# is said as it would be read aloud', (over, said) => expect(say(over)).toBe(said));
});

describe('the labels on the stage', () => {
  test('are eight at most, each once, with one alarm at most', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const labels = stageLabels(picture, englishAfter);
        expect(labels.length).toBeLessThanOrEqual(8);
        expect(new Set(labels.map((label) => label.id)).size).toBe(labels.length);
        expect(labels.filter((label) => label.tone === 'alarm').length).toBeLessThanOrEqual(1);
        for (const { text } of labels) expect(text).toMatch(/\S/);
      }),
    );
  });

  test('point only at people who are there', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const there = new Set(picture.people.map((person) => `person:${person.id}`));
        for (const { anchor } of stageLabels(picture, englishAfter)) if (anchor.startsWith('person:')) expect(there).toContain(anchor);
      }),
    );
  });

  test('begin with the bridge that is missing, in alarm once work piles up before it', () => {
    expect(stageLabels(pictureOf({}), englishAfter)[0]).toEqual({ id: 'bridge', anchor: 'bridge', tone: 'plain', text: 'No bridge', detail: 'platform 0 of 4 spans' });
    expect(stageLabels(pictureOf({ metrics: { prototypesWaiting: 14 } }), englishAfter).slice(0, 2)).toEqual([
      { id: 'bridge', anchor: 'bridge', tone: 'alarm', text: 'No bridge', detail: 'platform 0 of 4 spans' },
      { id: 'prototypes', anchor: 'pile', tone: 'plain', text: '14 prototypes wait at the edge' },
    ]);
  });

  test('say of a bridge with a few planks that it is begun, and of none that there is none', () => {
    const said = (platform: number) => stageLabels({ ...pictureOf({}), gates: { platform, data: 0, product: 0, evaluation: 0 } }, englishAfter).find(({ id }) => id === 'bridge');
    expect([said(0.02)?.text, said(0.15)?.text, said(0.3)?.text]).toEqual(['No bridge', 'No bridge yet', 'Bridge, 1 of 4 spans']);
    expect(said(0.15)?.detail).toBe('first planks, 0 of 4 spans');
  });

  test('name whoever holds an outside offer', () => {
    const labels = stageLabels(pictureOf({ people: [aPerson('a', { name: 'Ines Okafor', offered: true })] }), englishAfter);
    expect(labels.find((label) => label.anchor === 'person:a')).toMatchObject({ text: 'Ines Okafor has an offer', tone: 'alarm' });
  });

  test('say that the lab is an island', () => {
    expect(stageLabels(pictureOf({ structure: 'isolated' }), englishAfter).map((label) => label.text)).toContain('Research lab, an island');
  });
});

describe('the caption of what has just happened', () => {
  const picture = pictureOf({ people: [aPerson('b', { name: 'Mei Costa' })] });
  const joined = { kind: 'person-joined', id: 'b', name: 'Mei Costa', role: 'ml-engineer' } as const;
  const left = (name: string) => ({ kind: 'person-left', id: name, name, role: 'researcher', driver: 'not-shipping' }) as const;

  test.each([
    [[joined], { anchor: 'walker:b', text: 'Mei Costa', detail: 'joins as an ML engineer', tone: 'plain' }],
    [[left('Ines Okafor'), joined], { anchor: 'walker:Ines Okafor', text: 'Ines Okafor, researcher', detail: 'left: nothing of theirs shipped, above all', tone: 'alarm' }],
    [[left('Ines Okafor'), left('Omar Park'), { kind: 'incident', id: 'x' } as const], { anchor: 'walker:Omar Park', text: 'Omar Park, researcher', tone: 'alarm' }],
    [[{ ...left('Ines Okafor'), driver: 'parted' } as const], { anchor: 'walker:Ines Okafor', detail: 'was let go' }],
    [[{ kind: 'offer-declined', role: 'platform-engineer' } as const], { anchor: 'door', text: 'A candidate is lost', detail: 'platform engineer', tone: 'plain' }],
  ])('case %# comes first among the labels', (cues, caption) => {
    expect(stageLabels(picture, englishAfter, cues)[0]).toMatchObject({ id: 'caption', ...caption });
  });

  test('crates and planks need none', () => {
    const quiet = [{ kind: 'prototype-built' }, { kind: 'feature-shipped', id: 'x', informal: false }, { kind: 'span-built', spans: 1 }, { kind: 'money-spent', usd: 50_000 }] as const;
    expect(stageLabels(picture, englishAfter, quiet)).toEqual(stageLabels(picture, englishAfter));
  });
});
