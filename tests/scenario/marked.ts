/** A text with the one place that matters marked by ⟦, as the text without the mark and that place's line and column. */
export function marked(text: string): { readonly text: string; readonly line: number; readonly column: number } {
  const at = text.indexOf('⟦');
  if (at < 0) throw new Error('No place is marked with ⟦.');
  const before = text.slice(0, at).replace(/^\ufeff/, '');
  const lines = before.split(/\r\n|\r|\n/);
  return { text: text.slice(0, at) + text.slice(at + 1), line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Replace the one occurrence of `from`; a test that edits nothing, or more than it means to, fails here. */
export function edited(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" occurs ${parts.length - 1} times, not once.`);
  return parts.join(to);
}
