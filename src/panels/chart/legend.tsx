import type { ChartLine } from '../../present/view.ts';
import { useWords } from '../words.ts';

/** As many dashes as there can be other answers to a choice. */
const dashes = 4;

/** The stroke of another path, by its place among the other paths. */
export const dashOf = (index: number): string => `dash-${index % dashes}`;

/** What the strokes mean: each line once, then what the bands are. */
export function Legend({ lines, banded }: { readonly lines: readonly ChartLine[]; readonly banded: boolean }) {
  const words = useWords();
  const others = lines.filter((line) => line.tone === 'other');
  return (
    <ul class="legend">
      {lines.map((line) => (
        <li key={line.id}>
          <svg viewBox="0 0 44 14" aria-hidden="true">
            {line.tone === 'mine' ? <><path class="line-mine" d="M1 7H43" /><circle class="dot-mine" cx="22" cy="7" r="4.2" /></> : <path class={`line-other ${dashOf(others.indexOf(line))}`} d="M1 7H43" />}
          </svg>
          {line.label}
        </li>
      ))}
      {banded && <li class="legend-bands">{words.chart.bands}</li>}
    </ul>
  );
}
