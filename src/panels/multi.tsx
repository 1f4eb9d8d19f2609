import type { DecisionBody } from '../present/view.ts';
import { Prose } from './prose.tsx';
import { useWords } from './words.ts';

interface MultiProps {
  readonly body: Extract<DecisionBody, { kind: 'multi' }>;
  readonly chosen: readonly string[];
  readonly onChoose: (options: readonly string[]) => void;
}

/** Options of which several may be picked. Native checkboxes carry the keyboard and the names. */
export function Multi({ body, chosen, onChoose }: MultiProps) {
  const words = useWords();
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset class="options options-many">
      <legend>{words.decision.pick(body.atLeast, body.atMost)} <output>{words.decision.picked(chosen.length, body.atMost)}</output></legend>
      {body.options.map((option) => {
        const on = chosen.includes(option.id);
        const full = !on && chosen.length >= body.atMost;
        return (
          <label key={option.id} class={`option${on ? ' chosen' : ''}${full ? ' full' : ''}`}>
            <input type="checkbox" class="unseen" checked={on} disabled={full} onChange={() => toggle(option.id)} />
            <span class="option-box" aria-hidden="true" />
            <span class="option-words">
              <span class="option-label">{option.label}</span>
              {option.detail !== null && <Prose text={option.detail} class="option-detail" />}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
