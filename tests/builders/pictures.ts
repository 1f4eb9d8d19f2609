import fc from 'fast-check';
import { roles, structures } from '../../src/model/roles.ts';
import { personIn } from '../../src/present/gallery-pictures.ts';
import type { Cue, Picture } from '../../src/present/picture.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyone = fc.record({
  role: fc.constantFrom(...roles), ramp: share, mood: fc.constantFrom('well' as const, 'tired' as const, 'worn' as const), champion: fc.boolean(), offered: fc.boolean(), came: fc.constantFrom('there' as const, 'hired' as const),
  place: fc.oneof(fc.record({ kind: fc.constant('room' as const), room: fc.nat(3) }), fc.constantFrom({ kind: 'line' as const }, { kind: 'lab' as const }, { kind: 'guild' as const }, { kind: 'office' as const })),
});
/** Any picture that could be: more than the model will bring, never less than the types allow. */
export const anyPicture: fc.Arbitrary<Picture> = fc.record({
  week: fc.nat(104), rooms: fc.integer({ min: 1, max: 6 }), roomsJoined: fc.boolean(), lab: fc.boolean(), guild: fc.boolean(), structure: fc.constantFrom(...structures),
  gates: fc.record({ platform: share, data: share, product: share, evaluation: share }),
  staff: fc.array(anyone, { maxLength: 30 }), left: fc.nat(3),
  total: fc.integer({ min: 1, max: 140 }), fluent: share, prototypes: fc.nat(50), demos: fc.nat(12), live: fc.nat(24), trouble: fc.nat(24), lanterns: fc.nat(6), searches: fc.nat(4), partners: fc.boolean(), money: share,
}).map(({ staff, left, total, fluent, live, trouble, money, ...rest }) => ({
  ...rest,
  people: staff.slice(left).map((one, at) => personIn(`p${at + left}`, one.role, one.place, one)),
  justLeft: staff.slice(0, left).map((one, at) => (at === 2 ? { id: `~gone-${at}`, name: null, place: one.place } : { id: `p${at}`, name: `p${at}`, place: one.place })),
  crowd: { total, fluent: Math.floor(fluent * total) },
  lamps: Array.from({ length: live }, (_, at) => ({ id: `f${at}`, troubled: at === trouble })),
  money: { leftUsd: money * 1e6, totalUsd: 1e6 },
}));
export const anyCue: fc.Arbitrary<Cue> = fc.oneof(
  fc.record({ kind: fc.constant('person-joined' as const), id: fc.nat(30).map((at) => `p${at}`), name: fc.constant('x'), role: fc.constantFrom(...roles) }),
  fc.record({ kind: fc.constant('person-left' as const), id: fc.nat(30).map((at) => `p${at}`), name: fc.constant('x'), role: fc.constantFrom(...roles), driver: fc.constant('parted' as const) }),
  fc.record({ kind: fc.constant('feature-shipped' as const), id: fc.nat(24).map((at) => `f${at}`), informal: fc.boolean() }),
  fc.record({ kind: fc.constant('incident' as const), id: fc.nat(24).map((at) => `f${at}`) }),
  fc.record({ kind: fc.constant('offer-declined' as const), role: fc.constantFrom(...roles) }),
  fc.record({ kind: fc.constant('span-built' as const), spans: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('money-spent' as const), usd: fc.nat() }),
  fc.constantFrom({ kind: 'prototype-built' as const }, { kind: 'demo-shown' as const }, { kind: 'guild-gathered' as const }, { kind: 'structure-changed' as const }),
);
