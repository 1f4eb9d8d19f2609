import type { Scenario } from '../scenario/scenario.ts';
import { familyOf } from './families.ts';
import type { Picture } from './picture.ts';
import { quarterAt } from './story.ts';
import type { Instrument } from './view.ts';
import type { Words } from './words/catalogue.ts';

/** Sockets shown for features until more than these are live. */
const sockets = 8;

/** The four instruments at the top of the play screen. `hired` are those of the picture who were taken on since the story opened. */
export function instrumentsFrom(scenario: Pick<Scenario, 'organisation' | 'horizonQuarters'>, picture: Picture, hired: ReadonlySet<string>, words: Words): Instrument[] {
  const { of, live, hires, spent, quarter } = words.instruments;
  const { organisation, horizonQuarters } = scenario;
  const lit = picture.lamps.length;
  const staff = picture.people.filter((person) => hired.has(person.id));
  const spentUsd = picture.money.totalUsd - picture.money.leftUsd;
  const seats = Math.max(organisation.seats, staff.length);
  const now = quarterAt(scenario, picture.week);
  return [
    {
      id: 'live',
      label: live.label,
      value: words.figures.count(lit),
      note: live.note(picture.lanterns, picture.lamps.filter((lamp) => lamp.troubled).length, lit),
      gauge: { kind: 'lamps', on: lit, of: Math.max(sockets, lit) },
    },
    {
      id: 'hires',
      label: hires.label,
      value: words.figures.count(staff.length),
      note: hires.note(seats, staff.filter((person) => person.ramp < 1).length),
      ...(seats > 0 ? { of: of(seats) } : {}),
      gauge: { kind: 'seats', people: staff.map((person) => ({ family: familyOf(person.role), ramping: person.ramp < 1 })), of: seats },
    },
    {
      id: 'spent',
      label: spent.label,
      value: words.figures.usd(spentUsd),
      note: spent.note(picture.money.totalUsd),
      of: of(words.figures.usd(picture.money.totalUsd)),
      gauge: { kind: 'tank', left: picture.money.totalUsd > 0 ? Math.max(0, picture.money.leftUsd / picture.money.totalUsd) : 0 },
    },
    {
      id: 'quarter',
      label: quarter.label,
      value: quarter.value(now + 1),
      note: of(horizonQuarters),
      of: of(horizonQuarters),
      gauge: { kind: 'ring', done: now + 1, of: horizonQuarters },
    },
  ];
}
