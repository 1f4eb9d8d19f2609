import { english } from '../present/words/english.ts';
import { openGame } from './open-game.tsx';

/** Puts on the page what the address asks for: the game, or the gallery of all it can show, which has a script of its own. */
export function openPage(host: HTMLElement): void {
  if (!location.hash.startsWith('#/gallery')) return openGame(host);
  import('./gallery/gallery.tsx').then(({ openGallery }) => openGallery(host)).catch(() => { host.textContent = english.panels.incomplete; });
}
