import type { EndingView } from '../present/view.ts';
import { useWords } from './words.ts';

/** The levels of maturity with the one reached, the rule that gave it, and what was met and missed. */
export function Tier({ tier }: { readonly tier: EndingView['tier'] }) {
  const words = useWords();
  return (
    <section class="tier" aria-label={words.ending.tier}>
      <h2>{words.ending.tier}</h2>
      <ol class="tier-scale">
        {tier.all.map((level) => (
          <li key={level} class={level === tier.reached ? 'reached' : ''} aria-current={level === tier.reached ? 'true' : undefined}><i aria-hidden="true" /><span>{level}</span></li>
        ))}
      </ol>
      <p>{tier.rule}</p>
      {tier.criteria.length > 0 && (
        <ul class="criteria" aria-label={words.ending.criteria}>
          {tier.criteria.map((criterion) => (
            <li key={criterion.label} class={criterion.met ? 'met' : 'missed'}>
              <svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7.5" />{criterion.met && <path d="M5 9.4l2.8 2.8L13 6.4" />}</svg>
              <span>{criterion.label}<span class="unseen">, {criterion.met ? words.ending.met : words.ending.missed}</span></span>
              <b>{criterion.figure}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
