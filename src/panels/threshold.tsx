import { useId, useState } from 'preact/hooks';
import type { DecisionBody, SettingView } from '../present/view.ts';
import type { Values } from '../scenario/scenario.ts';
import type { PanelWords } from '../present/words/panel-words.ts';
import { readNumber } from './split.ts';
import { useWords } from './words.ts';

interface ThresholdProps {
  readonly body: SettingView;
  readonly value: number | 'never';
  readonly onSet: (value: number | 'never') => void;
}

function inUnit(value: number, unit: SettingView['unit'], words: PanelWords): string {
  return { percent: words.percent, weeks: words.weeks, people: words.people, usd: words.usd }[unit](value);
}

/** A number to live by: a slider, the same number typed, and never where never is an answer. */
function Threshold({ body, value, onSet }: ThresholdProps) {
  const words = useWords();
  const id = useId();
  // What is being typed is kept apart, so that a redraw in between cannot put the old number back.
  const [typed, setTyped] = useState<string | null>(null);
  const never = value === 'never';
  const shown = never ? body.start : value;
  const said = never ? (body.neverLabel ?? '') : inUnit(shown, body.unit, words);
  const span = Math.max(body.max - body.min, body.step);
  const set = (wanted: number) => {
    const stepped = body.min + Math.round((wanted - body.min) / body.step) * body.step;
    onSet(Math.min(body.max, Math.max(body.min, Number(stepped.toFixed(6)))));
  };
  const settle = () => {
    if (typed === null) return;
    const wanted = readNumber(typed);
    setTyped(null);
    if (wanted !== null) set(wanted);
  };
  return (
    <div class={never ? 'threshold is-never' : 'threshold'} style={{ '--fill': (shown - body.min) / span }}>
      <label for={id}>{body.label}</label>
      <input
        type="text"
        class="threshold-amount"
        inputMode="decimal"
        autocomplete="off"
        aria-label={words.threshold.value(body.label)}
        value={typed ?? said}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <div class="slider">
        <input
          id={id}
          type="range"
          min={body.min}
          max={body.max}
          step={body.step}
          value={shown}
          aria-valuetext={said}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
          onClick={(event) => { if (never) set(event.currentTarget.valueAsNumber); }}
        />
      </div>
      <div class="slider-ends">
        <span>{body.minLabel}</span>
        <span>{body.maxLabel}</span>
      </div>
      {body.neverLabel !== null && (
        <label class="check">
          <input type="checkbox" checked={never} onChange={(event) => (event.currentTarget.checked ? onSet('never') : set(body.start))} />
          <span>{body.neverLabel}</span>
        </label>
      )}
    </div>
  );
}

interface ThresholdsProps {
  readonly body: Extract<DecisionBody, { kind: 'threshold' }>;
  /** What has been set so far; the rest stands where it starts. */
  readonly values: Values;
  readonly onSet: (values: Values) => void;
}

/** Every number to set, one under another; side by side where the screen is low. */
export function Thresholds({ body, values, onSet }: ThresholdsProps) {
  const shown = Object.fromEntries(body.settings.map(({ id, start }) => [id, values[id] ?? start]));
  return <div class="thresholds">{body.settings.map((setting) => <Threshold key={setting.id} body={setting} value={shown[setting.id] ?? setting.start} onSet={(value) => onSet({ ...shown, [setting.id]: value })} />)}</div>;
}
