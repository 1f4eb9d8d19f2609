import type { EndingView } from '../present/view.ts';
import { useWords } from './words.ts';

type TierView = EndingView['tier'];

/** The levels of maturity with the one reached, and the rule that gave it. */
export function Tier({ tier }: { readonly tier: TierView }) {
  const words = useWords();
  return (
    <section class="tier">
      <h2>{words.ending.tier}</h2>
      <ol class="tier-scale">
        {tier.all.map((level) => (
          <li key={level} class={level === tier.reached ? 'reached' : ''} aria-current={level === tier.reached ? 'true' : undefined}><i aria-hidden="true" /><span>{level}</span></li>
        ))}
      </ol>
      <p>{tier.rule}</p>
    </section>
  );
}

/** What decided the level: each criterion, met or missed, with its figure. */
export function Criteria({ criteria }: { readonly criteria: TierView['criteria'] }) {
  const words = useWords();
  if (criteria.length === 0) return null;
  return (
    <section class="ending-part">
      <h2>{words.ending.criteria}</h2>
      <ul class="criteria">
        {criteria.map((criterion) => (
          <li key={criterion.label} class={criterion.met ? 'met' : 'missed'}>
            <svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7.5" />{criterion.met && <path d="M5 9.4l2.8 2.8L13 6.4" />}</svg>
            <b>{criterion.label}</b>
            <span>{criterion.figure}<span class="unseen">, {criterion.met ? words.ending.met : words.ending.missed}</span></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
