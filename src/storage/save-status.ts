/** Why runs live in this tab only: no store, not allowed, held by an old tab, no answer, or made by a newer version. */
export type MemoryReason = 'absent' | 'refused' | 'blocked' | 'slow' | 'newer';

/**
 * How a run is kept at this moment, for the player to read. `unsaved` counts the decisions that only this tab knows.
 *
 * - `memory`: nothing can be stored here at all.
 * - `full`: the browser has no room; it is tried again.
 * - `lost`: the connection to the store broke; it is opened again.
 * - `readonly`: somebody else writes. `other-tab` can be taken over; `newer-version` needs a reload; `removed`: the player has deleted
 *   the run elsewhere, and it may be begun anew.
 * - `diverged`: another tab has written since this one read; nothing was overwritten.
 */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'memory'; readonly reason: MemoryReason; readonly unsaved: number }
  | { readonly kind: 'full'; readonly unsaved: number }
  | { readonly kind: 'lost'; readonly unsaved: number }
  | { readonly kind: 'readonly'; readonly reason: 'other-tab' | 'newer-version' | 'removed' }
  | { readonly kind: 'diverged'; readonly unsaved: number };
