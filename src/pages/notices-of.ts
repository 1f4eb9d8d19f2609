import type { Notice } from '../panels/intent.ts';
import type { Session } from './session.ts';

/** What the player should know now: of the save, of the stage, and of what was found on opening. */
export function noticesOf(session: Session, stageAvailable: boolean, incomplete: boolean): Notice[] {
  const notices: Notice[] = session.found().map((kind) => ({ kind, actions: kind === 'edited' ? ['startAgain', 'dismiss'] : ['dismiss'] }));
  const status = session.status();
  switch (status.kind) {
    case 'full':
      notices.unshift({ kind: 'storageFull', actions: [] });
      break;
    case 'lost':
      notices.unshift({ kind: 'storageLost', actions: [] });
      break;
    case 'memory':
      notices.unshift({ kind: 'storageOff', actions: ['dismiss'] });
      break;
    case 'readonly':
      notices.unshift(status.reason === 'newer-version' ? { kind: 'newerVersion', actions: ['reload'] } : { kind: 'otherTab', actions: ['takeOver'] });
      break;
    case 'diverged':
      notices.unshift({ kind: 'diverged', actions: ['takeOver'] });
      break;
    case 'saved':
    case 'saving':
      break;
  }
  if (incomplete) notices.unshift({ kind: 'incomplete', actions: ['reload'] });
  if (!stageAvailable) notices.push({ kind: 'noCanvas', actions: ['dismiss'] });
  return notices;
}
