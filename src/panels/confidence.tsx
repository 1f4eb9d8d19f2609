import { useId } from 'preact/hooks';
import { useWords } from './words.ts';

const ticks = [50, 60, 70, 80, 90, 100];
/** Keys that move a slider; with nothing said yet, those that lead down say 50. */
const downward = ['ArrowLeft', 'ArrowDown', 'PageDown', 'Home'];

interface ConfidenceProps {
  readonly question: string;
  /** 50 to 100, or null while nothing has been said. */
  readonly value: number | null;
  /** Before there is a whole answer to be sure of, a small screen leaves this out. */
  readonly early: boolean;
  readonly onChange: (value: number) => void;
}

/** How sure the player is, in steps of five. It starts unset, so that no number is suggested. */
export function Confidence({ question, value, early, onChange }: ConfidenceProps) {
  const words = useWords();
  const id = useId();
  const set = (wanted: number) => onChange(Math.min(100, Math.max(50, Math.round(wanted / 5) * 5)));
  return (
    <div class={`confidence${value === null ? ' unset' : ''}${early && value === null ? ' early' : ''}`} style={{ '--fill': ((value ?? 50) - 50) / 50 }}>
      <div class="confidence-head">
        <label for={id}>{question}</label>
        <output for={id}>{value === null ? <small>{words.confidence.unset}</small> : words.percent(value)}</output>
      </div>
      <div class="slider">
        <div class="slider-dots" aria-hidden="true">
          {ticks.map((tick) => <i key={tick} class={value !== null && tick <= value ? 'dot passed' : 'dot'} />)}
        </div>
        <input
          id={id}
          type="range"
          min={50}
          max={100}
          step={5}
          value={value ?? 50}
          aria-valuetext={value === null ? words.confidence.unset : words.confidence.value(value)}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
          // A press on 50 while nothing is said changes no value, so no input event tells of it.
          onClick={(event) => { if (value === null) set(event.currentTarget.valueAsNumber); }}
          onKeyDown={(event) => {
            if (value !== null || !downward.includes(event.key)) return;
            event.preventDefault();
            set(50);
          }}
        />
      </div>
      <div class="slider-scale" aria-hidden="true">
        {ticks.map((tick) => <span key={tick}>{tick}</span>)}
      </div>
      <div class="slider-ends" aria-hidden="true">
        <span>{words.confidence.low}</span>
        <span>{words.confidence.high}</span>
      </div>
    </div>
  );
}
