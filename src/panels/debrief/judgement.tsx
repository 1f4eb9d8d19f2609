import type { JudgementView } from '../../present/debrief/view.ts';
import type { DebriefLabels } from '../../present/words/debrief-words.ts';

interface JudgementProps {
  readonly judgement: JudgementView;
  readonly labels: DebriefLabels;
}

const side = 300;
const edge = 34;
const inner = side - 2 * edge;

/** Each decision, and the run, by how good it was and how lucky: four corners, named. */
export function Judgement({ judgement, labels }: JudgementProps) {
  const { corners } = labels;
  const x = (value: number) => edge + inner * value;
  const y = (value: number) => edge + inner * (1 - value);
  const half = inner / 2;
  return (
    <div class="judgement">
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={`${labels.judgement}. ${judgement.says.join(' ')}`}>
        <rect class="corner-worse" x={edge} y={edge} width={half} height={inner} />
        <rect class="corner-better" x={edge + half} y={edge} width={half} height={inner} />
        <path class="corner-cross" d={`M${edge} ${edge + half}H${edge + inner}M${edge + half} ${edge}V${edge + inner}`} />
        <text class="corner-name" x={edge + 8} y={edge + 18}>{corners.lucky}</text>
        <text class="corner-name" x={edge + inner - 8} y={edge + 18} text-anchor="end">{corners.earned}</text>
        <text class="corner-name" x={edge + 8} y={edge + inner - 8}>{corners.deserved}</text>
        <text class="corner-name" x={edge + inner - 8} y={edge + inner - 8} text-anchor="end">{corners.unlucky}</text>
        <text class="corner-axis" x={edge + half} y={side - 10} text-anchor="middle">{labels.judgementAxis}</text>
        <text class="corner-axis" transform={`translate(16 ${edge + half}) rotate(-90)`} text-anchor="middle">{labels.luckAxis}</text>
        {apart(judgement.decisions.map((each) => ({ number: each.number, x: x(each.judgement), y: y(each.luck) }))).map((dot) => (
          <g key={dot.number}>
            <circle class="corner-dot" cx={dot.x} cy={dot.y} r="9" />
            <text class="corner-number" x={dot.x} y={dot.y + 4} text-anchor="middle">{dot.number}</text>
          </g>
        ))}
        <circle class="corner-run" cx={x(judgement.all.judgement)} cy={y(judgement.all.luck)} r="10" />
        <circle class="corner-lamp" cx={x(judgement.all.judgement)} cy={y(judgement.all.luck)} r="3.6" />
      </svg>
      <div class="judgement-says">
        <p class="judgement-corner">{judgement.corner}</p>
        {judgement.says.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      <details class="chart-table">
        <summary>{labels.judgementTable.show}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={labels.judgement}>
          <table class="judgement-table">
            <thead><tr><th scope="col">{labels.judgementTable.decision}</th><th scope="col">{labels.judgementTable.regret}</th><th scope="col">{labels.judgementTable.luck}</th><th scope="col">{labels.judgementTable.corner}</th></tr></thead>
            <tbody>
              {[...judgement.decisions, judgement.all].map((each) => (
                <tr key={each.title}><th scope="row">{each.number === null ? each.title : `${each.number} ${each.title}`}</th><td>{each.figures.regret}</td><td>{each.figures.luck}</td><td>{each.figures.corner}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}

/** Dots that would hide one another stand side by side. */
function apart<Dot extends { readonly x: number; readonly y: number }>(dots: readonly Dot[]): Dot[] {
  const placed: Dot[] = [];
  for (const dot of dots) {
    let { x } = dot;
    while (placed.some((other) => Math.hypot(other.x - x, other.y - dot.y) < 19)) x -= 19.5;
    placed.push({ ...dot, x: Math.max(edge + 9, x) });
  }
  return placed;
}
