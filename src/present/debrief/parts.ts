import { mixOverlap } from '../../judge/signs.ts';
import { tableValues } from '../../model/parameters.ts';
import { roles, type Archetype, type Role } from '../../model/roles.ts';
import type { Trajectory } from '../../model/trajectory.ts';
import type { Run } from '../../run/run.ts';
import { leaversOf } from '../leavers.ts';
import { stateAt } from '../picture-from.ts';
import type { LateWords } from '../words/late-words.ts';
import { driverSums } from './driver-sums.ts';
import type { DeparturesView, MixView } from './view.ts';

const mixes: Readonly<Record<Archetype, ArrayLike<number>>> = {
  consumer: tableValues.byRole.mixConsumer,
  'fine-tuner': tableValues.byRole.mixFineTuner,
  trainer: tableValues.byRole.mixTrainer,
};

/** The AI staff at the end, role by role, beside the mix of the company's kind. */
export function presentMix(run: Run, trajectory: Trajectory, words: LateWords): MixView {
  const { people } = stateAt(trajectory, trajectory.weeks.length - 1);
  const { archetype } = run.scenario.organisation;
  const counted = (role: Role) => people.filter((person) => person.role === role).length;
  const rows = roles.map((role, at) => ({
    role,
    label: words.panels.role[role],
    people: counted(role),
    share: people.length === 0 ? 0 : counted(role) / people.length,
    meant: mixes[archetype][at] ?? 0,
  }));
  return {
    says: words.debrief.mix.says(people.length, mixOverlap(run, trajectory), archetype),
    rows: rows.filter((row) => row.people > 0 || row.meant > 0).map((row) => ({ ...row, figure: words.debrief.mix.figure(row.people, row.share), meantFigure: words.figures.percent(row.meant) })),
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
