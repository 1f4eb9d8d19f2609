import { useId } from 'preact/hooks';

interface AgainstProps {
  readonly question: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of several things to look at, all of them always in sight. */
export function Against({ question, choices, chosen, onChoose }: AgainstProps) {
  const name = useId();
  return (
    <fieldset class="against">
      <legend>{question}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} class={id === chosen ? 'on' : ''}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
