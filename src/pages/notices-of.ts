import type { Notice } from '../panels/intent.ts';
import type { NoticeWords } from '../present/words/notice-words.ts';
import type { SaveStatus } from '../storage/save-status.ts';
import type { Session } from './session.ts';

/** What failed besides the save: the stage, the sound, and the file that the player asked for last. */
interface Failed {
  readonly stage: boolean;
  readonly sound: boolean;
  readonly file: boolean;
}

/** What the player should know now: of the save, of what else failed, and of what was found on opening. */
export function noticesOf(session: Pick<Session, 'status' | 'found'>, failed: Failed, words: NoticeWords): Notice[] {
  const kept = ofStatus(session.status(), words);
  return [
    ...(kept ? [kept] : []),
    ...session.found().map((found): Notice => {
      switch (found.kind) {
        case 'misfit':
          return { kind: 'misfit', says: words.misfit(found.step, found.of, found.kept), actions: [...(found.kept ? ['yourRuns' as const] : []), 'startAgain', 'dismiss'] };
        case 'edited':
          return { kind: 'edited', says: words.edited, actions: ['startAgain', 'dismiss'] };
        default:
          return { kind: found.kind, says: words[found.kind], actions: found.kind === 'brokenSave' ? ['yourRuns', 'dismiss'] : ['dismiss'] };
      }
    }),
    ...(failed.file ? [{ kind: 'notSaved', says: words.notSaved, actions: ['carryOff'] } as const] : []),
    ...(failed.sound ? [{ kind: 'noSound', says: words.noSound, actions: ['dismiss'] } as const] : []),
    ...(failed.stage ? [{ kind: 'noCanvas', says: words.noCanvas, actions: ['dismiss'] } as const] : []),
  ];
}

/** What there is to say of how the run is kept; nothing where all is well. */
function ofStatus(status: SaveStatus, words: NoticeWords): Notice | null {
  switch (status.kind) {
    case 'full':
      return { kind: 'storageFull', says: words.storageFull(status.unsaved), actions: ['carryOff'] };
    case 'lost':
      return { kind: 'storageLost', says: words.storageLost(status.unsaved), actions: ['carryOff'] };
    case 'memory': {
      const kind = status.reason === 'newer' ? 'storageNewer' : 'storageOff';
      return { kind, says: words[kind](status.unsaved), actions: ['carryOff', 'dismiss'] };
    }
    case 'readonly':
      switch (status.reason) {
        case 'newer-version':
          return { kind: 'newerVersion', says: words.newerVersion, actions: ['reload'] };
        case 'removed':
          return { kind: 'removed', says: words.removed, actions: ['takeOver', 'carryOff'] };
        case 'other-tab':
          return { kind: 'otherTab', says: words.otherTab, actions: ['takeOver'] };
      }
      break;
    case 'diverged':
      return { kind: 'diverged', says: words.diverged, actions: ['takeOver', 'carryOff'] };
    case 'saved':
    case 'saving':
  }
  return null;
}
