import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/run/choose.ts';
import { numberOfPaths } from '../../src/run/ways.ts';
import { projectStandIn } from '../../src/run/projection.ts';
import { startRun } from '../../src/run/start.ts';
import { horizonWeeks } from '../../src/run/trajectory.ts';
import { parseScenarioBytes } from '../../src/scenario/parse-scenario.ts';
import { formatProblems } from '../../src/scenario/problem-words.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { playThrough } from '../run/legal-play.ts';

const root = join(import.meta.dirname, '../../scenarios');
const slugs = readdirSync(root).filter((slug) => existsSync(join(root, slug, 'scenario.json')));

/** The shipped scenario, or an error that says what is wrong with the file. */
function shipped(slug: string): Scenario {
  const parsed = parseScenarioBytes(readFileSync(join(root, slug, 'scenario.json')));
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, parsed.more, `${slug}/scenario.json`));
  return parsed.scenario;
}

test('there are scenarios to ship', () => {
  expect(slugs).toContain('ai-team-from-scratch');
});

describe.each(slugs)('%s', (slug) => {
  test('parses without a problem or a remark, under its own name', () => {
    const parsed = parseScenarioBytes(readFileSync(join(root, slug, 'scenario.json')));
    expect(parsed.ok ? formatProblems(parsed.notes, 0, slug) : formatProblems(parsed.problems, parsed.more, slug)).toBe('');
    expect(shipped(slug).id).toBe(slug);
  });

  test('any play reaches an ending within the horizon, and its stand-ins do too', () => {
    const scenario = shipped(slug);
    for (let seed = 0; seed < 60; seed += 1) {
      const moods = Array.from({ length: 17 }, (_, turn) => ((seed * 7919 + turn * 104_729) % 997) / 997);
      const { run } = playThrough(scenario, seed, moods);
      expect(run.ended).toBe(true);
      expect(run.week).toBeLessThanOrEqual(horizonWeeks(scenario));
    }
    expect(projectStandIn(startRun(scenario, 1)).ended).toBe(true);
  }, 60_000);

  test('nobody speaks who may have gone by then, and no ending names such a person', () => {
    const { organisation: { staff }, nodes } = shipped(slug);
    const names = staff.flatMap(({ name }) => name ?? []);
    for (const [id, { speaker }] of Object.entries(nodes)) {
      if (!names.some((name) => speaker?.startsWith(name))) continue;
      const ways = Object.values(nodes).flatMap((node) => ('next' in node ? [JSON.stringify(node.next)] : [])).filter((next) => next.includes(`"${id}"`));
      for (const way of ways) expect(way, `${id} is told by ${speaker}`).toContain('leaderSeated');
    }
    for (const node of Object.values(nodes)) {
      for (const { when, text, title } of node.kind === 'ending' ? node.variants : []) {
        if (names.some((name) => text.includes(name.split(' ')[0] ?? name))) expect(JSON.stringify(when), title).toContain('leaderSeated');
      }
    }
  });

  test('a count is told in words that fit one as well as many', () => {
    const texts = JSON.stringify(shipped(slug));
    expect(texts.match(/\{\{(?:departures|incidents|formalReleases|demos|shiplessWeeks)\.\w+\}\} (?!and|on|under|here|from|after|at|left|there)[a-z]+/g) ?? []).toEqual([]);
  });

  test('there is more than one way through, and a choice that is not there is refused', () => {
    const scenario = shipped(slug);
    expect(numberOfPaths(scenario)).toBeGreaterThan(1);
    const run = startRun(scenario, 1);
    expect(choose(run, { node: run.node, answer: { kind: 'option', option: 'no-such-option' }, confidence: 70 }).ok).toBe(false);
  });
});
