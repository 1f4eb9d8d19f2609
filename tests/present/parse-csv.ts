/** Reads what `csvOf` wrote: the very texts that went in. An apostrophe in front was put there. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const cell = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    if (end === '' && cell === '' && row.length === 0) break;
    row.push(cell.replace(/^'/, ''));
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}
