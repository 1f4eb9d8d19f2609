/** Where a label hangs on the stage. */
export type StageAnchor =
  | 'ideas' | 'data' | 'teams' | 'workbench' | 'bridge' | 'dock' | 'customers' | 'money' | 'guild' | 'lab' | 'boat' | 'crowd' | 'lamps' | 'door'
  | 'pile' | 'light'
  | `person:${string}`;
