/** What a spreadsheet would take for a formula, or for the start of one, and the mark that stops it. */
const formula = /^[\s\u00a0]*['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A plain number, which is worked out to itself. */
const number = /^-?\d+(?:\.\d+)?$/;

/**
 * One cell, so that a spreadsheet shows its text and works nothing out: an apostrophe before what would be a formula (and before
 * an apostrophe, so that reading it back is exact), quotes round what holds a comma, a semicolon, a quote or a line's end.
 */
export function csvCell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file: lines end as RFC 4180 has it. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
