import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvOf } from '../../src/present/debrief/csv.ts';
import { presentDebrief } from '../../src/present/debrief/debrief.ts';
import { runAsCsv, runAsJson } from '../../src/present/debrief/export.ts';
import { fileName } from '../../src/present/debrief/file-name.ts';
import { englishLate as english } from '../../src/present/words/english-late.ts';
import { logOf } from '../../src/run/log.ts';
import { parseRunLog } from '../../src/run/parse-run-log.ts';
import { horizonWeeks, trajectoryOf } from '../../src/run/trajectory.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { scenarioWith, smallScenario } from '../builders/scenario.ts';
import { parseCsv } from './parse-csv.ts';

const hostile = ['=HYPERLINK("http://x","y")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1', '"a,b"', 'a;b', 'a\nb', '\'=1', "'", ' =1', '\u00a0=1', '', 'plain'];

describe('a CSV file', () => {
  test.each(hostile)('holds %j as text, the same when it is read again', (text) => {
    expect(csvCell(text).replace(/^"/, '')).not.toMatch(/^[\s\u00a0]*[=+\-@\uff1d]/);
    expect(parseCsv(csvOf([['item', text], [text, 'end']]))).toEqual([['item', text], [text, 'end']]);
  });

  test('leaves a number a number', () => {
    expect(csvOf([['-3.25', '4']])).toBe('-3.25,4\r\n');
    expect(csvCell('-3.25-1')).toBe("'-3.25-1");
  });

  test('gives back whatever texts were put in, cell for cell', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile), fc.string({ unit: fc.constantFrom("'", '"', ',', '=', '\r', '\n', ';', 'a') }));
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1, maxLength: 6 }), (rows) => {
      expect(parseCsv(csvOf(rows))).toEqual(rows);
    }), { numRuns: 400 });
  });

  test('of a run has its decisions, its ledger and every event, and nothing a spreadsheet would work out', () => {
    const scenario = scenarioWith({ title: '=cmd|\'/c calc\'!A1' });
    const { run } = endingOf(playThrough(scenario, 5, [0, 1]));
    const rows = parseCsv(runAsCsv(presentDebrief(run, english), run, english));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]));
    expect(rows[1]?.[1]).toBe(scenario.title);
    expect(rows.filter(([section]) => section === 'Your decisions').length).toBe(presentDebrief(run, english).decisions.length);
    for (const line of runAsCsv(presentDebrief(run, english), run, english).split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@]/);
  });
});

describe('a JSON file', () => {
  test('of a run plays it again', () => {
    const { run } = endingOf(playThrough(smallScenario, 5, [0, 1]));
    const log = logOf(run, 'a'.repeat(64));
    const text = runAsJson(presentDebrief(run, english), run, log, null);
    const { log: kept } = JSON.parse(text) as { readonly log: unknown };
    expect(parseRunLog(JSON.stringify(kept))).toEqual({ ok: true, log });
  });
});

test('a JSON file writes no number to more digits than it bears', () => {
  const { run } = endingOf(playThrough(smallScenario, 5, [0, 1]));
  const { outcome } = JSON.parse(runAsJson(presentDebrief(run, english), run, logOf(run, 'a'.repeat(64)), null)) as { readonly outcome: { readonly metrics: { readonly spendUsd: number } } };
  expect(JSON.stringify(outcome)).not.toMatch(/\d\.\d{4}/);
  expect(outcome.metrics.spendUsd).toBeCloseTo(trajectoryOf(run, horizonWeeks(smallScenario)).weeks.at(-1)?.metrics.spendUsd ?? NaN, 2);
});

describe('the name of a file', () => {
  test.each([
    ['Building the AI team', 'forkcast-building-the-ai-team-00ff-1234.csv'],
    ['../../x', 'forkcast-x-00ff-1234.csv'],
    ['CON', 'forkcast-run-00ff-1234.csv'],
    ['🦊🦊', 'forkcast-run-00ff-1234.csv'],
    ['', 'forkcast-run-00ff-1234.csv'],
    ['Größe & Café', 'forkcast-gro-e-cafe-00ff-1234.csv'],
  ])('from %j is %s', (title, name) => {
    expect(fileName(title, '00FF-1234', 'csv')).toBe(name);
  });

  test('is short and made of letters, digits and hyphens, whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      expect(fileName(title, '00FF-1234', 'json')).toMatch(/^forkcast-[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?-00ff-1234\.json$/);
    }));
  });
});
