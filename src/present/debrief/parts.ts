import { mixAtEnd, overlapOf } from '../../judge/mix.ts';
import type { Trajectory } from '../../model/trajectory.ts';
import type { Run } from '../../run/run.ts';
import { leaversOf } from '../leavers.ts';
import type { LateWords } from '../words/late-words.ts';
import { driverSums } from './driver-sums.ts';
import type { DeparturesView, MixView } from './view.ts';

/** The AI staff at the end, role by role, beside the mix of the company's kind. */
export function presentMix(run: Run, trajectory: Trajectory, words: LateWords): MixView {
  const mix = mixAtEnd(run, trajectory);
  const people = mix.reduce((sum, row) => sum + row.people, 0);
  return {
    says: words.debrief.mix.says(people, overlapOf(mix), run.scenario.organisation.archetype),
    rows: mix.filter((row) => row.people > 0 || row.meant > 0).map((row) => ({ ...row, label: words.panels.role[row.role], figure: words.debrief.mix.figure(row.people, row.share), meantFigure: words.figures.percent(row.meant) })),
  };
}

/** Who left, and how much each driver weighed in it, in people. */
export function presentDepartures(run: Run, trajectory: Trajectory, words: LateWords): DeparturesView {
  const sums = driverSums(trajectory);
  const left = trajectory.events.filter((event) => event.kind === 'person-left').length;
  return {
    says: words.debrief.drivers.says(left),
    rows: sums.map(({ cause, share }) => ({ id: cause, label: words.debrief.drivers.label(cause), people: share, figure: words.debrief.drivers.figure(share) })),
    leavers: leaversOf(run.scenario, trajectory, words),
  };
}
