import type { DebriefView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';
import { useWords } from '../words.ts';

/** What happened within each quarter, in figures. */
export function Quarters({ quarters, labels }: { readonly quarters: DebriefView['quarters']; readonly labels: DebriefLabels }) {
  const words = useWords();
  const heads = labels.quartersTable;
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={labels.quarters}>
      <table class="debrief-table figures-table">
        <thead><tr><th scope="col">{heads.quarter}</th><th scope="col">{heads.features}</th><th scope="col">{heads.departures}</th><th scope="col">{heads.spend}</th></tr></thead>
        <tbody>
          {quarters.map((quarter) => (
            <tr key={quarter.label}><th scope="row">{quarter.label}</th><td>{quarter.features}</td><td>{quarter.departures}</td><td>{words.usd(quarter.spendUsd)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The ledger, line by line, and its sum. */
export function Money({ lines, labels }: { readonly lines: DebriefView['money']; readonly labels: DebriefLabels }) {
  const words = useWords();
  const total = lines.reduce((sum, line) => sum + line.usd, 0);
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={labels.money}>
      <table class="debrief-table money-table">
        <thead class="unseen"><tr><th scope="col">{labels.moneyTable.line}</th><th scope="col">{labels.moneyTable.usd}</th></tr></thead>
        <tbody>
          {lines.map((line) => <tr key={line.label}><th scope="row">{line.label}{line.note !== null && <small>{line.note}</small>}</th><td>{words.usd(line.usd)}</td></tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{labels.total}</th><td>{words.usd(total)}</td></tr></tfoot>
      </table>
    </div>
  );
}
