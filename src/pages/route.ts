/** Where the address points: the library, a play of one scenario, or the debrief of the run that was finished there. `scenario` is its key. */
export type Route = { readonly kind: 'library' } | { readonly kind: 'play' | 'debrief'; readonly scenario: string };

/** Reads the part of an address after `#`. Anything else leads to the library. */
export function parseRoute(hash: string): Route {
  const [, kind, scenario] = /^#\/(play|debrief)\/([a-z0-9-]{1,64}|own\/[\w-]{1,64})$/.exec(hash) ?? [];
  return scenario === undefined ? { kind: 'library' } : { kind: kind === 'debrief' ? 'debrief' : 'play', scenario };
}

export function formatRoute(route: Route): string {
  return route.kind === 'library' ? '#/' : `#/${route.kind}/${route.scenario}`;
}
