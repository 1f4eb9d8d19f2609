import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { savedPlay, savePlay } from '../../../src/cli/play/saved-play.ts';
import type { Run } from '../../../src/run/run.ts';
import { limits } from '../../../src/scenario/limits.ts';
import { smallScenario } from '../../builders/scenario.ts';
import { playThrough } from '../../builders/plays.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'saved-play-')); });
afterEach(() => rmSync(folder, { recursive: true }));

describe('a play that is saved in a file', () => {
  const half = playThrough(smallScenario, 3)[2]?.after as Run;

  test('goes on where it was left', () => {
    const file = join(folder, 'play.json');
    savePlay(half, file);
    expect(savedPlay(smallScenario, file)).toMatchObject({ run: { node: half.node, week: half.week, choices: half.choices }, notes: [] });
  });

  test('is read again where it is longer than a file from elsewhere may be', () => {
    const file = join(folder, 'long.json');
    const picked = Array.from({ length: 20 }, (_, at) => `${'x'.repeat(55)}-${at}`);
    const more = Array.from({ length: 300 }, () => ({ node: 'gone', answer: { kind: 'options' as const, options: picked }, confidence: null }));
    savePlay({ ...half, choices: [...half.choices, ...more] }, file);
    expect(readFileSync(file).length).toBeGreaterThan(limits.runText);
    expect(savedPlay(smallScenario, file)?.run.choices).toEqual(half.choices);
  });

  test('is kept as it was beside the file when a choice no longer fits', () => {
    const file = join(folder, 'play.json');
    savePlay({ ...half, choices: [...half.choices, { node: 'gone', answer: { kind: 'read' }, confidence: null }] }, file);
    const before = readFileSync(file, 'utf8');
    const kept = savedPlay(smallScenario, file);
    expect(kept?.notes.join(' ')).toContain(`Choice ${half.choices.length + 1} of the saved play no longer fits; you go on before it. The play as it was is kept as`);
    savePlay(kept?.run as Run, file);
    expect(readFileSync(`${file}.before`, 'utf8')).toBe(before);
  });
});
