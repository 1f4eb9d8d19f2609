import type { Lever } from '../model/lever.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Run } from '../run/run.ts';

/**
 * The organisation with the money it may spend as of a week: what it opened with, or what has been granted since if
 * that is more. Money that somebody adds later is no overspending.
 */
export function withMeans(run: Pick<Run, 'scenario' | 'levers'>, week: number): { readonly organisation: Organisation } {
  const { organisation } = run.scenario;
  const granted = run.levers.filter((pulled) => pulled.week <= week).reduce((sum, { lever }) => sum + moneyIn(lever), 0);
  return { organisation: { ...organisation, budgetUsd: Math.max(organisation.budgetUsd, granted) } };
}

function moneyIn(lever: Lever): number {
  if (lever.kind === 'budget' || lever.kind === 'upskill') return lever.usd;
  return lever.kind === 'rule' ? lever.then.reduce((sum, each) => sum + moneyIn(each), 0) : 0;
}
