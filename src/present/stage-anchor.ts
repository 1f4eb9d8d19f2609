/** Where a label hangs on the stage. */
export type StageAnchor =
  | 'ideas' | 'data' | 'teams' | 'workbench' | 'bridge' | 'dock' | 'customers' | 'money' | 'guild' | 'lab' | 'boat' | 'crowd' | 'lamps' | 'door'
  | 'pile' | 'light'
  /** A seat, taken or just left. */
  | `person:${string}`
  /** Somebody on their way, wherever that is just now; at their seat or gone from the jetty's end once they have arrived. */
  | `walker:${string}`;
