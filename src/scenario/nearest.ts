/** The name most likely meant: the one that takes the fewest edits, if few enough to be a slip. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const most = Math.max(1, Math.floor(name.length / 3));
  let best: string | null = null;
  let fewest = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= fewest) continue;
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase(), fewest);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two names; stops counting at `enough`. */
export function editDistance(a: string, b: string, enough: number = Infinity): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min((last[column - 1] as number) + (same ? 0 : 1), (last[column] as number) + 1, (line[column - 1] as number) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (older[column - 2] as number) + 1);
      }
      line.push(edits);
    }
    if (Math.min(...line) >= enough) return enough;
    older = last;
    last = line;
  }
  return last[b.length] as number;
}
