import { useEffect, useRef, useState } from 'preact/hooks';
import type { TalkView } from '../present/debrief/view.ts';
import type { Settings } from '../present/settings.ts';
import type { AfterWords } from '../present/words/after-words.ts';
import { NotesIcon } from './beside-icons.tsx';
import { BrandMark } from './brand.tsx';
import { CloseIcon, MenuIcon } from './icons.tsx';
import { Prose } from './prose.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { useWords } from './words.ts';

interface PageTopProps {
  readonly words: Pick<AfterWords, 'settings' | 'beside'>;
  readonly kicker?: string;
  /** For the facilitator; empty where there is nothing, or it was not asked for. */
  readonly talk?: readonly TalkView[];
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onHome: () => void;
}

/** The head of a page that belongs to no play under way: the name, which leads home, the facilitator's notes and the menu. */
export function PageTop({ words: { settings: labels, beside }, kicker, talk = [], settings, onSettings, onHome }: PageTopProps) {
  const words = useWords();
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <header class="page-head page-top">
      <button type="button" class="brand" aria-label={words.home} onClick={onHome}><BrandMark /><span>{words.brand}</span></button>
      {kicker !== undefined && <p class="kicker"><span>{kicker}</span></p>}
      {talk.length > 0 && <Talk talk={talk} labels={beside} />}
      <button type="button" class="button-icon menu-button" aria-label={words.menu} aria-haspopup="dialog" onClick={() => setMenuOpen(true)}><MenuIcon /></button>
      {menuOpen && <SettingsPanel labels={labels} settings={settings} onSettings={onSettings} onClose={() => setMenuOpen(false)} />}
    </header>
  );
}

/** The facilitator's button, and the leaf it opens: it stays in sight while the page is gone through. */
function Talk({ talk, labels }: { readonly talk: readonly TalkView[]; readonly labels: AfterWords['beside'] }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    heading.current?.focus();
    const escape = (event: KeyboardEvent) => { if (event.key === 'Escape') close(); };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [open]);
  return (
    <div class="beside">
      <button ref={button} type="button" class="button-icon" aria-label={labels.facilitator} title={labels.facilitator} aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}><NotesIcon /></button>
      {open && (
        <section class="leaf leaf-facilitator" aria-label={labels.facilitator}>
          <header>
            <h2 tabIndex={-1} ref={heading}>{labels.facilitator}</h2>
            <button type="button" class="button-icon quiet" aria-label={labels.close} onClick={close}><CloseIcon /></button>
          </header>
          {talk.map(({ title, notes, discussion }) => (
            <div key={title} class="talk">
              {notes !== null && <Prose text={notes} class="prose" />}
              {discussion.length > 0 && <><h3>{title ?? labels.discussion}</h3><ul class="discussion">{discussion.map((question) => <li key={question}>{question}</li>)}</ul></>}
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
