import type { Lever } from '../model/lever.ts';
import type { AmountLever, Scenario, ValueLever } from './scenario.ts';

/** A lever as an author writes it: some of its numbers may be what the player sets. */
export type OfferedLever = Lever | AmountLever | ValueLever;

/** Every lever that some answer of a scenario pulls, or luck may. One that waits behind a rule is not pulled by an answer, and left out. */
export function* leversIn({ nodes }: Pick<Scenario, 'nodes'>): Generator<OfferedLever, void, void> {
  for (const node of Object.values(nodes)) {
    if ('levers' in node) yield* node.levers;
    const parts = 'options' in node ? node.options : 'cards' in node ? node.cards : 'lines' in node ? node.lines : [];
    for (const part of parts) yield* part.levers;
  }
}
