import type { ParameterValues } from '../model/parameters.ts';
import { roles, type Role } from '../model/roles.ts';

const workingDays = 5;

/**
 * Weeks from opening a search to somebody who is fully productive, by the model's numbers: finding a candidate,
 * the interviews, their notice and their first weeks. Nobody refuses and no rival is quicker, so it is the short side.
 */
export function hireWeeks(role: Role, { hiring, people, byRole }: ParameterValues): number {
  const scarce = byRole.scarce[roles.indexOf(role)] ?? 0;
  const source = (hiring.sourceOrdinary + (hiring.sourceScarce - hiring.sourceOrdinary) * scarce) * (hiring.sourceUnclear - hiring.sourceClear * hiring.clarity);
  const notice = (hiring.noticeLeast + hiring.noticeMost) / 2;
  const ramp = (people.rampWeeksLeast + people.rampWeeksMost) / 2;
  return Math.round(source + hiring.loopDays / workingDays + notice + ramp);
}
