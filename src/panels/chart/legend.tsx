import type { ChartLabels } from '../../present/words/reveal-words.ts';
import type { Strokes } from './strokes.ts';

/** Dashes that can be told apart. With more other answers they begin again; the letter at a line's end tells which it is. */
const dashes = 4;

/** The stroke of another path, by its place among the other paths. */
export const dashOf = (index: number): string => `dash-${index % dashes}`;

/** What the strokes mean: each line once, then thin lines and bands where there are any. */
export function Legend({ strokes: { lines, bands, draws }, labels }: { readonly strokes: Strokes; readonly labels: ChartLabels }) {
  const others = lines.filter(({ kind }) => kind === 'other' || kind === 'faint');
  return (
    <ul class="legend">
      {lines.map((line) => (
        <li key={line.key}>
          <svg viewBox="0 0 44 14" aria-hidden="true">
            {line.kind === 'mine'
              ? <><path class="line-mine" d="M1 7H43" /><circle class="dot-mine" cx="22" cy="7" r="4.2" /></>
              : <path class={`line-${line.kind} ${line.kind === 'own-mean' ? '' : dashOf(others.indexOf(line))}`} d="M1 7H43" />}
          </svg>
          {line.label}
        </li>
      ))}
      {draws.length > 0 && <li class="legend-draws"><svg viewBox="0 0 44 14" aria-hidden="true"><path class="line-draw" d="M1 10L22 6L43 3M1 12L22 10L43 8" /></svg>{labels.draws}</li>}
      {bands.length > 0 && <li class="legend-bands">{labels.bands}</li>}
    </ul>
  );
}
