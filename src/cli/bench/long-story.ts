import type { ChoiceNode, EndingNode, Scenario } from '../../scenario/scenario.ts';

/** A file of so many nodes, as heavy as the limits allow: choices all the way, every tenth way out asking about an earlier one. */
export function longStory(like: Scenario, nodes: number): string {
  const choices = nodes - 1;
  const ending: EndingNode = { kind: 'ending', title: 'The end', text: 'It is over.', variants: [{ title: 'The end', text: 'It is over.' }] };
  const story = Array.from({ length: choices }, (_, at): [string, ChoiceNode] => {
    const to = at === choices - 1 ? 'the-end' : `node-${at + 1}`;
    return [`node-${at}`, {
      kind: 'choice',
      title: 'This or that?',
      text: 'One of them has to be.',
      options: [{ id: 'this', label: 'This', levers: [] }, { id: 'that', label: 'That', levers: [] }],
      standIn: 'this',
      next: at % 10 === 9 ? [{ when: { chose: [`node-${at - 9}`, 'that'] }, to: 'the-end' }, { to }] : to,
    }];
  });
  return JSON.stringify({ ...like, start: 'node-0', nodes: Object.fromEntries([...story, ['the-end', ending]]) });
}
