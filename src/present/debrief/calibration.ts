import { calibrationOf, type Call } from '../../judge/calibration.ts';
import type { LateWords } from '../words/late-words.ts';
import type { CalibrationView } from './view.ts';

/** How sure somebody was and how often right, bin by bin, with what so few answers leave open. */
export function presentCalibration(calls: readonly Call[], runs: number, words: LateWords): CalibrationView {
  const { calibration: said } = words.debrief;
  const { percent } = words.figures;
  const found = calibrationOf(calls);
  return {
    says: [
      said.right(found.right.hits, found.right.of, found.meanConfidence ?? 0, runs),
      ...(found.calls === 0 ? [] : [said.verdict(found.verdict, found.right.low, found.right.high)]),
      ...(found.brier === null ? [] : [said.brier(found.brier), said.rule]),
    ],
    bins: found.bins.map(({ from, meanConfidence, right: { share, low, high, of } }) => ({
      label: percent(from), said: meanConfidence, right: share ?? 0, low, high, count: of,
      figures: { said: percent(meanConfidence), right: percent(share ?? 0), interval: said.interval(low, high) },
    })),
  };
}
