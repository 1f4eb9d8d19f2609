/** Words of the menu. */
export interface SettingsWords {
  readonly profile: string;
  /** Where the browser may clear what is kept. */
  readonly profileNote: string;
  /** Runs that were here are gone; runs that may go. */
  readonly kept: { readonly gone: string; readonly 'may-go': string; readonly dismiss: string };
  readonly title: string;
  readonly close: string;
  readonly sound: string;
  readonly soundNote: string;
  readonly volume: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly projector: string;
  readonly projectorNote: string;
  readonly facilitator: string;
  readonly facilitatorNote: string;
  readonly motion: string;
  readonly game: string;
  readonly restart: string;
  readonly restartSure: string;
  readonly home: string;
  readonly about: string;
  readonly aboutText: string;
}
