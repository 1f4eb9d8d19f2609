import type { TierView } from '../present/view.ts';
import type { EndingLabels } from '../present/words/ending-words.ts';

/** The levels of maturity with the one reached, and the rule that gave it. */
export function Tier({ tier, labels }: { readonly tier: TierView; readonly labels: EndingLabels }) {
  return (
    <section class="tier">
      <h2>{labels.tier}</h2>
      <ol class="tier-scale">
        {tier.all.map((level) => (
          <li key={level} class={level === tier.reached ? 'reached' : ''} aria-current={level === tier.reached ? 'true' : undefined}><i aria-hidden="true" /><span>{level}</span></li>
        ))}
      </ol>
      <p>{tier.rule}</p>
    </section>
  );
}

/** What decided the level: each criterion, met, missed or not asked, with its figure. */
export function Criteria({ criteria, labels }: { readonly criteria: TierView['criteria']; readonly labels: EndingLabels }) {
  if (criteria.length === 0) return null;
  return (
    <section class="ending-part">
      <h2>{labels.criteria}</h2>
      <ul class="criteria">
        {criteria.map((criterion) => (
          <li key={criterion.label} class={criterion.met === null ? 'unasked' : criterion.met ? 'met' : 'missed'}>
            <svg viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7.5" />{criterion.met !== false && <path d={criterion.met ? 'M5 9.4l2.8 2.8L13 6.4' : 'M5.4 9h7.2'} />}</svg>
            <b>{criterion.label}</b>
            <span>{criterion.figure}{criterion.met !== null && <span class="unseen">, {criterion.met ? labels.met : labels.missed}</span>}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
