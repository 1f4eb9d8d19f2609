/** One choice on the drawing: which way each fork goes, first fork first. */
type Way = readonly boolean[];

const left = 40;
const right = 1410;
const depth = 5;
const middle = 210;

/** Height of the line after `way`: each fork opens half as far as the one before. */
function heightAfter(way: Way): number {
  return way.reduce((height, up, index) => height + (up ? -1 : 1) * (88 / 1.72 ** index), middle);
}

function branch(way: Way): string {
  const step = (right - left) / depth;
  const x = (index: number) => left + step * index;
  const from = way.length - 1;
  const start = from === 0 ? left : x(from);
  const end = x(from + 1);
  const bend = start + (end - start) * 0.55;
  const y0 = heightAfter(way.slice(0, -1));
  const y1 = heightAfter(way);
  return `M${start.toFixed(0)} ${y0.toFixed(1)}C${bend.toFixed(0)} ${y0.toFixed(1)} ${bend.toFixed(0)} ${y1.toFixed(1)} ${end.toFixed(0)} ${y1.toFixed(1)}`;
}

function waysOf(length: number): Way[] {
  return length === 0 ? [[]] : waysOf(length - 1).flatMap((way) => [[...way, true], [...way, false]]);
}

const taken: Way = [false, true, true, false, true];
const others = Array.from({ length: depth }, (_, index) => waysOf(index + 1)).flat().filter((way) => way.some((up, index) => up !== taken[index]));

/** All the paths there are, and the one that was taken. Decoration. */
export function ForkArt() {
  const endX = left + ((right - left) / depth) * depth;
  return (
    <svg class="fork-art" viewBox="0 0 1440 420" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path class="fork-others" d={others.map(branch).join('')} />
      <path class="fork-taken" d={taken.map((_, index) => branch(taken.slice(0, index + 1))).join('')} />
      {taken.map((_, index) => <circle class="fork-knot" cx={left + ((right - left) / depth) * index} cy={heightAfter(taken.slice(0, index))} r="6" />)}
      <circle class="fork-end" cx={endX} cy={heightAfter(taken)} r="11" />
    </svg>
  );
}
