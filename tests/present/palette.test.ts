import { describe, expect, test } from 'vitest';
import { palettes, panelColours, type Palette } from '../../src/present/palette.ts';
import { apart, contrast, difference, type Vision } from './colour-vision.ts';

const themes = [['day', 'light'], ['night', 'dark']] as const;
const visions: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];
type Colour = { [Key in keyof Palette]: Palette[Key] extends string ? Key : never }[keyof Palette];

describe.each(themes)('the colours of panels by %s', (_name, theme) => {
  const colours = panelColours();
  const colour = (name: string): string => {
    const pair = colours.get(name);
    if (!pair) throw new Error(`no colour is called ${name}`);
    return pair[theme === 'light' ? 0 : 1];
  };

  test.each([
    ['ink', 'paper'], ['ink2', 'paper'], ['ink3', 'paper'], ['ink', 'water'], ['ink2', 'water'], ['ink3', 'water'],
    ['clay-text', 'paper'], ['indigo-text', 'paper'], ['alarm-text', 'paper'], ['alarm-text', 'water'],
    ['on-warm', 'clay'], ['on-warm', 'kraft'], ['on-deep', 'petrol'], ['on-deep', 'indigo'], ['on-deep', 'lead'],
  ])('%s can be read on %s', (words, ground) => {
    expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([['clay', 'paper'], ['petrol', 'paper'], ['indigo', 'paper'], ['lead', 'paper'], ['ink3', 'water'], ['alarm', 'water'], ['gold', 'paper']])('a shape in %s can be seen on %s', (shape, ground) => {
    expect(contrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(themes)('the colours of the stage by %s', (_name, theme) => {
  const palette = palettes[theme];

  test.each(['clayCoat', 'petrol', 'indigo', 'lead'] as const)('a coat in %s stands out from every floor', (coat) => {
    for (const floor of ['floor', 'room', 'lane'] as const) expect(contrast(palette[coat], palette[floor]), floor).toBeGreaterThanOrEqual(3);
  });

  const families = ['clayCoat', 'petrol', 'indigo', 'lead'] as const;
  const pairs = families.flatMap((one, at) => families.slice(at + 1).map((other) => [one, other] as const));
  test.each(pairs)('the families %s and %s are told apart with any colour vision', (one, other) => {
    for (const vision of visions) expect(apart(palette[one], palette[other], vision), vision).toBeGreaterThan(10);
  });

  test.each<readonly [Colour, Colour, number]>([
    ['pegLit', 'peg', 15], ['clear', 'murky', 15], ['glow', 'stone', 10], ['gold', 'glass', 15], ['saffron', 'gold', 10], ['alarm', 'ink', 15], ['alarm', 'saffron', 15], ['alarm', 'clayCoat', 7], ['plank', 'waterDeep', 15],
  ])('%s and %s, which say different things, are told apart with any colour vision', (one, other, least) => {
    for (const vision of visions) expect(apart(palette[one], palette[other], vision), vision).toBeGreaterThan(least);
  });
});

/** The style sheet of the palette: written anew by `npx vitest run tests/present/palette.test.ts -u`. */
function styleSheet(): string {
  const lines = [...panelColours()].map(([name, [day, night]]) => `  --${name}: ${day === night ? day.toLowerCase() : `light-dark(${day.toLowerCase()}, ${night.toLowerCase()})`};`);
  return ['/* Made from present/palette.ts; see tests/present/palette.test.ts. The first of each pair is the day\'s. */', ':root {', ...lines, '}', ''].join('\n');
}

test('panels and stage have their colours from one place', async () => {
  await expect(styleSheet()).toMatchFileSnapshot('../../src/panels/style/palette.css');
});

test('colours are measured as the standards have it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  // From the table of Sharma, Wu and Dalal (2005).
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
  expect(difference([6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286])).toBeCloseTo(0.6377, 4);
});
