import type { EndingView } from '../present/view.ts';
import { RoleFigure } from './role-figure.tsx';
import { useWords } from './words.ts';

/** The run in figures: by quarter, by person, by line of the ledger. */
export function EndingTables({ view }: { readonly view: EndingView }) {
  const words = useWords();
  const total = view.money.reduce((sum, line) => sum + line.usd, 0);
  return (
    <div class="ending-tables">
      <section class="ending-part">
        <h2>{words.ending.quarters}</h2>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={words.ending.quarters}>
          <table class="figures-table">
            <thead><tr><th scope="col">{words.ending.quarter}</th><th scope="col">{words.ending.features}</th><th scope="col">{words.ending.departures}</th><th scope="col">{words.ending.spend}</th></tr></thead>
            <tbody>
              {view.quarters.map((quarter) => (
                <tr key={quarter.label}><th scope="row">{quarter.label}</th><td>{quarter.features}</td><td>{quarter.departures}</td><td>{words.usd(quarter.spendUsd)}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section class="ending-part">
        <h2>{words.ending.money}</h2>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={words.ending.money}>
          <table class="money-table">
            <tbody>
              {view.money.map((line) => <tr key={line.label}><th scope="row">{line.label}{line.note !== null && <small>{line.note}</small>}</th><td>{words.usd(line.usd)}</td></tr>)}
            </tbody>
            <tfoot><tr><th scope="row">{words.ending.total}</th><td>{words.usd(total)}</td></tr></tfoot>
          </table>
        </div>
      </section>
      <section class="ending-part ending-left">
        <h2>{words.ending.left}</h2>
        {view.departures.length === 0 ? <p class="part-lead">{words.ending.nobodyLeft}</p> : (
          <ul class="leavers">
            {view.departures.map((person) => (
              <li key={`${person.name}${person.when}`}><RoleFigure role={person.role} /><p><b>{person.name}, {words.role[person.role]}, {person.when}.</b> {person.why}</p></li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
