/** A place in a text as an editor counts it, both from 1. Columns are UTF-16 units, as in most editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which lines start. CR, LF and CRLF end a line; other separators do not. */
export function lineStarts(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The place of an offset; a byte order mark takes no column. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(1, offset - (starts[low] as number) + 1) };
}
