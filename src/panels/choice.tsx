import { useEffect, useId, useRef } from 'preact/hooks';
import type { DecisionBody } from '../present/view.ts';
import { Prose } from './prose.tsx';
import { useWords } from './words.ts';

interface ChoiceProps {
  readonly body: Extract<DecisionBody, { kind: 'choice' }>;
  readonly chosen: string | null;
  readonly onChoose: (option: string) => void;
}

/** Options in boxes of one weight. Native radio buttons carry the keyboard and the names. */
export function Choice({ body, chosen, onChoose }: ChoiceProps) {
  const words = useWords();
  const group = useId();
  const options = useRef<HTMLFieldSetElement>(null);
  // On a small screen the foot grows with the first answer; it must not come over the option just taken.
  useEffect(() => options.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' }), [chosen]);
  return (
    <fieldset class="options" ref={options}>
      <legend class="unseen">{words.decision.options}</legend>
      {body.options.map((option) => (
        <label key={option.id} class={option.id === chosen ? 'option chosen' : 'option'}>
          <input
            type="radio"
            class="unseen"
            name={group}
            value={option.id}
            checked={option.id === chosen}
            onChange={() => onChoose(option.id)}
          />
          <span class="option-letter">{option.letter}</span>
          <span class="option-words">
            <span class="option-label">{option.label}</span>
            {option.detail !== null && <Prose text={option.detail} class="option-detail" />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
