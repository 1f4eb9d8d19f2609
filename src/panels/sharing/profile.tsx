import '../style/debrief.css';
import '../style/sharing.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ProfileRun, ProfileView } from '../../present/sharing/profile.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';
import type { SharingWords } from '../../present/words/sharing-words.ts';
import { Calibration } from '../debrief/calibration.tsx';

interface ProfileProps {
  readonly view: ProfileView;
  readonly top: ComponentChildren;
  readonly labels: DebriefLabels;
  readonly words: SharingWords;
  /** Whether something is kept besides that cannot be read. */
  readonly unreadable: boolean;
  /** Whether what is kept outlasts the tab. */
  readonly stays: boolean;
  /** What came of the last thing asked for. */
  readonly news: { readonly text: string; readonly trouble: boolean } | null;
  /** How the judging of runs that lack it stands, where some do. */
  readonly judging: string | null;
  /** Has what could not be judged tried once more; null where all could. */
  readonly onJudge: (() => void) | null;
  readonly onOpen: (run: ProfileRun) => void;
  readonly onBring: (file: File) => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
  readonly onHome: () => void;
}

/** Every run kept on this machine, taken together. */
export function Profile({ view, top, labels, words, unreadable, stays, news, judging, onJudge, onOpen, onBring, onSave, onDelete, onHome }: ProfileProps) {
  const { profile } = words;
  const chooser = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  const something = view.runs.length > 0 || unreadable;
  return (
    <main class="page debrief profile">
      {top}
      <div class="profile-lead">
        <h1 tabIndex={-1}>{profile.title}</h1>
        <p class="reading lead">{profile.lead}</p>
        {!stays && <p class="reading"><strong>{profile.gone}</strong></p>}
        {view.counted === null ? <p class="reading">{profile.empty}</p> : <p class="reading quiet">{view.counted}</p>}
      </div>
      {view.calibration && (
        <div class="debrief-pair">
          <section class="debrief-part">
            <h2>{profile.calibration}</h2>
            <Calibration calibration={view.calibration} labels={labels} />
          </section>
          <section class="debrief-part">
            <h2>{profile.principles}</h2>
            {view.principles.length === 0 ? <p class="quiet">{profile.noPrinciples}</p> : (
              <ul class="profile-principles">{view.principles.map(({ text, says }) => <li key={text}><b>{text}</b> <span>{says}</span></li>)}</ul>
            )}
          </section>
        </div>
      )}
      {view.runs.length > 0 && (
        <section class="debrief-part">
          <h2>{profile.runs}</h2>
          <p class="part-lead">{profile.runsSay}</p>
          {judging !== null && (
            <p class="button-row" role="status">
              <span>{judging}</span>
              {onJudge && <button type="button" class="button-small" onClick={onJudge}>{profile.judgeAgain}</button>}
            </p>
          )}
          <Runs runs={view.runs} words={words} onOpen={onOpen} />
        </section>
      )}
      <section class="debrief-part profile-files">
        <h2>{profile.files}</h2>
        <p class="reading">{profile.filesSay}</p>
        {unreadable && <p class="reading">{profile.unreadable}</p>}
        <p class={news?.trouble ? 'profile-trouble' : 'quiet'} role={news?.trouble ? 'alert' : 'status'}>{news?.text}</p>
        {asked ? (
          <div role="group" aria-label={profile.removeAsk}>
            <p><strong>{profile.removeAsk}</strong></p>
            <p class="button-row">
              <button type="button" class="button-main" autofocus onClick={() => setAsked(false)}>{profile.removeNot}</button>
              <button type="button" class="button-small" onClick={() => { setAsked(false); onDelete(); }}>{profile.removeSure}</button>
            </p>
          </div>
        ) : (
          <p class="button-row">
            <input
              ref={chooser}
              hidden
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) onBring(file);
                // The same file may be chosen again.
                currentTarget.value = '';
              }}
            />
            <button type="button" class="button-main" onClick={() => chooser.current?.click()}>{profile.bring}</button>
            {something && <button type="button" class="button-small" onClick={onSave}>{profile.save}</button>}
            {something && <button type="button" class="button-small" onClick={() => setAsked(true)}>{profile.remove}</button>}
            <button type="button" class="button-small" onClick={onHome}>{words.home}</button>
          </p>
        )}
      </section>
    </main>
  );
}

/** Rows of the list before somebody asks for the rest. */
const shownAtFirst = 50;

function Runs({ runs, words: { profile }, onOpen }: { readonly runs: readonly ProfileRun[]; readonly words: SharingWords; readonly onOpen: (run: ProfileRun) => void }) {
  const heads = profile.runTable;
  const [all, setAll] = useState(false);
  const shown = all ? runs : runs.slice(0, shownAtFirst);
  return (
    <>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={profile.runs}>
        <table class="profile-runs">
          <thead><tr><th scope="col">{heads.scenario}</th><th scope="col">{heads.code}</th><th scope="col">{heads.score}</th><th scope="col">{heads.luck}</th><th scope="col">{heads.corner}</th><th scope="col">{heads.note}</th><th scope="col"><span class="unseen">{heads.open}</span></th></tr></thead>
          <tbody>
            {shown.map((run, index) => (
              <tr key={`${index} ${run.code}`}>
                <th scope="row">{run.title}</th>
                <td>{run.code}</td><td data-head={heads.score}>{run.score}</td><td data-head={heads.luck}>{run.luck}</td><td>{run.corner}</td><td>{run.notes.join('; ')}</td>
                <td><button type="button" class="button-small" aria-label={profile.openLabel(run.title, run.code)} onClick={() => onOpen(run)}>{profile.open}</button></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < runs.length && <button type="button" class="button-small" onClick={() => setAll(true)}>{profile.more(runs.length - shown.length)}</button>}
    </>
  );
}
