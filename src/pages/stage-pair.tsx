import { useEffect, useRef, useState } from 'preact/hooks';
import { weeksPerQuarter } from '../model/kernel/durations.ts';
import { withMeans } from '../present/means.ts';
import { pictureAt } from '../present/picture-from.ts';
import { pictureWords } from '../present/words/picture-words.ts';
import type { LateWords } from '../present/words/late-words.ts';
import type { Run } from '../run/run.ts';
import { horizonWeeks, trajectoryOf } from '../run/trajectory.ts';
import { useStage, type StageInPage } from './use-stage.ts';

interface StagePairProps {
  readonly mine: Run;
  readonly other: Run;
  readonly words: LateWords;
  readonly theme: 'light' | 'dark';
}

const calm = matchMedia('(prefers-reduced-motion: reduce)');
/** Below this there is room for one stage at a time. */
const narrow = matchMedia('(max-width: 819px)');

/** Two organisations at the end of the same quarter: side by side, or one at a time where there is no room. */
export function StagePair({ mine, other, words, theme }: StagePairProps) {
  const { labels } = words.debrief;
  const { scenario } = mine;
  const [quarter, setQuarter] = useState(scenario.horizonQuarters);
  const [single, setSingle] = useState(narrow.matches);
  const [side, setSide] = useState<'mine' | 'other'>('other');
  useEffect(() => {
    const changed = () => setSingle(narrow.matches);
    narrow.addEventListener('change', changed);
    return () => narrow.removeEventListener('change', changed);
  }, []);
  const week = Math.min(quarter * weeksPerQuarter, horizonWeeks(scenario));
  const name = words.figures.quarter(scenario.firstQuarter, quarter - 1);
  return (
    <div class="stage-pair">
      <label class="stage-quarter">
        <span>{labels.quarterOnStage} <b>{name}</b></span>
        <input type="range" min={1} max={scenario.horizonQuarters} step={1} value={quarter} aria-valuetext={name} onInput={(event) => setQuarter(Number(event.currentTarget.value))} />
      </label>
      {single && (
        <div class="stage-switch" role="group" aria-label={labels.show}>
          <button type="button" class="button-small" aria-pressed={side === 'mine'} onClick={() => setSide('mine')}>{labels.stageYours}</button>
          <button type="button" class="button-small" aria-pressed={side === 'other'} onClick={() => setSide('other')}>{labels.stageOther}</button>
        </div>
      )}
      {single
        ? <OneStage run={side === 'mine' ? mine : other} week={week} name={side === 'mine' ? labels.stageYours : labels.stageOther} words={words} theme={theme} />
        : <><OneStage run={mine} week={week} name={labels.stageYours} words={words} theme={theme} /><OneStage run={other} week={week} name={labels.stageOther} words={words} theme={theme} /></>}
    </div>
  );
}

interface OneStageProps {
  readonly run: Run;
  readonly week: number;
  readonly name: string;
  readonly words: LateWords;
  readonly theme: 'light' | 'dark';
}

function OneStage({ run, week, name, words, theme }: OneStageProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage: StageInPage = useStage(host, theme, calm.matches);
  const picture = pictureAt(withMeans(run, week), trajectoryOf(run, horizonWeeks(run.scenario)), week);
  useEffect(() => {
    stage.keepClear({ left: 0, top: 0, right: host.current?.clientWidth ?? 0, bottom: host.current?.clientHeight ?? 0 });
    stage.show(picture, []);
  }, [run, week]);
  return (
    <figure class="one-stage">
      <figcaption>{name}</figcaption>
      <div class="one-stage-host" ref={host} aria-hidden="true" />
      <p class="one-stage-words">{pictureWords(picture, words)}</p>
    </figure>
  );
}
