import type { CalibrationView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';

const wide = 340;
const high = 250;
const [left, right, top, foot] = [50, wide - 14, 16, high - 40];

/** A dot, drawn out where a count has more digits than fit in one. */
const widthOf = (count: number): number => Math.max(20, 8 + 9 * String(count).length);

/** How often the player was right against how sure they were, each group with the interval that so few answers leave open. */
export function Calibration({ calibration, labels }: { readonly calibration: CalibrationView; readonly labels: DebriefLabels }) {
  const x = (said: number) => left + ((right - left) * (said - 0.5)) / 0.5;
  const y = (share: number) => top + (foot - top) * (1 - share);
  const diagonal = (Math.atan2(y(1) - y(0.5), x(1) - x(0.5)) * 180) / Math.PI;
  const heads = labels.calibrationTable;
  return (
    <div class="calibration">
      {calibration.bins.length > 0 && (
        <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={`${labels.calibration}. ${calibration.says.join(' ')}`}>
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <g key={share}><path class="chart-rule" d={`M${left} ${y(share)}H${right}`} /><text class="chart-tick" x={left - 8} y={y(share) + 5} text-anchor="end">{100 * share}</text></g>
          ))}
          {[0.5, 0.6, 0.7, 0.8, 0.9, 1].map((said) => <text key={said} class="chart-tick" x={x(said)} y={foot + 18} text-anchor="middle">{Math.round(100 * said)}</text>)}
          <text class="corner-axis" x={(left + right) / 2} y={high - 4} text-anchor="middle">{labels.saidAxis}</text>
          <text class="corner-axis" transform={`translate(11 ${(top + foot) / 2}) rotate(-90)`} text-anchor="middle">{labels.rightAxis}</text>
          <path class="calibration-perfect" d={`M${x(0.5)} ${y(0.5)}L${x(1)} ${y(1)}`} />
          <text class="calibration-name" transform={`translate(${x(0.955)} ${y(0.955) + 18}) rotate(${diagonal})`} text-anchor="end">{labels.perfect}</text>
          {calibration.bins.map((bin) => (
            <g key={bin.label}>
              <path class="calibration-interval" d={`M${x(bin.said)} ${y(bin.low)}V${y(bin.high)}M${x(bin.said) - 6} ${y(bin.low)}h12M${x(bin.said) - 6} ${y(bin.high)}h12`} />
              <rect class="calibration-dot" x={x(bin.said) - widthOf(bin.count) / 2} y={y(bin.right) - 10} width={widthOf(bin.count)} height="20" rx="10" />
              <text class="calibration-count" x={x(bin.said)} y={y(bin.right) + 4.5} text-anchor="middle">{bin.count}</text>
            </g>
          ))}
        </svg>
      )}
      <div class="judgement-says">{calibration.says.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
      {calibration.bins.length > 0 && (
        <details class="chart-table">
          <summary>{heads.show}</summary>
          <div class="table-scroll" tabIndex={0} role="group" aria-label={labels.calibration}>
            <table>
              <thead><tr><th scope="col">{heads.said}</th><th scope="col">{heads.right}</th><th scope="col">{heads.interval}</th><th scope="col">{heads.count}</th></tr></thead>
              <tbody>{calibration.bins.map((bin) => <tr key={bin.label}><th scope="row">{bin.figures.said}</th><td>{bin.figures.right}</td><td>{bin.figures.interval}</td><td>{bin.count}</td></tr>)}</tbody>
            </table>
          </div>
        </details>
      )}
    </div>
  );
}
