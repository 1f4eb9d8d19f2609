import { decides } from '../answers.ts';
import { formCheck } from '../check.ts';
import { pulledBy } from '../pulled.ts';

/** One answer that opens more searches than there are seats in all: those past them wait until somebody leaves. */
export const overSeats = formCheck({
  code: 'LINT-OVER-SEATS',
  severity: 'warning',
  *look({ scenario, questions }) {
    const asked = questions.filter(decides);
    const seats = scenario.organisation.seats + asked.flatMap(({ parts }) => parts).reduce((sum, { levers }) => sum + pulledBy(levers, allowedBy), 0);
    for (const { id, node, parts } of asked) {
      if (node.kind === 'sequence' && node.cap > seats) yield { path: ['nodes', id, 'cap'], facts: { label: node.title, opens: node.cap, seats }, related: [['organisation', 'seats']] };
      for (const { path, label, levers } of parts) {
        const opens = pulledBy(levers, openedBy);
        // Who is parted with may leave a seat behind.
        if (opens > seats && !levers.some(({ kind }) => kind === 'part')) yield { path: [...path, 'levers'], facts: { label, opens, seats }, related: [['organisation', 'seats']] };
      }
    }
  },
  words: ({ label, opens, seats }) =>
    `"${label}" opens ${opens} searches, and there ${seats === 1 ? 'is 1 seat' : `are ${seats} seats`} in all, with those that the story allows later; a search without a seat waits until somebody leaves: give the company more seats, or allow them with the lever authorise`,
});

function openedBy(lever: object): number {
  return 'kind' in lever && lever.kind === 'open' && 'count' in lever && typeof lever.count === 'number' ? lever.count : 0;
}

function allowedBy(lever: object): number {
  return 'kind' in lever && lever.kind === 'authorise' && 'seats' in lever && typeof lever.seats === 'number' ? lever.seats : 0;
}
