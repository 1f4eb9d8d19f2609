import { englishFigures as figures } from './figures.ts';
import type { NoticeWords } from './notice-words.ts';

function onlyHere(steps: number): string {
  if (steps === 0) return '';
  return steps === 1 ? ' Your last step is in this tab only.' : ` Your last ${figures.spelled(steps)} steps are in this tab only.`;
}

export const englishNotices: NoticeWords = {
  storageFull: (unsaved) => `There is no room left to save in this browser.${onlyHere(unsaved)} You can play on; what is not saved is lost in a reload.`,
  storageOff: (unsaved) => `This browser does not let the game save.${onlyHere(unsaved)} You can play on, but a reload starts again.`,
  storageNewer: (unsaved) => `A newer version of the game keeps the runs in this browser, and this one cannot add to them.${onlyHere(unsaved)} You can play on, but a reload starts again.`,
  storageLost: (unsaved) => `This browser’s store does not answer just now.${onlyHere(unsaved)} The game goes on and keeps trying; what is not saved is lost in a reload.`,
  diverged: 'Another tab has gone on with this run, so what you decide here is not saved. “Play here” takes up what that tab saved and gives up what was decided only here.',
  removed: 'This run was deleted in another tab, so nothing more of it is saved. “Play here” begins it anew.',
  newerVersion: 'A newer version of the game has saved this run. It is kept as it is. Reload the page to go on with it; if this stays, the newer version is not here.',
  noCanvas: 'The picture of the organisation cannot be drawn here. The game plays in full without it.',
  noSound: 'No sound can be played just now. The game plays in full without it.',
  notSaved: 'The file could not be saved. Nothing was changed; try it once more.',
  otherTab: 'This run went on in another tab. Go on there, or take it over here.',
  edited: 'The scenario has changed since this run was saved. Its choices still fit up to here.',
  misfit: (step, of, kept) => `Step ${step} of the ${of} that were saved no longer fits the scenario, so you go on from before it.${kept ? ' The run as it was is among your runs.' : ''}`,
  olderModel: 'This run was played on an older outcome model. Its later quarters may come out differently now.',
  olderSave: 'The latest save could not be read and was set aside. You go on from the one before it.',
  brokenSave: 'The saved run could not be read, so it was set aside; “Your runs” can save it as a file. You start from the beginning.',
};
