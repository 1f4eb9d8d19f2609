import { lintScenario } from '../../lint/lint-scenario.ts';
import type { ModelFacts } from '../../lint/valuation-facts.ts';
import { decisionsOf } from '../../run/decisions.ts';
import { waysTo } from '../../run/ways.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Desk } from '../desk.ts';
import { tooLongToJudge } from '../valuation/how-many.ts';
import { judgeClaims, type Judging } from '../valuation/judge-claims.ts';
import type { Asked, ReadFile } from './checked.ts';

/** Past so many ways nobody cares how many there are. */
const mostCounted = 1e9;

const nothing: Asked = { forks: 0, sampledOf: null, sampled: false, worlds: 0, mostWorlds: 0, draws: 0, open: [], stopped: false, notWalked: null };

/** The file with what lint says of its scenario; without `judging`, of its form alone. Stopped on the way, with what was found so far. */
export async function lintRead(desk: Desk, read: ReadFile, scenario: Scenario, judging: Judging | null): Promise<ReadFile> {
  const told = judging === null ? null : await askModel(desk, scenario, judging);
  const remarks = lintScenario(scenario, new TextDecoder().decode(read.bytes), told?.facts ?? null);
  const findings = [...read.findings, ...remarks].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...read, findings, asked: told?.asked ?? null };
}

async function askModel(desk: Desk, scenario: Scenario, judging: Judging): Promise<{ readonly asked: Asked; readonly facts: ModelFacts | null }> {
  const notWalked = tooLongToJudge(scenario);
  if (notWalked !== null) return { asked: { ...nothing, notWalked }, facts: null };
  const judged = await judgeClaims(desk, scenario, judging);
  if (judged === null) return { asked: { ...nothing, stopped: true }, facts: null };
  const { valuation, draws, rules, sampled, mostWorlds, open } = judged;
  const comeTo = waysTo(scenario);
  const ways = decisionsOf(scenario).map(({ id }) => comeTo.get(id) ?? 0);
  const inAll = ways.reduce((sum, each) => sum + each, 0);
  return {
    asked: {
      forks: valuation.forks.length, sampled, sampledOf: sampled && inAll <= mostCounted ? inAll : null,
      worlds: valuation.worlds, mostWorlds, draws: draws.length, open, stopped: desk.stopped() !== null, notWalked,
    },
    facts: { valuation, draws, rules },
  };
}
