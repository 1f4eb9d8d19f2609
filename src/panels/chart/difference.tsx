import type { DifferenceView } from '../../present/view.ts';
import type { RevealLabels } from '../../present/words/reveal-words.ts';

/** Parts that are all small are not drawn large: the longest bar stands for at least one feature, or one person. */
const leastScale = 1;

/** Where a difference comes from, part by part: bars from a common line, to the right where a part adds, to the left where it takes away. */
export function Difference({ difference, labels }: { readonly difference: DifferenceView; readonly labels: RevealLabels }) {
  const { parts } = difference;
  const most = Math.max(...parts.map(({ amount }) => Math.abs(amount)), leastScale);
  const below = Math.max(0, ...parts.map(({ amount }) => -amount)) / most;
  const above = Math.max(0, ...parts.map(({ amount }) => amount)) / most;
  const reach = Math.max(1, below + above);
  const line = (100 * below) / reach;
  const unit = 100 / reach;
  return (
    <div class="difference">
      {difference.weighed !== null && <p class="difference-weighed">{difference.weighed}</p>}
      <p class="chart-says">{difference.says}</p>
      {parts.length > 0 && <table>
        <thead class="unseen"><tr><th scope="col">{labels.move}</th><th scope="col">{difference.amount}</th></tr></thead>
        <tbody>
          {parts.map(({ id, label, amount, figure }) => {
            const width = (Math.abs(amount) / most) * unit;
            return (
              <tr key={id} class={amount < 0 ? 'takes' : 'adds'}>
                <th scope="row">{label}</th>
                <td style={{ '--to': (amount < 0 ? line : line + width) / 100 }}>
                  <span class="difference-track" aria-hidden="true"><i style={{ left: `${amount < 0 ? line - width : line}%`, width: `${width}%` }} /><b style={{ left: `${line}%` }} /></span>
                  <span class="difference-figure">{figure}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>}
      {difference.note !== null && <p class="difference-note">{difference.note}</p>}
    </div>
  );
}
