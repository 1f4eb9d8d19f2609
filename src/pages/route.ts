/** Where the address points: the library, or a play of one scenario. */
export type Route = { readonly kind: 'library' } | { readonly kind: 'play'; readonly scenario: string };

/** Reads the part of an address after `#`. Anything that is no play leads to the library. */
export function parseRoute(hash: string): Route {
  const play = /^#\/play\/([a-z0-9-]{1,64})$/.exec(hash);
  return play?.[1] ? { kind: 'play', scenario: play[1] } : { kind: 'library' };
}

export function formatRoute(route: Route): string {
  return route.kind === 'play' ? `#/play/${route.scenario}` : '#/';
}
