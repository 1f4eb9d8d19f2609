import type { ModelEvent } from '../../model/trajectory.ts';

type EventKind = ModelEvent['kind'];
export type EventOf = { readonly [Kind in EventKind]: Extract<ModelEvent, { kind: Kind }> };

/** What an event alone does not say, for its sentence. */
export interface EventFacts {
  /** The person it happened to. */
  readonly name: string;
  /** The how-manieth formal feature of the story a release is; 0 where none is meant. */
  readonly featureNumber: number;
  /** Weeks since anyone on the AI side had shipped. */
  readonly shiplessWeeks: number;
  /** Prototypes waiting at the edge at the end of that week. */
  readonly waiting: number;
}

/** A sentence or two for every kind of event. */
export type EventWords = { readonly [Kind in EventKind]: (event: EventOf[Kind], facts: EventFacts) => string };

/** The sentence for one event. Called as `eventSentence(words.events, event.kind, event, facts)`, so that kind and words stay paired. */
export function eventSentence<Kind extends EventKind>(words: EventWords, kind: Kind, event: EventOf[Kind], facts: EventFacts): string {
  return words[kind](event, facts);
}
