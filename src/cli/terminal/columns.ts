const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Latin and what is drawn like it, where every code unit is a column. */
const narrow = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2026\u2190-\u21ff\u2200-\u22ff\u2500-\u25cf]*$/;

/** Drawn two columns wide: East Asian scripts and their punctuation, and pictures. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Columns that a text takes on a terminal. Colours must not be in it yet. */
export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/** As much of the start of a text as fits; no letter is cut through. */
export function startOf(text: string, columns: number): string {
  if (narrow.test(text)) return text.slice(0, Math.max(0, columns));
  let kept = '';
  let room = columns;
  for (const { segment } of graphemes.segment(text)) {
    room -= columnsOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
