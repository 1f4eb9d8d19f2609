import { Prose } from './prose.tsx';

interface LetterProps {
  readonly text: string;
  /** Who says it; null if it is nobody's speech. */
  readonly speaker: string | null;
}

/** The words that open a sheet: a message if somebody says it, plain reading if not. */
export function Letter({ text, speaker }: LetterProps) {
  if (speaker === null) return <Prose text={text} class="reading" />;
  return (
    <figure class="letter">
      <blockquote><Prose text={text} class="reading" /></blockquote>
      <figcaption>{speaker}</figcaption>
    </figure>
  );
}

export interface Figure {
  readonly value: string;
  readonly label: string;
}

/** The company in figures, as the source has them. */
export function Figures({ figures, label }: { readonly figures: readonly Figure[]; readonly label: string }) {
  if (figures.length === 0) return null;
  return (
    <ul class="figures" aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.label}><b>{figure.value}{'\u00a0'}</b><span>{figure.label}</span></li>
      ))}
    </ul>
  );
}
