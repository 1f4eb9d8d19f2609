/** Words of what stands beside a play for who asks: the weeks in hand, the people, the facilitator's notes. */
export interface BesideWords {
  /** A week, and the quarter it lies in, for the eye and the ear. */
  readonly week: (quarter: string, week: number, of: number) => string;
  readonly slider: string;
  readonly lookingBack: string;
  readonly toNow: string;
  readonly pause: string;
  readonly goOn: string;
  readonly replay: string;
  readonly speed: string;
  readonly times: (factor: number) => string;
  readonly people: string;
  readonly peopleLead: string;
  readonly nobody: string;
  readonly left: string;
  readonly facilitator: string;
  readonly discussion: string;
  readonly close: string;
}
