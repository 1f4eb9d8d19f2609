/** More edits than this are not a slip but another name. */
const mostEdits = 3;

/** The name most likely meant: the one that takes the fewest edits, if few enough to be a slip. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const written = name.toLowerCase();
  let best: string | null = null;
  let fewest = Math.min(mostEdits, Math.max(1, Math.floor(name.length / 3))) + 1;
  for (const candidate of known) {
    const edits = editDistance(written, candidate.toLowerCase(), fewest);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two names. Counts no further than `enough`, and
 * looks only at the diagonal band that fewer edits can reach: a file may hold thousands of names to compare with.
 */
export function editDistance(a: string, b: string, enough: number = a.length + b.length + 1): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  return bandedDistance(a.slice(start, endOfA), b.slice(start, endOfB), enough);
}

function bandedDistance(a: string, b: string, enough: number): number {
  const width = b.length + 1;
  let older = new Array<number>(width).fill(enough);
  let last = Array.from({ length: width }, (_, column) => Math.min(column, enough));
  let line = new Array<number>(width).fill(enough);
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - enough);
    const to = Math.min(b.length, row + enough);
    line.fill(enough);
    line[0] = Math.min(row, enough);
    let least = line[0];
    for (let column = from; column <= to; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let edits = Math.min((last[column - 1] as number) + (same ? 0 : 1), (last[column] as number) + 1, (line[column - 1] as number) + 1, enough);
      if (row > 1 && column > 1 && a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)) {
        edits = Math.min(edits, (older[column - 2] as number) + 1);
      }
      line[column] = edits;
      least = Math.min(least, edits);
    }
    if (least >= enough) return enough;
    [older, last, line] = [last, line, older];
  }
  return last[b.length] as number;
}
