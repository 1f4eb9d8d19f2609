import type { ChartLine } from '../../present/view.ts';
import { useWords } from '../words.ts';

/** What the strokes mean. The full names stand here; at the line's end there may be room for less. */
export function Legend({ lines, banded }: { readonly lines: readonly ChartLine[]; readonly banded: boolean }) {
  const words = useWords();
  const others = lines.filter((line) => line.tone === 'other');
  return (
    <ul class="legend">
      {banded && <li><svg viewBox="0 0 30 14" aria-hidden="true"><path class="line-draw" d="M0 7H30" /><circle class="dot-draw" cx="15" cy="7" r="4.2" /></svg>{words.chart.draw}</li>}
      {lines.map((line) => (
        <li key={line.id}><svg viewBox="0 0 30 14" aria-hidden="true"><path class={line.tone === 'mine' ? 'line-mine' : `line-other dash-${others.indexOf(line) % 3}`} d="M0 7H30" /></svg>{line.label}</li>
      ))}
      {banded && <li class="legend-bands">{words.chart.bands}</li>}
    </ul>
  );
}
