import { weeksPerQuarter } from '../model/kernel/durations.ts';
import type { BesideView } from '../present/view.ts';
import type { Settings } from '../present/settings.ts';
import { PauseIcon, PlayIcon } from './beside-icons.tsx';
import { ReplayIcon } from './icons.tsx';
import type { Intent } from './intent.ts';

interface TimeHandsProps {
  readonly view: BesideView;
  readonly onIntent: (intent: Intent) => void;
}

/** Where a key that goes in leaps leads, or null for the keys that a slider knows by itself. */
function leap(key: string, week: number): number | null {
  if (key === 'PageUp') return week + weeksPerQuarter;
  return key === 'PageDown' ? week - weeksPerQuarter : null;
}

/** The weeks in hand: hold them or play them again, and a slider over those that have been played. It never looks ahead. */
export function TimeHands({ view: { labels, time }, onIntent }: TimeHandsProps) {
  const { week, now, weeks, state, spoken, replays } = time;
  const look = (to: number) => onIntent({ kind: 'look', week: Math.min(now, Math.max(0, to)) });
  const moves = state === 'passing';
  const goesOn = state === 'paused' || state === 'back';
  return (
    <div class={`time-hands time-${state}`} style={{ '--played': weeks === 0 ? 0 : now / weeks }}>
      {moves || goesOn
        ? <button type="button" class="button-icon time-play" aria-label={moves ? labels.pause : labels.goOn} onClick={() => onIntent({ kind: moves ? 'pause' : 'go-on' })}>{moves ? <PauseIcon /> : <PlayIcon />}</button>
        : replays && <button type="button" class="button-icon time-play" aria-label={labels.replay} onClick={() => onIntent({ kind: 'replay' })}><ReplayIcon /></button>}
      {now > 0 && (
        <input
          class="time-slider"
          type="range"
          min={0}
          max={now}
          step={1}
          value={week}
          aria-label={labels.slider}
          aria-valuetext={spoken}
          onInput={(event) => look(event.currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const to = leap(event.key, week);
            if (to === null) return;
            event.preventDefault();
            look(to);
          }}
        />
      )}
      {!moves && week < now && (
        <p class="looking-back">
          <span><b>{labels.lookingBack}</b> {spoken}</span>
          <button type="button" class="button-small" onClick={() => onIntent({ kind: 'look', week: null })}>{labels.toNow}</button>
        </p>
      )}
    </div>
  );
}

interface SpeedsProps {
  readonly labels: BesideView['labels'];
  readonly speed: Settings['speed'];
  readonly onSpeed: (speed: Settings['speed']) => void;
}

/** How fast weeks pass. */
export function Speeds({ labels, speed, onSpeed }: SpeedsProps) {
  return (
    <fieldset class="speeds">
      <legend class="unseen">{labels.speed}</legend>
      {([1, 2, 4] as const).map((factor) => (
        <label key={factor} class={factor === speed ? 'on' : ''}>
          <input type="radio" name="speed" checked={factor === speed} onChange={() => onSpeed(factor)} />
          <span>{labels.times(factor)}</span>
        </label>
      ))}
    </fieldset>
  );
}
