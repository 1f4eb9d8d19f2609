import type { ChartLine, ChartView } from '../../present/view.ts';

/** One line of a drawing. `mine` is the player's own draw; averages run through the bands; `faint` is a path that is not looked at now. */
export interface Stroke {
  readonly key: string;
  readonly kind: 'mine' | 'own-mean' | 'other' | 'faint';
  readonly label: string;
  readonly values: readonly number[];
  /** Counts go in steps in one world, since nothing is half released; the average of many goes in slopes. */
  readonly stepped: boolean;
}

/** Everything a chart draws: its lines, the bands behind them, and thin lines for other worlds. */
export interface Strokes {
  readonly lines: readonly Stroke[];
  readonly bands: readonly { readonly key: string; readonly tone: ChartLine['tone']; readonly band: NonNullable<ChartLine['band']> }[];
  readonly draws: readonly (readonly number[])[];
}

/**
 * What is drawn while the player's path is held against one other, or all where `against` is null. Before many worlds have been
 * played each path is a line in the player's own luck; then the others are the average of their worlds, and only one other has a
 * band: several would hide one another.
 */
export function strokesOf({ lines, labels, unit }: ChartView, against: string | null): Strokes {
  const counts = unit === 'count';
  const lookedAt = (line: ChartLine) => line.tone === 'mine' || against === null || line.id === against;
  const others = lines.filter((line) => line.tone === 'other');
  const banded = (line: ChartLine) => line.tone === 'mine' || (lookedAt(line) && (against !== null || others.length === 1));
  return {
    lines: lines.flatMap((line): Stroke[] => {
      if (line.tone === 'mine') {
        const own: Stroke = { key: line.id, kind: 'mine', label: line.band ? labels.draw : line.label, values: line.values, stepped: counts };
        return line.band ? [{ key: `${line.id}-mean`, kind: 'own-mean', label: labels.ownMean, values: line.band.mean, stepped: false }, own] : [own];
      }
      const kind = lookedAt(line) ? 'other' : 'faint';
      return [line.band
        ? { key: line.id, kind, label: kind === 'other' ? labels.mean(line.label) : line.label, values: line.band.mean, stepped: false }
        : { key: line.id, kind, label: line.label, values: line.values, stepped: counts }];
    }),
    bands: lines.toReversed().flatMap((line) => (line.band && banded(line) ? [{ key: line.id, tone: line.tone, band: line.band }] : [])),
    draws: lines.flatMap((line) => (line.tone === 'mine' ? (line.draws ?? []) : [])),
  };
}
