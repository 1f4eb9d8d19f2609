import type { EndingView } from '../present/view.ts';
import { ForkIcon } from './icons.tsx';
import { useWords } from './words.ts';

interface DecisionsTakenProps {
  readonly decisions: EndingView['decisions'];
  readonly onBranch: (index: number) => void;
}

/** The decisions of a run, each a place to go back to. */
export function DecisionsTaken({ decisions, onBranch }: DecisionsTakenProps) {
  const words = useWords();
  return (
    <section class="ending-part">
      <h2>{words.ending.decisions}</h2>
      <p class="part-lead">{words.ending.decisionsLead}</p>
      <ol class="decisions">
        {decisions.map((decision) => (
          <li key={decision.index}>
            <span class="decision-number" aria-hidden="true">{decision.number}</span>
            <span class="decision-words"><b>{decision.title}</b><span>{decision.answer}</span></span>
            <span class="decision-sure">{decision.confidence}</span>
            <button type="button" class="button-small" aria-label={words.ending.branchFrom(decision.number, decision.title)} onClick={() => onBranch(decision.index)}><ForkIcon />{words.ending.branch}</button>
          </li>
        ))}
      </ol>
    </section>
  );
}
