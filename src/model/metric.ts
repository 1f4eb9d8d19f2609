/** Measures of the organisation that a condition, a rule or a reveal text may read. Shares are 0 to 1. */
export const metrics = [
  'featuresReleased', 'featuresLive', 'informalLive', 'prototypesWaiting', 'demos', 'departures', 'championsLeft', 'headcount',
  'openSeats', 'spendUsd', 'platform', 'data', 'product', 'evaluation', 'fluency', 'incidents', 'leaderSeated', 'guild',
  'shiplessWeeks', 'tuningNeed', 'value', 'formalReleases', 'settled',
] as const;
/** `tuningNeed` is the share of ideas that a vendor's model cannot serve by prompting alone. `value` is the quarterly value index.
 * `settled` is the share of the approach that building and users have settled.
 * `featuresReleased` counts whatever reached users; `formalReleases` leaves out what went without an owner or a platform, by hand. */
export type Metric = (typeof metrics)[number];
