/** The mark: one line becomes two, and the end that was taken is lit. */
export function BrandMark() {
  return (
    <svg class="mark" viewBox="0 0 26 26" aria-hidden="true">
      <path class="mark-other" d="M9 20c5 0 6 0 15 0" />
      <path class="mark-taken" d="M2 20h7c5 0 4-14 11-14" />
      <circle class="mark-lit" cx="21" cy="6" r="4.4" />
    </svg>
  );
}

/** The name with its mark; a way home when there is one. */
export function Brand({ name, homeLabel, onHome }: { readonly name: string; readonly homeLabel: string; readonly onHome?: (() => void) | undefined }) {
  const inner = (
    <>
      <BrandMark />
      <span>{name}</span>
    </>
  );
  if (!onHome) return <div class="brand">{inner}</div>;
  return <button type="button" class="brand" aria-label={homeLabel} onClick={onHome}>{inner}</button>;
}
