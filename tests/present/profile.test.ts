import { describe, expect, test } from 'vitest';
import type { JudgedFacts } from '../../src/judge/judged-facts.ts';
import { modelVersion } from '../../src/model/version.ts';
import { presentProfile, type KeptRun } from '../../src/present/sharing/profile.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';
import { englishSharing as sharing } from '../../src/present/words/english-sharing.ts';
import { smallScenario } from '../builders/scenario.ts';

const hash = 'a'.repeat(64);
const known = [{ key: smallScenario.id, scenario: smallScenario, hash }];

function facts(over: Partial<JudgedFacts> = {}): JudgedFacts {
  return { calls: [{ confidence: 0.9, right: true }], evidence: [{ principle: 'measure-first', shown: true }], score: 0.75, percentile: 0.2, corner: 'unlucky', worlds: 64, ...over };
}

function kept(seed: number, over: Partial<KeptRun> = {}): KeptRun {
  return { scenario: smallScenario.id, log: { format: 2, scenario: smallScenario.id, hash, model: modelVersion, seed, choices: [] }, judged: facts(), brought: false, finished: true, ...over };
}

const shown = (runs: readonly KeptRun[]) => presentProfile(runs, known, english, sharing);

describe('many runs together', () => {
  test('are listed newest first, each with its score, its luck and its corner', () => {
    expect(shown([kept(1), kept(2, { judged: facts({ score: -0.1, corner: 'deserved' }) })]).runs.map(({ code, score, luck, corner }) => [code, score, luck, corner])).toEqual([
      ['0000-0002', '−10', '20\u00a0%', 'deserved'],
      ['0000-0001', '75', '20\u00a0%', 'unlucky'],
    ]);
  });

  test('count once for each luck: who plays it again has seen what comes', () => {
    const view = shown([kept(1), kept(1, { judged: facts({ calls: [{ confidence: 0.9, right: false }] }) })]);
    expect(view.calibration?.says[0]).toMatch(/^You were right in one of one answer,/);
    expect(view.runs[0]?.notes).toEqual([sharing.profile.notes.again]);
  });

  test('say nothing of calibration while nothing has been judged', () => {
    expect(shown([kept(1, { judged: null, finished: false })])).toMatchObject({ counted: null, calibration: null, principles: [], runs: [{ notes: [sharing.profile.notes.unfinished] }] });
  });

  test('say of few answers that they are too few, and of a principle tested twice too', () => {
    const view = shown([kept(1), kept(2)]);
    expect(view.calibration?.says.join(' ')).toContain('too few to say');
    expect(view.principles.map(({ says }) => says)).toEqual(['shown in two of two decisions; too few to say more']);
    expect(shown([1, 2, 3, 4, 5].map((seed) => kept(seed))).principles[0]?.says).toMatch(/^shown in five of five decisions; over many more it would most likely be \d+/);
  });

  test('keep principles apart that only share an id, and name one of a scenario that is not here by its scenario', () => {
    const [first] = smallScenario.principles;
    if (first === undefined) throw new Error('The small scenario has a principle.');
    const other = { ...smallScenario, id: 'other', principles: [{ ...first, text: 'Another thing altogether.' }] };
    const tested = facts({ evidence: [{ principle: first.id, shown: true }] });
    const run = (seed: number, scenario: string): KeptRun => kept(seed, { scenario, judged: tested, log: { ...kept(seed).log, scenario: scenario.replace('own/', '') } });
    const view = presentProfile([run(1, smallScenario.id), run(2, smallScenario.id), run(3, 'other'), run(4, 'own/gone')], [...known, { key: 'other', scenario: other, hash }], english, sharing);
    expect(view.principles.map(({ text, says }) => [text, says.split(';')[0]])).toEqual([
      [first.text, 'shown in two of two decisions'], ['Another thing altogether.', 'shown in one of one decision'], [`“${first.id}”, of “gone”`, 'shown in one of one decision'],
    ]);
  });

  test('tell which were judged in an older version, and which came from a file unverified', () => {
    const old = kept(1);
    const view = shown([{ ...old, log: { ...old.log, hash: 'b'.repeat(64) } }, kept(2, { brought: true })]);
    expect(view.runs.map(({ notes }) => notes)).toEqual([[sharing.profile.notes.brought], [sharing.profile.notes.older]]);
    expect(view.counted).toContain('not verified');
    expect(view.counted).toContain('older version');
  });
});
