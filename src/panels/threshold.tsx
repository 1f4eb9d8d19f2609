import { useId, useState } from 'preact/hooks';
import type { DecisionBody, SettingView } from '../present/view.ts';
import type { Values } from '../scenario/scenario.ts';
import type { PanelWords } from '../present/words/panel-words.ts';
import { nearest, readNumber } from './split.ts';
import { useWords } from './words.ts';

interface ThresholdProps {
  readonly body: SettingView;
  readonly value: number | 'never';
  readonly onSet: (value: number | 'never') => void;
  /** What was typed is not what stands now. */
  readonly onAmiss: () => void;
}

function inUnit(value: number, unit: SettingView['unit'], words: PanelWords): string {
  return { percent: words.percent, weeks: words.weeks, people: words.people, usd: words.usd }[unit](value);
}

/** A number to live by: a slider, the same number typed, and never where never is an answer. */
function Threshold({ body, value, onSet, onAmiss }: ThresholdProps) {
  const words = useWords();
  const id = useId();
  // What is being typed is kept apart, so that a redraw in between cannot put the old number back.
  const [typed, setTyped] = useState<string | null>(null);
  const never = value === 'never';
  const shown = never ? body.start : value;
  const said = never ? (body.neverLabel ?? '') : inUnit(shown, body.unit, words);
  const span = Math.max(body.max - body.min, body.step);
  const [trouble, setTrouble] = useState<{ readonly says: string; readonly at: number | 'never' } | null>(null);
  const troubled = trouble?.at === value;
  const set = (wanted: number) => {
    setTrouble(null);
    onSet(nearest(wanted, body));
  };
  const settle = () => {
    if (typed === null) return;
    setTyped(null);
    const wanted = readNumber(typed);
    const taken = wanted === null ? null : nearest(wanted, body);
    const amiss = typed !== said && (wanted === null || wanted !== taken);
    if (taken !== null) onSet(taken);
    setTrouble(amiss ? { says: taken === null ? words.threshold.notANumber : words.decision.nearest(inUnit(taken, body.unit, words)), at: taken ?? value } : null);
    if (amiss) onAmiss();
  };
  return (
    <div class={never ? 'threshold is-never' : 'threshold'} style={{ '--fill': (shown - body.min) / span }}>
      <label for={id}>{body.label}{troubled && <span class="line-trouble" id={`${id}-trouble`} role="alert">{trouble.says}</span>}</label>
      <input
        type="text"
        class="threshold-amount"
        inputMode="decimal"
        autocomplete="off"
        aria-label={words.threshold.value(body.label)}
        aria-invalid={troubled}
        aria-describedby={troubled ? `${id}-trouble` : undefined}
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
  /** What was typed last is not what stands now. */
  readonly onAmiss: () => void;
}

/** Every number to set, one under another; side by side where the screen is low. */
export function Thresholds({ body, values, onSet, onAmiss }: ThresholdsProps) {
  const shown = Object.fromEntries(body.settings.map(({ id, start }) => [id, values[id] ?? start]));
  return <div class="thresholds">{body.settings.map((setting) => <Threshold key={setting.id} body={setting} value={shown[setting.id] ?? setting.start} onSet={(value) => onSet({ ...shown, [setting.id]: value })} onAmiss={onAmiss} />)}</div>;
}
