import type { EndingView } from '../present/view.ts';
import type { EndingLabels } from '../present/words/ending-words.ts';
import { ForkIcon } from './icons.tsx';

interface DecisionsTakenProps {
  readonly decisions: EndingView['decisions'];
  readonly labels: EndingLabels;
  readonly onBranch: (index: number) => void;
}

/** The decisions of a run, each a place to go back to. */
export function DecisionsTaken({ decisions, labels, onBranch }: DecisionsTakenProps) {
  return (
    <section class="ending-part">
      <h2>{labels.decisions}</h2>
      <p class="part-lead">{labels.decisionsLead}</p>
      <ol class="decisions">
        {decisions.map((decision) => (
          <li key={decision.index}>
            <span class="decision-number" aria-hidden="true">{decision.number}</span>
            <span class="decision-words"><b>{decision.title}</b><span>{decision.answer}</span></span>
            <span class="decision-sure">{decision.confidence}</span>
            <button type="button" class="button-small" aria-label={labels.branchFrom(decision.number, decision.title)} onClick={() => onBranch(decision.index)}><ForkIcon />{labels.branch}</button>
          </li>
        ))}
      </ol>
    </section>
  );
}
