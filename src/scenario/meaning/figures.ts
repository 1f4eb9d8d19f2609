import { figureNames, figuresIn, unknownFigures } from '../figures.ts';
import type { Path } from '../json/spots.ts';
import { show, type Say } from '../problem.ts';

/** Every place for a figure names one the model has, and stands where figures are filled in: in a reveal, and in the words of an ending. */
export function checkFigures(text: string, path: Path, say: Say): void {
  for (const place of unknownFigures(text)) {
    const name = place.replace(/^\{\{\s*|\s*\}\}$/g, '');
    say({ code: 'SCN-FIGURE', path, facts: { actual: show(place) }, meant: { name, among: figureNames } });
  }
  const place = figuresIn(text).find((each) => (inEnding(path) ? /\.other\s*\}\}$/.test(each) : !path.slice(2).includes('reveal')));
  if (place !== undefined) say({ code: 'SCN-FIGURE-PLACE', severity: 'warning', path, facts: { actual: show(place), where: inEnding(path) ? 'ending' : 'text' } });
}

function inEnding(path: Path): boolean {
  return path[2] === 'variants' && path[4] === 'text';
}
