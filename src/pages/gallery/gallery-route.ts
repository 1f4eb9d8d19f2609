/** What of the gallery an address asks for, and in which light. */
export interface GalleryRoute {
  /** Empty for the list of all states. */
  readonly state: string;
  readonly theme: 'light' | 'dark';
  readonly projector: boolean;
}

/** Reads `#/gallery/<state>/<dark>/<projector>`; the last two may be left out. */
export function parseGallery(hash: string): GalleryRoute {
  const [, , state = '', ...how] = hash.split('/');
  return { state, theme: how.includes('dark') ? 'dark' : 'light', projector: how.includes('projector') };
}
