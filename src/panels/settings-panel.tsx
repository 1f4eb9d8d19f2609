import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import type { Settings } from '../present/settings.ts';
import type { SettingsWords } from '../present/words/settings-words.ts';
import { useWords } from './words.ts';

interface SettingsPanelProps {
  readonly labels: SettingsWords;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onClose: () => void;
  /** Left out where there is no run to start again, or no way home to go. */
  readonly onRestart?: () => void;
  readonly onHome?: () => void;
}

const themes = ['system', 'light', 'dark'] as const;

/** Sound, light, size of type, and the ways out. A native dialog keeps the focus and closes on Escape. */
export function SettingsPanel({ labels, settings, onSettings, onClose, onRestart, onHome }: SettingsPanelProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Starting again gives the run up, so it takes a second press, and not the second half of a double one.
  const [asked, setAsked] = useState(false);
  const id = useId();
  const [mayGo, setMayGo] = useState(false);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  useEffect(() => {
    // A press beside the dialog closes it too, where the browser knows the attribute.
    dialog.current?.setAttribute('closedby', 'any');
    if (!dialog.current?.open) dialog.current?.showModal();
    const { storage } = navigator as Partial<Navigator>;
    void storage?.persisted?.().then((stays) => setMayGo(!stays), () => undefined);
  }, []);
  return (
    <dialog class="settings" ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <div class="settings-inner">
        <header>
          <h2 id={`${id}-title`}>{labels.title}</h2>
          <button type="button" class="button-icon" aria-label={labels.close} onClick={() => dialog.current?.close()}><CloseIcon /></button>
        </header>
        <div class="setting">
          <label class="check">
            <input type="checkbox" checked={!settings.muted} aria-describedby={`${id}-sound`} onChange={(event) => onSettings({ ...settings, muted: !event.currentTarget.checked })} />
            <span>{labels.sound}</span>
          </label>
          <p id={`${id}-sound`}>{labels.soundNote}</p>
          <label class="setting-volume" style={{ '--fill': settings.volume }}>
            <span>{labels.volume}</span>
            <span class="slider"><input type="range" min={0} max={100} step={5} value={Math.round(settings.volume * 100)} disabled={settings.muted} aria-valuetext={words.percent(Math.round(settings.volume * 100))} onInput={(event) => onSettings({ ...settings, volume: event.currentTarget.valueAsNumber / 100 })} /></span>
          </label>
        </div>
        <fieldset class="setting setting-theme">
          <legend>{labels.theme}</legend>
          {themes.map((theme) => (
            <label key={theme} class={settings.theme === theme ? 'segment on' : 'segment'}>
              <input class="unseen" type="radio" name={`${id}-theme`} checked={settings.theme === theme} onChange={() => onSettings({ ...settings, theme })} />
              <span>{labels.themes[theme]}</span>
            </label>
          ))}
        </fieldset>
        <div class="setting">
          <label class="check">
            <input type="checkbox" checked={settings.projector} aria-describedby={`${id}-projector`} onChange={(event) => onSettings({ ...settings, projector: event.currentTarget.checked })} />
            <span>{labels.projector}</span>
          </label>
          <p id={`${id}-projector`}>{labels.projectorNote}</p>
        </div>
        <div class="setting">
          <label class="check">
            <input type="checkbox" checked={settings.facilitator} aria-describedby={`${id}-facilitator`} onChange={(event) => onSettings({ ...settings, facilitator: event.currentTarget.checked })} />
            <span>{labels.facilitator}</span>
          </label>
          <p id={`${id}-facilitator`}>{labels.facilitatorNote}</p>
        </div>
        {calm && <p class="setting">{labels.motion}</p>}
        {!onHome && <div class="setting"><a class="button-small" href="#/profile" onClick={() => dialog.current?.close()}>{labels.profile}</a>{mayGo && <p>{labels.profileNote}</p>}</div>}
        {(onRestart ?? onHome) && (
          <div class="setting">
            <h3>{labels.game}</h3>
            <p class="button-row">
              {onRestart && <button type="button" class="button-small" onClick={({ detail }) => { if (!asked) setAsked(true); else if (detail < 2) onRestart(); }}>{asked ? labels.restartSure : labels.restart}</button>}
              {onHome && <button type="button" class="button-small" onClick={onHome}>{labels.home}</button>}
            </p>
          </div>
        )}
        <div class="setting">
          <h3>{labels.about}</h3>
          <p>{labels.aboutText}</p>
        </div>
      </div>
    </dialog>
  );
}
