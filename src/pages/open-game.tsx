import { render } from 'preact';
import { openRunStore } from '../storage/run-store.ts';
import { App } from './app.tsx';

/** Puts the game on the page. */
export function openGame(host: HTMLElement): void {
  const store = openRunStore(async () => {
    const { parseRunLog } = await import('../run/parse-run-log.ts');
    return (raw) => {
      const parsed = parseRunLog(JSON.stringify(raw));
      return parsed.ok ? parsed : { ok: false, pointer: parsed.problems[0]?.pointer ?? '' };
    };
  });
  render(<App store={store} />, host);
}
