/** What is worth saying of a host that a link leads to: letters beyond a to z may look like others. */
export type OddHost = { readonly host: string; readonly reads: string };

const encoded = 'xn--';

/** The host of a link with letters other than a to z in it, and how they are otherwise written; null for any other link. */
export function oddHost(address: string): OddHost | null {
  const host = plainly(/^https?:\/\/([^\s/?#:]+)/i.exec(address)?.[1] ?? '');
  if (/[^\u0000-\u007f]/.test(host)) return { host, reads: host };
  const labels = host.split('.').map((label) => (label.toLowerCase().startsWith(encoded) ? decodedLabel(label.slice(encoded.length)) : label));
  return labels.some((label) => label === null || /[^\u0000-\u007f]/.test(label)) ? { host, reads: labels.map((label) => label ?? '?').join('.') } : null;
}

/** A host as browsers read it, who undo percent signs before anything else. */
function plainly(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

const [base, leastThreshold, mostThreshold, skew, damp, firstBias, firstPoint] = [36, 1, 26, 38, 700, 72, 128];

const mostPlace = 0x7fffffff;

/** The letters that Punycode (RFC 3492) stands for, or null where it stands for none. */
function decodedLabel(written: string): string | null {
  const plain = written.lastIndexOf('-');
  const points = Array.from(written.slice(0, Math.max(0, plain)), (letter) => letter.charCodeAt(0));
  let [point, place, bias] = [firstPoint, 0, firstBias];
  for (let at = plain + 1; at < written.length;) {
    const before = place;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(written.charCodeAt(at));
      at += 1;
      if (digit === null) return null;
      place += digit * weight;
      // The standard's own bound: beyond it nothing is meant, and nothing would end.
      if (!(place <= mostPlace)) return null;
      const threshold = Math.max(leastThreshold, Math.min(mostThreshold, step - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapted(place - before, points.length + 1, before === 0);
    point += Math.floor(place / (points.length + 1));
    place %= points.length + 1;
    if (!(point <= 0x10ffff)) return null;
    points.splice(place, 0, point);
    place += 1;
  }
  return String.fromCodePoint(...points);
}

/** a to z are 0 to 25, the digits 26 to 35. */
function digitOf(code: number): number | null {
  const letter = String.fromCharCode(code).toLowerCase();
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 97;
  return /^\d$/.test(letter) ? Number(letter) + 26 : null;
}

function adapted(distance: number, points: number, first: boolean): number {
  let left = Math.floor(distance / (first ? damp : 2));
  left += Math.floor(left / points);
  let bias = 0;
  for (; left > ((base - leastThreshold) * mostThreshold) / 2; bias += base) left = Math.floor(left / (base - leastThreshold));
  return bias + Math.floor(((base - leastThreshold + 1) * left) / (left + skew));
}
