import { useWords } from './words.ts';

/** Something is on its way. */
export function Waiting({ label }: { readonly label?: string }) {
  const words = useWords();
  return <main id="sheet" class="waiting"><p role="status">{label ?? words.loading}</p></main>;
}

interface FailedProps {
  /** What is known of the trouble, as text; shown small, for whoever is asked about it. */
  readonly detail: string;
  readonly onRetry: () => void;
  readonly onHome: () => void;
}

/** Something could not be had. Says what to do, and keeps the detail for whoever has to mend it. */
export function Failed({ detail, onRetry, onHome }: FailedProps) {
  const words = useWords();
  return (
    <main id="sheet" class="waiting">
      <section class="failed" role="alert">
        <h1 tabIndex={-1}>{words.failed.title}</h1>
        <p>{words.failed.lead}</p>
        {detail !== '' && <pre>{detail}</pre>}
        <p class="button-row">
          <button type="button" class="button-main" onClick={onRetry}>{words.failed.retry}</button>
          <button type="button" class="button-small" onClick={onHome}>{words.failed.home}</button>
        </p>
      </section>
    </main>
  );
}
