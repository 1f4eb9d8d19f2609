import type { JudgementView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';

interface JudgementProps {
  readonly judgement: JudgementView;
  readonly labels: DebriefLabels;
}

const side = 300;
const edge = 34;
const inner = side - 2 * edge;
/** How far the run's mark reaches from its middle: it is seen whole at the edge of a corner too. */
const runReach = 12;
/** Points that the longest bar stands for at least: what is given away within noise is not drawn large. */
const leastScale = 5;

/** The run by how well it was decided and how lucky it was, in four corners that have names; under it, what each decision gave away. */
export function Judgement({ judgement, labels }: JudgementProps) {
  const { corners } = labels;
  const x = (value: number) => edge + inner * value;
  const y = (value: number) => edge + inner * (1 - value);
  const half = inner / 2;
  // A name keeps to the half of its corner that the run is not in.
  const upper = judgement.run.luck > 0.75 ? edge + half - 10 : edge + 18;
  const lower = judgement.run.luck < 0.25 ? edge + half + 20 : edge + inner - 8;
  const most = Math.max(...judgement.decisions.map(({ regret }) => regret), leastScale);
  return (
    <div class="judgement">
      <p class="part-lead">{judgement.note}</p>
      <svg viewBox={`0 ${edge - runReach} ${side} ${side - edge + runReach}`} role="img" aria-label={`${labels.judgement}. ${judgement.corner} ${judgement.says.join(' ')}`}>
        <rect class="corner-worse" x={edge} y={edge} width={half} height={inner} />
        <rect class="corner-better" x={edge + half} y={edge} width={half} height={inner} />
        <path class="corner-cross" d={`M${edge} ${edge + half}H${edge + inner}M${edge + half} ${edge}V${edge + inner}`} />
        <text class="corner-name" x={edge + 8} y={upper}>{corners.lucky}</text>
        <text class="corner-name" x={edge + inner - 8} y={upper} text-anchor="end">{corners.earned}</text>
        <text class="corner-name" x={edge + 8} y={lower}>{corners.deserved}</text>
        <text class="corner-name" x={edge + inner - 8} y={lower} text-anchor="end">{corners.unlucky}</text>
        <text class="corner-axis" x={edge + half} y={side - 10} text-anchor="middle">{labels.judgementAxis}</text>
        <text class="corner-axis" transform={`translate(16 ${edge + half}) rotate(-90)`} text-anchor="middle">{labels.luckAxis}</text>
        <circle class="corner-run" cx={x(judgement.run.judgement)} cy={y(judgement.run.luck)} r="10" />
        <circle class="corner-lamp" cx={x(judgement.run.judgement)} cy={y(judgement.run.luck)} r="3.6" />
      </svg>
      <div class="judgement-says">
        {judgement.says.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      <details class="chart-table">
        <summary>{labels.calibrationTable.show}</summary>
        <table><tbody>{judgement.account.map(({ label, value }) => <tr key={label}><th scope="row">{label}</th><td>{value}</td></tr>)}</tbody></table>
      </details>
      <table class="bars given-away">
        <caption>{labels.givenAway}</caption>
        <thead class="unseen"><tr><th scope="col">{labels.judgementTable.decision}</th><th scope="col">{labels.judgementTable.regret}</th><th scope="col">{labels.judgementTable.verdict}</th></tr></thead>
        <tbody>
          {judgement.decisions.map((each) => (
            <tr key={each.number}>
              <th scope="row"><span class="decision-number" aria-hidden="true">{each.number}</span>{each.title}</th>
              <td><span class="bar-track" aria-hidden="true"><i class={each.right ? 'bar-slight' : 'bar-own'} style={{ width: `${(100 * each.regret) / most}%` }} /></span><span class="bar-figure">{each.figures.regret}</span></td>
              <td>{each.figures.verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
