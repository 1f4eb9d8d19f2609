import type { Parts } from '../../model/analysis/work.ts';
import { tableValues } from '../../model/parameters.ts';
import { allCases } from './all.ts';
import type { Finding } from './lab.ts';
import { allStatements, holds, type Statement } from './statements.ts';

/** A statement with what the model says to it. Without a finding, nobody has set it up. */
export interface Verdict {
  readonly statement: Statement;
  readonly finding: Finding | null;
  readonly verdict: 'holds' | 'falls short' | 'not tried';
}

/** The statements whose id starts so. */
export function statementsFrom(start: string): readonly Statement[] {
  return allStatements.filter(({ id }) => id.startsWith(start));
}

/** Tries every statement whose id starts so, each by itself. */
export function casesInParts(start: string, worlds: number, seed: number): Parts<Verdict, readonly Verdict[]> {
  const statements = statementsFrom(start);
  const setUps = new Map(allCases.map((each) => [each.id, each]));
  const lab = { worlds, seed, values: tableValues };
  return {
    count: statements.length,
    part(at) {
      const statement = statements[at] as Statement;
      const finding = setUps.get(statement.id)?.find(lab) ?? null;
      return { statement, finding, verdict: finding === null ? 'not tried' : holds(statement, finding) ? 'holds' : 'falls short' };
    },
    sumUp: (verdicts) => verdicts,
  };
}
