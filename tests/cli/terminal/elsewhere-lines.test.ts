import { expect, test } from 'vitest';
import { measureNamed, type Measure } from '../../../src/model/analysis/measures.ts';
import { elsewhereLines } from '../../../src/cli/terminal/elsewhere-lines.ts';
import { screenOf } from '../../../src/cli/terminal/screen.ts';

const screen = screenOf({ columns: 100 }, {});
const departures = measureNamed('departures') as Measure;
const lead = { mean: 3, error: 0.5, ahead: 0.9, behind: 0.05 };

test('a company in which the other plan is right is said with its chance, and figures with the sign of A less B', () => {
  const there = { ways: ['is-a-lab', 'market-is-cool'], lead: { mean: -2, error: 0.5, ahead: 0.2, behind: 0.7 } } as const;
  const text = elsewhereLines({ winner: 0, lead, worlds: 50, tried: 120, turned: true, companies: [there] }, departures, screen).join(' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Where B would be right');
  expect(text).toContain('is a lab of ten on a platform that works and hires in a cool market: B is ahead in 70 %');
  // Fewer people leave B: A less B is above zero.
  expect(text).toContain('A − B is +2.0 on average');
  expect(elsewhereLines({ winner: 1, lead, worlds: 50, tried: 120, turned: true, companies: [there] }, departures, screen).join(' ').replaceAll(/\s+/g, ' ')).toContain('A − B is −2.0 on average');
});

test('where there is none, it says so and shows the closest', () => {
  const close = { ways: ['is-led'], lead: { mean: 1, error: 2, ahead: 0.6, behind: 0.3 } } as const;
  expect(elsewhereLines({ winner: 1, lead, worlds: 1, tried: 1, turned: false, companies: [close] }, departures, screen).join('\n')).toContain('A is ahead in no company tried');
});
