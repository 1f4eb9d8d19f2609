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
    <fieldset class="options">
      <legend class="unseen">{words.decision.options}</legend>
      {body.options.map((option) => {
        const on = chosen.includes(option.id);
        return (
          <label key={option.id} class={on ? 'option chosen' : 'option'}>
            <input type="checkbox" class="unseen" checked={on} disabled={!on && chosen.length >= body.atMost} onChange={() => toggle(option.id)} />
            <span class="option-letter">{option.letter}</span>
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
