import { describe, expect, test, vi } from 'vitest';
import { answerFrom } from '../../src/cli/walk/answer-from.ts';
import type { Ask } from '../../src/judge/ask.ts';
import { scoreOf } from '../../src/judge/standings.ts';
import { tracesOf } from '../../src/judge/trace.ts';
import { companyWith } from '../../src/model/analysis/other-companies.ts';
import { leadOf, scoresOf, type Lead } from '../../src/model/analysis/score.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { draw } from '../../src/model/luck.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { parameterTable } from '../../src/model/parameters.ts';
import type { Plan } from '../../src/model/plan.ts';
import { choose } from '../../src/run/choose.ts';
import { onOffer } from '../../src/run/offer.ts';
import { standInAt } from '../../src/run/projection.ts';
import type { Choice } from '../../src/run/run.ts';
import { startRun } from '../../src/run/start.ts';
import { planOf } from '../../src/run/trajectory.ts';
import { playCompiled } from '../builders/compiled-weeks.ts';
import { shippedScenario } from '../scenarios/shipped-scenario.ts';

playCompiled();

vi.setConfig({ testTimeout: 60_000 });

const { scenario } = shippedScenario('ai-team-from-scratch');
const seed = 1;

type Answers = Readonly<Record<string, string>>;
const officer: Answers = { 'hiring-path': 'officer-first' };
const platform: Answers = { 'hiring-path': 'platform-first' };
const ownModel: Answers = { budget: 'own-model' };
const fourLines: Answers = { budget: 'four-lines' };
/** All that can be done well after either opening. */
const wellAfter: Answers = {
  ...fourLines, 'order-officer': 'platform-then-builders', 'order-platform': 'product-mix', 'champion-offer': 'own', structure: 'embedded-and-centre', 'officer-request': 'narrow', 'finalist-request': 'withdraw',
};

const choices = (...parts: readonly Answers[]): Choice[] => Object.entries(Object.assign({}, ...parts) as Answers).map(([node, written]) => {
  const meant = answerFrom(scenario, node, written);
  if (meant.kind !== 'answer') throw new Error(`${written} is no answer of ${node}.`);
  return { node, answer: meant.answer, confidence: 75 };
});

/** Points at the horizon, world by world: what is said is answered, and the author's stand-in where nothing is. */
function points(worlds: number, replaced: NonNullable<Ask['replaced']>, ...parts: readonly Answers[]): Float64Array {
  const of = tracesOf({ scenario, seed, ways: { kind: 'as-played', choices: choices(...parts) }, replaced });
  return Float64Array.from({ length: worlds }, (_, world) => finish(of(world)).outcomes[0] as number);
}

/** The plan of a play in the player's own world. */
function planned(...parts: readonly Answers[]): Plan {
  const given = new Map(choices(...parts).map(({ node, answer }) => [node, answer]));
  let run = startRun(scenario, seed);
  while (!run.ended) {
    const { kind } = onOffer(run);
    const asked = kind !== 'read' && kind !== 'spared';
    const meant = asked ? given.get(run.node) : undefined;
    const next = choose(run, { node: run.node, answer: meant ?? standInAt(run), confidence: asked ? 75 : null });
    if (!next.ok) throw new Error(next.refusal.code);
    run = next.run;
  }
  return planOf(run);
}

describe('building the AI team from scratch, as it is played', () => {
  test('the source\'s pair is ahead of the pair it rejects in nearly every world, but not in all', () => {
    const lead = leadOf(points(400, [], platform, fourLines), points(400, [], officer, ownModel));
    expect(lead.ahead).toBeGreaterThan(0.9);
    expect(lead.behind).toBeGreaterThan(0);
  });

  test('the trap wins in some worlds, though all be done well after either opening', () => {
    const lead = leadOf(points(800, [], platform, wellAfter), points(800, [], officer, wellAfter));
    expect(lead.behind).toBeGreaterThan(0);
    expect(lead.behind).toBeLessThan(0.15);
  });

  test('the trap and a good hand afterwards are ahead of the right opening and a poor one, in many worlds', () => {
    const lead = leadOf(points(400, [], officer, wellAfter), points(400, [], platform, ownModel));
    expect(lead.ahead).toBeGreaterThan(0.1);
  });

  test('the source\'s pair is ahead on average in at least eight of ten draws of the parameters', () => {
    const ranged = parameterTable.filter(({ low, high }) => high > low);
    const draws = 15;
    let holds = 0;
    for (let index = 0; index < draws; index += 1) {
      const replaced = ranged.map((row) => [row.id, row.low + (row.high - row.low) * draw({ seed: 41, index }, 'world', row.id, 0, 0)] as const);
      if (leadOf(points(20, replaced, platform, fourLines), points(20, replaced, officer, ownModel)).mean > 0) holds += 1;
    }
    expect(holds / draws).toBeGreaterThanOrEqual(0.8);
  });

  test('in a lab the same opening is right: the model can say so', () => {
    const score = scoreOf(scenario.objective);
    const plans = [planned(officer, wellAfter), planned(platform, wellAfter)] as const;
    const leadIn = (organisation: Organisation): Lead => leadOf(...(plans.map((plan) => scoresOf({ ...plan, organisation }, score, seed, 150)) as [Float64Array, Float64Array]));
    expect(leadIn(scenario.organisation).ahead).toBeLessThan(0.1);
    const lab = leadIn(companyWith(scenario.organisation, ['is-a-lab']) as Organisation);
    expect(lab.mean).toBeGreaterThan(2 * lab.error);
    expect(lab.ahead).toBeGreaterThan(0.55);
  });
});
