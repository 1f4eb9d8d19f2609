import statements from './situations.json' with { type: 'json' };
import type { Finding } from './lab.ts';

/** A statement the model must or should reproduce, as `situations.json` has it. */
export interface Statement {
  readonly id: string;
  readonly statement: string;
  readonly stat: string;
  readonly op: string;
  readonly value: unknown;
  readonly priority: 'must' | 'should' | 'nice';
}

export const allStatements: readonly Statement[] = statements.flatMap((situation) => situation.validation.map((statement) => statement as Statement));

/** Whether a finding bears a statement out: by the statement's own bounds, or as the case says for an order. */
export function holds(statement: Statement, finding: Finding): boolean {
  if (finding.holds !== undefined) return finding.holds;
  const figure = finding.figure as number;
  const bound = statement.value as number;
  switch (statement.op) {
    case '==': case 'identity': return figure === bound;
    case '<=': return figure <= bound;
    case '>=': return figure >= bound;
    case 'between': {
      const [low, high] = statement.value as readonly [number, number];
      return figure >= low && figure <= high;
    }
    default: throw new Error(`${statement.id} compares with ${statement.op}; its case has to say whether it holds.`);
  }
}
