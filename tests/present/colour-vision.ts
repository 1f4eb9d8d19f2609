/** How a screen's colours look to an eye, and how far apart two of them are. */
export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Three = readonly [number, number, number];

/** What reaches an eye that lacks one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const without: Readonly<Record<Exclude<Vision, 'usual'>, readonly [Three, Three, Three]>> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const times = (matrix: readonly [Three, Three, Three], [a, b, c]: Three): Three => matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as unknown as Three;

/** Light of a colour given as `#rrggbb`, each part 0 to 1. */
function lightOf(hex: string): Three {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Three;
}

/** CIE L*a*b* under D65. */
function labOf(hex: string, vision: Vision): Three {
  const light = vision === 'usual' ? lightOf(hex) : (times(without[vision], lightOf(hex)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Three);
  const [x, y, z] = times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], light);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const hueOf = (a: number, b: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** CIEDE2000 between two colours in L*a*b*. About 1 is the least a keen eye tells apart. */
export function difference([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const [lBar, cBar] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const hBar = c1 * c2 === 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
  const t = 1 - 0.17 * Math.cos(radians(hBar - 30)) + 0.24 * Math.cos(radians(2 * hBar)) + 0.32 * Math.cos(radians(3 * hBar + 6)) - 0.2 * Math.cos(radians(4 * hBar - 63));
  const l = (l2 - l1) / (1 + (0.015 * (lBar - 50) ** 2) / Math.sqrt(20 + (lBar - 50) ** 2));
  const c = (c2 - c1) / (1 + 0.045 * cBar);
  const h = dH / (1 + 0.015 * cBar * t);
  const twist = -2 * Math.sqrt(cBar ** 7 / (cBar ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((hBar - 275) / 25) ** 2))));
  return Math.sqrt(l * l + c * c + h * h + twist * c * h);
}

export function apart(one: string, other: string, vision: Vision): number {
  return difference(labOf(one, vision), labOf(other, vision));
}

export function luminance(hex: string): number {
  const [red, green, blue] = lightOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
