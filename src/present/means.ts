import type { Lever, Target } from '../model/lever.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Run } from '../run/run.ts';

/**
 * The organisation with what it may spend and whom it may hire as of a week: the money it opened with, or what has been
 * granted since if that is more, for money that somebody adds later is no overspending; and its seats with those
 * authorised since. What a rule may authorise counts once somebody sits there.
 */
export function withMeans(run: Pick<Run, 'scenario' | 'levers'>, week: number): { readonly organisation: Organisation } {
  const { organisation } = run.scenario;
  const pulled = run.levers.filter((each) => each.week <= week).map(({ lever }) => lever);
  const granted = pulled.reduce((sum, lever, at) => sum + moneyIn(lever, pulled.slice(0, at)), 0);
  const added = pulled.reduce((sum, lever) => (lever.kind === 'authorise' ? sum + lever.seats : sum), 0);
  return { organisation: { ...organisation, budgetUsd: Math.max(organisation.budgetUsd, granted), seats: organisation.seats + added } };
}

/** The sum that a lever names for what is bought beyond pay; `before` are those pulled before it. */
function moneyIn(lever: Lever, before: readonly Lever[]): number {
  switch (lever.kind) {
    case 'budget':
    case 'upskill':
    case 'partner':
      return lever.usd;
    case 'retain':
      // A raise is pay from now on; but champions are paid by the rest of the house, so theirs is found beside it.
      return lever.how === 'raise' && !forChampions(lever.target, before) ? 0 : (lever.usd ?? 0);
    case 'rule':
      return lever.then.reduce((sum, each) => sum + moneyIn(each, before), 0);
    default:
      return 0;
  }
}

function forChampions({ kind }: Target, before: readonly Lever[]): boolean {
  return kind === 'champions' || (kind === 'offered' && before.some((lever) => lever.kind === 'outside-offer' && lever.target.kind === 'champions'));
}
