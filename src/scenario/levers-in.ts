import type { Lever } from '../model/lever.ts';
import type { AmountLever, Scenario, ValueLever } from './scenario.ts';

/** A lever as an author writes it: some of its numbers may be what the player sets. */
export type OfferedLever = Lever | AmountLever | ValueLever;

/** Every lever that some answer of a scenario pulls or luck may pull, those behind a rule among them. */
export function* leversIn({ nodes }: Pick<Scenario, 'nodes'>): Generator<OfferedLever, void, void> {
  for (const node of Object.values(nodes)) {
    if ('levers' in node) yield* withRules(node.levers);
    const parts = 'options' in node ? node.options : 'cards' in node ? node.cards : 'lines' in node ? node.lines : [];
    for (const part of parts) yield* withRules(part.levers);
  }
}

function* withRules(levers: readonly OfferedLever[]): Generator<OfferedLever, void, void> {
  for (const lever of levers) {
    yield lever;
    if (lever.kind === 'rule') yield* withRules(lever.then);
  }
}
