import type { SettingsWords } from '../../present/words/settings-words.ts';

/** What there is to know of the runs kept here, with the way to where they are saved and brought back. */
export function KeptNote({ says, words, onDismiss }: { readonly says: string; readonly words: SettingsWords; readonly onDismiss: () => void }) {
  return (
    <div class="kept-note" role="status">
      <p>{says}</p>
      <p class="button-row">
        <a class="button-small" href="#/profile">{words.profile}</a>
        <button type="button" class="button-small" onClick={onDismiss}>{words.kept.dismiss}</button>
      </p>
    </div>
  );
}
