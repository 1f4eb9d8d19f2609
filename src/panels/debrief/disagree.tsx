import { useState } from 'preact/hooks';
import type { AssumptionView, ConclusionView, VerdictView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';
import { useWords } from '../words.ts';

interface DisagreeProps {
  readonly labels: DebriefLabels;
  /** Null until the table of numbers has been asked for and fetched. */
  readonly assumptions: readonly AssumptionView[] | null;
  /** What would turn each decision's verdict, as far as it has been worked out; null before the first has been. */
  readonly verdicts: readonly VerdictView[] | null;
  /** What the numbers tried last come to; `working` while it is being worked out, `failed` where that broke off. */
  readonly conclusions: { readonly says: string; readonly rows: readonly ConclusionView[] } | 'working' | 'failed' | null;
  /** What broke off, and may be asked for again. */
  readonly brokeOff: 'numbers' | 'verdicts' | null;
  readonly onOpen: () => void;
  readonly onTry: (id: string, value: number) => void;
}

/** "I disagree": a number of the model moved within its range, and which conclusions that turns over. */
export function Disagree({ labels, assumptions, verdicts, conclusions, brokeOff, onOpen, onTry }: DisagreeProps) {
  const { incomplete } = useWords();
  const [id, setId] = useState<string | null>(null);
  const [value, setValue] = useState(0);
  const chosen = assumptions?.find((each) => each.id === id) ?? assumptions?.[0] ?? null;
  const at = id === null ? (chosen?.value ?? 0) : value;
  // The first of the list changes as verdicts come in, but not under the hands of somebody who is at it.
  const hold = () => {
    if (id !== null || !chosen) return;
    setId(chosen.id);
    setValue(chosen.value);
  };
  const table = conclusions === 'working' || conclusions === 'failed' ? null : conclusions;
  return (
    <section class="debrief-part disagree">
      <h2>{labels.disagree}</h2>
      <p class="part-lead">{labels.disagreeLead}</p>
      {assumptions === null && <button type="button" class="button-small" onClick={onOpen}>{labels.pick}</button>}
      {brokeOff === 'numbers' && <p role="alert">{incomplete}</p>}
      {assumptions !== null && (
        <div class="verdicts">
          <h3>{labels.verdicts}</h3>
          <ol>{verdicts?.map(({ number, title, says }) => <li key={number}><span class="decision-number" aria-hidden="true">{number}</span><div><b>{title}</b>{says.map((sentence) => <p key={sentence}>{sentence}</p>)}</div></li>)}</ol>
          {brokeOff === 'verdicts' && <p class="button-row" role="alert"><span>{labels.notWorkedOut}</span><button type="button" class="button-small" onClick={onOpen}>{labels.tryAgain}</button></p>}
          {verdicts === null && brokeOff === null && <p class="quiet" role="status">{labels.weighing}</p>}
          {verdicts?.length === 0 && <p class="quiet">{labels.nothingToDoubt}</p>}
        </div>
      )}
      {assumptions !== null && chosen !== null && (
        <div class="disagree-controls" onFocusIn={hold} onPointerDown={hold}>
          <label class="disagree-pick">
            <span>{labels.assumption}</span>
            <select value={chosen.id} onChange={(event) => {
              const next = assumptions.find((each) => each.id === event.currentTarget.value);
              if (!next) return;
              setId(next.id);
              setValue(next.value);
            }}>
              {[...new Set(assumptions.map(({ group }) => group))].map((heading) => (
                <optgroup key={heading} label={heading}>{assumptions.filter(({ group }) => group === heading).map((each) => <option key={each.id} value={each.id}>{each.label}</option>)}</optgroup>
              ))}
            </select>
          </label>
          <label class="disagree-slide">
            <span>{chosen.range}</span>
            <input type="range" min={chosen.low} max={chosen.high} step={(chosen.high - chosen.low) / 40} value={at} aria-valuetext={chosen.say(at)} onInput={(event) => { setId(chosen.id); setValue(Number(event.currentTarget.value)); }} />
            <output>{chosen.say(at)}</output>
          </label>
          <p class="disagree-evidence">{chosen.evidence}</p>
          <button type="button" class="button-small" onClick={() => onTry(chosen.id, at)}>{labels.tryIt}</button>
        </div>
      )}
      <div role="status">
        {conclusions === 'working' && <p class="quiet">{labels.working}</p>}
        {conclusions === 'failed' && <p>{labels.notWorkedOut}</p>}
        {table !== null && <p class="disagree-says">{table.says}</p>}
      </div>
      {table !== null && (
        <div class="table-scroll" tabIndex={0} role="group" aria-label={labels.disagree}>
          <table class="debrief-table conclusions">
            <thead><tr><th scope="col">{labels.conclusions.decision}</th><th scope="col">{labels.conclusions.before}</th><th scope="col">{labels.conclusions.after}</th></tr></thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.number} class={row.flips ? 'flips' : ''}><th scope="row">{row.number} {row.title}</th><td>{row.before}</td><td>{row.after}<small>{row.says}</small></td></tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
