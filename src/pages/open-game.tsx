import { render } from 'preact';
import { openRunStore } from '../storage/run-store.ts';
import { App } from './app.tsx';
import { loadReader } from './load-reader.ts';

/** Puts the game on the page. */
export function openGame(host: HTMLElement): void {
  render(<App store={openRunStore(loadReader)} />, host);
}
