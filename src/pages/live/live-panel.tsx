import './live.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { englishStudio as words } from '../../present/words/english-studio.ts';
import { Findings, tallyOf } from '../../studio/findings.tsx';
import { liveEvents, type ScenarioReport } from '../../studio/report.ts';
import { onFollowed, onReport, type Followed } from './edits.ts';

/** Puts what the development server finds in the scenario files on the page, beside the game. */
export function openLivePanel(): void {
  const host = document.createElement('div');
  document.body.append(host);
  render(<LivePanel />, host);
}

type Reports = ReadonlyMap<string, ScenarioReport>;

/** A small tab with the count of findings. It opens by itself when a file breaks, or a play could not follow. */
function LivePanel() {
  const [reports, setReports] = useState<Reports>(new Map());
  const [followed, setFollowed] = useState<Followed | null>(null);
  useEffect(() => {
    const off = [onReport((report) => setReports((before) => new Map(before).set(report.id, report))), onFollowed(setFollowed)];
    import.meta.hot?.send(liveEvents.hello);
    return () => { for (const each of off) each(); };
  }, []);
  const shown = [...reports.values()].filter(({ id, findings }) => findings.said.length > 0 || followed?.id === id).toSorted((a, b) => rank(a) - rank(b));
  const pressing = shown.some(({ state }) => state !== 'good') || typeof followed?.stopped === 'string';
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(pressing), [pressing]);
  if (shown.length === 0) return null;
  const all = { said: shown.flatMap(({ findings }) => findings.said), more: 0 };
  return (
    <aside class={pressing ? 'live live-pressing' : 'live'} aria-label={words.live.label}>
      <button type="button" class="live-tab" aria-expanded={open} onClick={() => setOpen(!open)}>
        <b>{words.live.label}</b> <span role="status">{tallyOf(all, words.findings) || (pressing ? '' : words.live.taken)}</span>
      </button>
      {open && <div class="live-files">{shown.map((report) => <FileReport key={report.id} report={report} followed={followed?.id === report.id ? followed : null} />)}</div>}
    </aside>
  );
}

/** Files that cannot be played come first. */
const rank = ({ state }: ScenarioReport): number => (state === 'good' ? 1 : 0);

function FileReport({ report: { file, state, findings }, followed }: { readonly report: ScenarioReport; readonly followed: Followed | null }) {
  const { stopped } = followed ?? {};
  return (
    <section>
      <h2>{file}</h2>
      {state !== 'good' && <p>{state === 'earlier' ? words.live.lastGood : words.live.noneYet}</p>}
      {state === 'good' && followed && <p role="status">{typeof stopped === 'string' ? words.live.stopped(stopped) : words.live.followed}</p>}
      {findings.said.length > 0 && <Findings file={file} findings={findings} words={words.findings} />}
    </section>
  );
}
