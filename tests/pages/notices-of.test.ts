import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../src/pages/notices-of.ts';
import type { FoundOnOpening } from '../../src/pages/session.ts';
import { englishNotices } from '../../src/present/words/english-notices.ts';
import type { SaveStatus } from '../../src/storage/save-status.ts';

const noticesFor = (status: SaveStatus, found: readonly FoundOnOpening[] = []) => noticesOf({ status: () => status, found: () => found }, { stage: false, sound: false, file: false }, englishNotices);

describe('a notice', () => {
  test('is not needed where a run is saved', () => {
    expect(noticesFor({ kind: 'saved' })).toEqual([]);
    expect(noticesFor({ kind: 'saving' })).toEqual([]);
  });

  test.each<[SaveStatus, string]>([
    [{ kind: 'full', unsaved: 3 }, 'Your last three steps are in this tab only.'],
    [{ kind: 'full', unsaved: 1 }, 'Your last step is in this tab only.'],
    [{ kind: 'lost', unsaved: 12 }, 'Your last twelve steps are in this tab only.'],
    [{ kind: 'memory', reason: 'refused', unsaved: 2 }, 'Your last two steps are in this tab only.'],
    [{ kind: 'memory', reason: 'newer', unsaved: 0 }, 'A newer version of the game'],
    [{ kind: 'readonly', reason: 'removed' }, 'deleted in another tab'],
    [{ kind: 'diverged', unsaved: 1 }, 'Another tab has gone on'],
  ])('of %o says how it stands, and offers the run as a file', (status, says) => {
    const [notice] = noticesFor(status);
    expect(notice?.says).toContain(says);
    expect(notice?.actions).toContain('carryOff');
  });

  test('of a file that could not be saved offers it once more, and of a stage that cannot be drawn and sound that cannot be played only says so', () => {
    const notices = noticesOf({ status: () => ({ kind: 'saved' }), found: () => [] }, { stage: true, sound: true, file: true }, englishNotices);
    expect(notices.map(({ kind, actions }) => [kind, ...actions])).toEqual([['notSaved', 'carryOff'], ['noSound', 'dismiss'], ['noCanvas', 'dismiss']]);
  });

  test('names the step of a saved run that does not fit, and leads to the run as it was only where that is kept', () => {
    const [kept, lost] = [true, false].map((is) => noticesFor({ kind: 'saved' }, [{ kind: 'misfit', step: 4, of: 9, kept: is }])[0]);
    expect(kept?.says).toMatch(/^Step 4 of the 9 .* The run as it was is among your runs\.$/);
    expect(kept?.actions).toContain('yourRuns');
    expect(lost?.says).not.toContain('among your runs');
    expect(lost?.actions).not.toContain('yourRuns');
  });
});
