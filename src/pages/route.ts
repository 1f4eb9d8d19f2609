/** Where the address points: the library, a run passed on or all runs kept here, a play of one scenario, or the debrief of the run that was finished there. `scenario` is its key. */
export type Route = { readonly kind: 'library' | 'kept' } | { readonly kind: 'play' | 'debrief'; readonly scenario: string };

/** Reads the part of an address after `#`; of the part after `?` only that a run stands there, which is told where it belongs. Anything else leads to the library. */
export function parseRoute(hash: string, query = ''): Route {
  if (/^#(\/|%(25)*2f)(run|profile)(?![\w-])/i.test(hash) || /\brun[=/]/.test(query)) return { kind: 'kept' };
  const [, kind, scenario] = /^#\/(play|debrief)\/([a-z0-9-]{1,64}|own\/[\w-]{1,64})$/.exec(hash) ?? [];
  return scenario === undefined ? { kind: 'library' } : { kind: kind === 'debrief' ? 'debrief' : 'play', scenario };
}

export function formatRoute(route: Route): string {
  return !('scenario' in route) ? '#/' : `#/${route.kind}/${route.scenario}`;
}
