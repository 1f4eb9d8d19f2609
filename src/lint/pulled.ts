/** What levers come to by a measure of one, those that rules are to pull with them. */
export function pulledBy(levers: readonly object[], measure: (lever: object) => number): number {
  return levers.reduce<number>((sum, lever) => sum + measure(lever) + ('then' in lever && Array.isArray(lever.then) ? pulledBy(lever.then as readonly object[], measure) : 0), 0);
}

export function dollars(usd: number): string {
  return `$${Math.round(usd).toLocaleString('en-GB')}`;
}
