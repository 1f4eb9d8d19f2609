/** More edits than this are not a slip but another name. */
const mostEdits = 3;

/** What people call a thing that goes by another name here, where the name with the fewest edits would be another thing. */
const otherNames: Readonly<Record<string, string>> = {
  'mlops-engineer': 'platform-engineer',
  'ml-ops-engineer': 'platform-engineer',
  'machine-learning-engineer': 'ml-engineer',
  'evaluation-engineer': 'evaluation-specialist',
  'qa-engineer': 'evaluation-specialist',
  principal: 'staff',
  infrastructure: 'platform',
  releases: 'formalReleases',
  lab: 'isolated',
  '%': 'percent',
  hire: 'open',
  recruit: 'open',
  fire: 'part',
  dismiss: 'part',
  train: 'upskill',
  right: 'best',
  correct: 'best',
  wrong: 'trap',
  easy: 'first',
  medium: 'middling',
  difficult: 'hard',
  good: 'defensible',
  ok: 'defensible',
  bad: 'trap',
  centralised: 'central',
  centralized: 'central',
  decentralised: 'embedded',
  decentralized: 'embedded',
  separate: 'isolated',
  months: 'weeks',
};

/**
 * The name most likely meant: the one that takes the fewest edits, if few enough to be a slip; else the only one of
 * which it is a whole part, as `data` is of `data-work`.
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  const written = name.toLowerCase();
  const among = [...known];
  const other = Object.hasOwn(otherNames, written) ? otherNames[written] : undefined;
  if (other !== undefined && among.includes(other)) return other;
  const rows = rowsFor(Math.max(0, ...among.map(({ length }) => length)));
  let best: string | null = null;
  let fewest = Math.min(mostEdits, Math.max(1, Math.floor(name.length / 3))) + 1;
  for (const candidate of among) {
    const edits = editDistance(written, candidate.toLowerCase(), fewest, rows);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best ?? onlyWith(written, among);
}

function onlyWith(part: string, among: readonly string[]): string | null {
  if (part === '') return null;
  const whole = among.filter((candidate) => candidate.length > part.length && `-${candidate.toLowerCase()}-`.includes(`-${part}-`));
  return whole.length === 1 ? (whole[0] as string) : null;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two names. Counts no further than `enough`, and
 * looks only at the diagonal band that fewer edits can reach: a file may hold thousands of names to compare with. `rows` are to
 * work in, for names of `b`'s length or longer.
 */
export function editDistance(a: string, b: string, enough: number = a.length + b.length + 1, rows: Rows = rowsFor(b.length)): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  return bandedDistance(a.slice(start, endOfA), b.slice(start, endOfB), enough, rows);
}

/** The rows of the table that are held at once. */
type Rows = readonly [Int32Array, Int32Array, Int32Array];

const rowsFor = (length: number): Rows => [new Int32Array(length + 1), new Int32Array(length + 1), new Int32Array(length + 1)];

function bandedDistance(a: string, b: string, enough: number, rows: Rows): number {
  const width = b.length + 1;
  let [older, last, line] = rows;
  older.fill(enough, 0, width);
  for (let column = 0; column < width; column += 1) last[column] = Math.min(column, enough);
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - enough);
    const to = Math.min(b.length, row + enough);
    line.fill(enough, 0, width);
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
