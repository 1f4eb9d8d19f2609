import type { DeparturesView, MixView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';
import { RoleFigure } from '../role-figure.tsx';

/** What drove people away, in people, longest bar first. */
export function Drivers({ departures, labels }: { readonly departures: DeparturesView; readonly labels: DebriefLabels }) {
  const most = Math.max(...departures.rows.map(({ people }) => people), Number.MIN_VALUE);
  return (
    <>
      <p class="part-lead">{departures.says}</p>
      {departures.rows.length > 0 && (
        <table class="bars">
          <thead class="unseen"><tr><th scope="col">{labels.driversTable.driver}</th><th scope="col">{labels.driversTable.people}</th></tr></thead>
          <tbody>
            {departures.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td><span class="bar-track" aria-hidden="true"><i class="bar-own" style={{ width: `${(100 * row.people) / most}%` }} /></span><span class="bar-figure">{row.figure}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** The AI staff by role: the run's share in ink over the share that the company's kind is meant to have, hatched. */
export function Mix({ mix, labels }: { readonly mix: MixView; readonly labels: DebriefLabels }) {
  const most = Math.max(...mix.rows.flatMap(({ share, meant }) => [share, meant]), Number.MIN_VALUE);
  return (
    <>
      <p class="part-lead">{mix.says}</p>
      <table class="bars mix">
        <thead><tr><th scope="col">{labels.mixTable.role}</th><th scope="col"><i class="key-own" aria-hidden="true" />{labels.mixTable.people}</th><th scope="col"><i class="key-meant" aria-hidden="true" />{labels.mixTable.meant}</th></tr></thead>
        <tbody>
          {mix.rows.map((row) => (
            <tr key={row.role}>
              <th scope="row"><RoleFigure role={row.role} /><span>{row.label}</span></th>
              <td><span class="bar-track" aria-hidden="true"><i class="bar-own" style={{ width: `${(100 * row.share) / most}%` }} /></span><span class="bar-figure">{row.figure}</span></td>
              <td><span class="bar-track" aria-hidden="true"><i class="bar-meant" style={{ width: `${(100 * row.meant) / most}%` }} /></span><span class="bar-figure">{row.meantFigure}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
