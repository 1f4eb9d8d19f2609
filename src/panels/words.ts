import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelWords } from '../present/words/panel-words.ts';

/** The catalogue in use, given once at the top of a screen. */
export const WordsContext = createContext<PanelWords | null>(null);

/** The interface words of the screen this component stands in. */
export function useWords(): PanelWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words here: wrap the component in a WordsContext.Provider.');
  return words;
}
