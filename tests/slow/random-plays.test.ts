import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose } from '../../src/run/choose.ts';
import { logOf } from '../../src/run/log.ts';
import { onOffer } from '../../src/run/offer.ts';
import { formatRunLog, parseRunLog } from '../../src/run/parse-run-log.ts';
import { replay } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import { trajectoryOf } from '../../src/run/trajectory.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { sha256 } from '../../src/scenario/sha256.ts';
import { playThrough, whims } from '../run/legal-play.ts';

const parsed = parseScenario(readFileSync(join(import.meta.dirname, '../../scenarios/ai-team-from-scratch/scenario.json'), 'utf8'));
if (!parsed.ok) throw new Error('The shipped scenario does not parse.');
const { scenario } = parsed;
const hash = canonicalHash(scenario);

/** A run, all that happened in it and how it ended, as one hash. */
function hashOf(run: Run): string {
  const { seed, choices, node, week, levers, happened, ended } = run;
  const { events, weeks } = trajectoryOf(run);
  return sha256(canonicalJson({ seed, choices, node, week, levers, happened, ended, events, end: weeks.at(-1) }));
}

test('three thousand random legal plays of the shipped scenario reach an ending, replay to the same hash, and strand nobody', { timeout: 300_000 }, () => {
  const endings = new Set<string>();
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), whims, (seed, picks) => {
      const { run, along } = playThrough(scenario, seed, picks);
      expect(run.ended).toBe(true);
      expect(scenario.nodes[run.node]?.kind).toBe('ending');
      for (const stop of along.slice(0, -1)) expect(onOffer(stop).kind).not.toBe('nothing');
      expect(choose(run, { node: run.node, answer: { kind: 'read' }, confidence: null })).toMatchObject({ ok: false, refusal: { code: 'ended' } });
      const log = parseRunLog(formatRunLog(logOf(run, hash)));
      if (!log.ok) throw new Error(JSON.stringify(log.problems));
      const again = replay(scenario, log.log);
      expect(again.refused).toBeNull();
      expect(hashOf(again.run)).toBe(hashOf(run));
      endings.add(run.node);
    }),
    { numRuns: 3_000, verbose: 1 },
  );
  expect(endings).toEqual(new Set(['ending-officer', 'ending-platform']));
});
