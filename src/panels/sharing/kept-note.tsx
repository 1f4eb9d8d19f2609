import type { SettingsWords } from '../../present/words/settings-words.ts';

/** What there is to know of the runs kept here, with the way to where they are saved and brought back. */
export function KeptNote({ says, words, over, onDismiss }: { readonly says: string; readonly words: SettingsWords; readonly over: boolean; readonly onDismiss: () => void }) {
  return (
    <div class={over ? 'kept-note over' : 'kept-note'} role="status">
      <p>{says}</p>
      <p class="button-row">
        <a class="button-small" href="#/profile">{words.profile}</a>
        <button type="button" class="button-small" onClick={onDismiss}>{words.kept.dismiss}</button>
      </p>
    </div>
  );
}
