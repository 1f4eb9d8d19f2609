import './style/panels.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryCard } from '../present/view.ts';
import type { PanelWords } from '../present/words/panel-words.ts';
import { Brand } from './brand.tsx';
import { MenuIcon } from './icons.tsx';
import type { LibraryIntent, Notice } from './intent.ts';
import type { Settings } from '../present/settings.ts';
import { Notices } from './notices.tsx';
import type { AfterPanels } from './screen.tsx';
import { WordsContext } from './words.ts';

/** What the library has to show. `trouble` is what went wrong, in words. */
export type Shelf =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly trouble: string }
  | { readonly kind: 'ready'; readonly cards: readonly LibraryCard[] };

export interface LibraryProps {
  readonly shelf: Shelf;
  readonly words: PanelWords;
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly after: AfterPanels | null;
  /** Below the words at the top, and before the scenarios on the shelf. */
  readonly below?: ComponentChildren;
  readonly first?: ComponentChildren;
  readonly onIntent: (intent: LibraryIntent) => void;
}

interface CardProps {
  readonly card: LibraryCard;
  readonly words: PanelWords;
  readonly onIntent: (intent: LibraryIntent) => void;
  /** What sets it apart from the scenarios of the game. */
  readonly mark?: string;
  readonly children?: ComponentChildren;
}

/** A scenario on the shelf. */
export function Card({ card, words, onIntent, mark, children }: CardProps) {
  const goOn = card.over ? words.library.lookBack : words.library.resume;
  return (
    <article class="library-card">
      {mark && <p class="library-mark">{mark}</p>}
      <p class="kicker"><span>{card.role}</span><span>{card.company}</span></p>
      <h2>{card.title}</h2>
      <p class="library-summary">{card.summary}</p>
      <p class="library-facts"><span>{card.decisions}</span><span>{card.minutes}</span><span>{card.difficulty}</span></p>
      {card.resume !== null && <p class="library-resume">{card.resume}</p>}
      <p class="button-row">
        {card.resume === null
          ? <button type="button" class="button-main" aria-label={`${words.library.play}: ${card.title}`} onClick={() => onIntent({ kind: 'play', scenario: card.id })}>{words.library.play}</button>
          : (
            <>
              <button type="button" class="button-main" aria-label={`${goOn}: ${card.title}`} onClick={() => onIntent({ kind: 'resume', scenario: card.id })}>{goOn}</button>
              <button type="button" class="button-small" aria-label={`${words.library.startAgain}: ${card.title}`} onClick={() => onIntent({ kind: 'start-again', scenario: card.id })}>{words.library.startAgain}</button>
            </>
          )}
      </p>
      {children}
    </article>
  );
}

/** The first screen: what the game is, and what there is to play. */
export function LibraryScreen({ shelf, words, settings, notices, after, below, first, onIntent }: LibraryProps) {
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <WordsContext.Provider value={words}>
      <div class="library">
        <header class="library-top">
          <Brand name={words.brand} homeLabel={words.home} />
          <button type="button" class="button-icon menu-button" aria-label={words.menu} aria-haspopup="dialog" onClick={() => { onIntent({ kind: 'open-menu' }); setMenuOpen(true); }}><MenuIcon /></button>
        </header>
        <Notices notices={notices} onAction={(notice, action) => onIntent({ kind: 'notice', notice, action })} />
        <main class="library-main">
          <section class="library-lead">
            <h1 tabIndex={-1}>{words.library.title}</h1>
            <p class="reading">{words.library.lead}</p>
            {below}
          </section>
          <section class="library-shelf" aria-label={words.library.listLabel}>
            {first}
            {shelf.kind === 'loading' && <p class="library-empty" role="status">{words.library.loading}</p>}
            {shelf.kind === 'failed' && (
              <div class="library-empty" role="alert">
                <p><strong>{words.library.failed}</strong></p>
                <p>{shelf.trouble}</p>
                <p class="button-row"><button type="button" class="button-main" onClick={() => onIntent({ kind: 'retry' })}>{words.library.retry}</button></p>
              </div>
            )}
            {shelf.kind === 'ready' && shelf.cards.length === 0 && <p class="library-empty">{words.library.empty}</p>}
            {shelf.kind === 'ready' && shelf.cards.map((card) => <Card key={card.id} card={card} words={words} onIntent={onIntent} />)}
          </section>
        </main>
        {after && <after.ForkArt />}
        {menuOpen && after && <after.SettingsPanel labels={after.settingsLabels} settings={settings} onSettings={(next) => onIntent({ kind: 'settings', settings: next })} onClose={() => setMenuOpen(false)} />}
      </div>
    </WordsContext.Provider>
  );
}
