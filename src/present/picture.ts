import type { Gate, Role, Seniority, Structure } from '../model/roles.ts';
import type { LeavingDriver } from '../model/trajectory.ts';

/** One person as the stage shows them. */
export interface PersonPicture {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly seniority: Seniority;
  readonly champion: boolean;
  /** 0 to 1; below 1 drawn translucent with an arc. */
  readonly ramp: number;
  readonly mood: 'well' | 'tired' | 'worn';
  readonly offered: boolean;
  readonly came: 'there' | 'hired';
  /** Where they sit. `room` 0.. is a product team's room, in joined or closed rooms alike. */
  readonly place: { readonly kind: 'room'; readonly room: number } | { readonly kind: 'line' } | { readonly kind: 'lab' } | { readonly kind: 'guild' } | { readonly kind: 'office' };
}

/** The seat of someone who left within the last quarter. Whoever was gone before the story opened has no name in it. */
export interface EmptySeat {
  readonly id: string;
  readonly name: string | null;
  readonly place: PersonPicture['place'];
}

/** Everything the stage draws, at one moment. Counts are exact. */
export interface Picture {
  readonly week: number;
  readonly people: readonly PersonPicture[];
  readonly justLeft: readonly EmptySeat[];
  readonly rooms: number;
  readonly roomsJoined: boolean;
  readonly lab: boolean;
  readonly guild: boolean;
  readonly structure: Structure;
  readonly gates: Readonly<Record<Gate, number>>;
  readonly crowd: { readonly total: number; readonly fluent: number };
  readonly prototypes: number;
  readonly demos: number;
  /** Formal features live, in order of release; `troubled` flickers. */
  readonly lamps: readonly { readonly id: string; readonly troubled: boolean }[];
  /** Informal features, rowed over by hand. */
  readonly lanterns: number;
  readonly searches: number;
  /** A partner firm is at work here. */
  readonly partners: boolean;
  readonly money: { readonly leftUsd: number; readonly totalUsd: number };
}

/** What happened between two pictures, in the past tense, in order. */
export type Cue =
  | { readonly kind: 'person-joined'; readonly id: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'person-left'; readonly id: string; readonly name: string; readonly role: Role; readonly driver: LeavingDriver | 'parted' }
  | { readonly kind: 'prototype-built' }
  | { readonly kind: 'demo-shown' }
  | { readonly kind: 'feature-shipped'; readonly id: string; readonly informal: boolean }
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'offer-declined'; readonly role: Role }
  | { readonly kind: 'guild-gathered' }
  | { readonly kind: 'span-built'; readonly spans: number }
  | { readonly kind: 'structure-changed' }
  | { readonly kind: 'money-spent'; readonly usd: number };
