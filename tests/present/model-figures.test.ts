import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metrics, type Metric } from '../../src/model/metric.ts';
import { withModelFigures } from '../../src/present/model-figures.ts';
import { englishFigures } from '../../src/present/words/figures.ts';
import { unknownFigures } from '../../src/scenario/figures.ts';
import { aWeek } from '../builders/trajectory.ts';

const state = (over: Partial<Record<Metric, number>>) => aWeek(104, { metrics: over });
const fill = (text: string, other: ReturnType<typeof state> | null = state({ featuresReleased: 2, platform: 0.415, spendUsd: 1_240_000 })) =>
  withModelFigures(text, state({ featuresReleased: 7, platform: 0.97, spendUsd: 3_800_000, tuningNeed: 0.2 }), other, englishFigures);

describe('the model’s figures in an author’s text', () => {
  test.each([
    ['{{featuresReleased.mine}} against {{featuresReleased.other}}', 'Seven against two'],
    ['In your luck {{incidents.mine}} here. {{featuresReleased.other}} there', 'In your luck none here. Two there'],
    ['{{platform.mine}} and {{ platform.other }}', '97\u00a0% and 42\u00a0%'],
    ['{{spendUsd.mine}}, {{spendUsd.other}}', '$3.8M, $1.24M'],
    ['{{tuningNeed.mine}}', '20\u00a0%'],
    ['{{charm.mine}} {{platform.theirs}}', '– –'],
    ['no figures at all, {single} or {{broken', 'no figures at all, {single} or {{broken'],
  ])('%j reads as %j', (text, filled) => expect(fill(text)).toBe(filled));

  test('with nothing to compare with, the other’s figure is a dash', () => expect(fill('{{featuresReleased.mine}} and {{featuresReleased.other}}', null)).toBe('Seven and –'));

  test.each(metrics)('%s can be named', (metric) => expect(fill(`{{${metric}.mine}}`)).not.toContain('–'));

  test('a place that names no figure is found', () => {
    expect(unknownFigures('{{platform.mine}} {{charm.mine}} {{platform.theirs}}')).toEqual(['{{charm.mine}}', '{{platform.theirs}}']);
  });
});

const scenarios = join(import.meta.dirname, '../../scenarios');
const shipped = readdirSync(scenarios, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('scenario.json'));

describe('the scenarios shipped', () => {
  test('there is one at least', () => expect(shipped.length).toBeGreaterThan(0));

  test.each(shipped)('%s names only figures the model has', (path) => {
    expect(unknownFigures(readFileSync(join(scenarios, path), 'utf8'))).toEqual([]);
  });
});
