import type { SpendLine, Structure } from '../model/roles.ts';
import { spendLines } from '../model/roles.ts';
import type { PersonState, Trajectory, WeekState } from '../model/trajectory.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { namesIn } from './names.ts';
import { placingIn } from './placing.ts';
import type { EmptySeat, PersonPicture, Picture } from './picture.ts';

/** An empty seat is shown for a quarter after somebody left it. */
const seatStaysEmptyWeeks = 13;
/** A lamp flickers this long after an incident. */
const troubleWeeks = 6;
/** How settled product ownership must be before the rooms open to the line; people in the rooms open them sooner. */
const roomsOpenFrom: Readonly<Record<Structure, number>> = { isolated: Infinity, liaison: Infinity, central: 0.6, embedded: 0.3, hybrid: 0.3 };

/**
 * The organisation at the end of a week as the stage shows it; week 0 is the opening.
 * Throws when the trajectory does not reach that week.
 */
export function pictureAt(scenario: Pick<Scenario, 'organisation'>, trajectory: Trajectory, week: number): Picture {
  const state = stateAt(trajectory, week);
  const rooms = scenario.organisation.productTeams;
  const names = namesIn(trajectory);
  const placing = placingIn(trajectory, rooms);
  const people = state.people.map((person): PersonPicture => ({
    id: person.id,
    name: names.get(person.id) ?? person.id,
    role: person.role,
    seniority: person.seniority,
    champion: person.champion,
    ramp: person.ramp,
    mood: moodFrom(person.wear),
    offered: person.offered,
    came: person.came,
    place: placing(person, state),
  }));
  return {
    week,
    people,
    justLeft: [
      ...leaversBetween(trajectory, week - seatStaysEmptyWeeks, week).map((person): EmptySeat => ({
        id: person.id,
        name: names.get(person.id) ?? person.id,
        place: placing(person, state),
      })),
      ...(week < seatStaysEmptyWeeks ? goneBefore(scenario.organisation) : []),
    ],
    rooms,
    roomsJoined: state.gates.product >= roomsOpenFrom[state.structure],
    // A lab with go-betweens is there once somebody works in it; an island is there because it was chosen.
    lab: state.structure === 'isolated' || people.some((person) => person.place.kind === 'lab'),
    guild: state.guild,
    structure: state.structure,
    gates: state.gates,
    crowd: { total: state.engineers, fluent: state.fluentEngineers },
    prototypes: state.metrics.prototypesWaiting,
    demos: state.metrics.demos,
    lamps: state.features
      .filter((feature) => !feature.informal)
      .toSorted((one, other) => one.sinceWeek - other.sinceWeek)
      .map((feature) => ({ id: feature.id, troubled: feature.incidentWeek !== null && week - feature.incidentWeek < troubleWeeks })),
    lanterns: state.features.filter((feature) => feature.informal).length,
    partners: state.spend.partner > (trajectory.weeks[week - 1]?.spend.partner ?? state.spend.partner),
    searches: state.searches.filter((search) => search.stage !== 'waiting').length,
    money: { leftUsd: scenario.organisation.budgetUsd - againstBudgetUsd(state.spend), totalUsd: scenario.organisation.budgetUsd },
  };
}

/** The seats of those who had left before the story opened. Their ids come after everybody's, so that nobody sits elsewhere because of them. */
function goneBefore({ vacated = 0, structure, productTeams }: Scenario['organisation']): EmptySeat[] {
  return Array.from({ length: vacated }, (_, at): EmptySeat => ({
    id: `~gone-${at + 1}`,
    name: null,
    place: structure === 'isolated' ? { kind: 'lab' } : productTeams > 0 ? { kind: 'room', room: at % productTeams } : { kind: 'line' },
  }));
}

/** The state at the end of a week. Throws when the trajectory is shorter. */
export function stateAt(trajectory: Trajectory, week: number): WeekState {
  const state = trajectory.weeks[week];
  if (state === undefined) throw new Error(`Week ${week} was asked of a trajectory of ${trajectory.weeks.length - 1} weeks: simulate further, or ask for an earlier week.`);
  return state;
}

/** What it costs to have people at all. The budget a scenario gives is for everything else. */
const headcountLines: ReadonlySet<SpendLine> = new Set(['pay', 'search', 'severance']);

/** What has been spent so far on finding people, paying them and parting with them, in USD. What keeps people beyond their pay is bought like everything else. */
export function headcountUsd(spend: Readonly<Record<SpendLine, number>>): number {
  return spendLines.reduce((sum, line) => (headcountLines.has(line) ? sum + spend[line] : sum), 0);
}

/** What has been spent against the budget so far, in whole USD: everything but headcount. The ledger is kept in parts of a cent that mean nothing. */
export function againstBudgetUsd(spend: Readonly<Record<SpendLine, number>>): number {
  return Math.round(spendLines.reduce((sum, line) => (headcountLines.has(line) ? sum : sum + spend[line]), 0));
}

/** Those who left or were let go after one week and up to another, as they were when last seen, in the order in which they went. */
function leaversBetween(trajectory: Trajectory, afterWeek: number, toWeek: number): PersonState[] {
  return trajectory.events
    .filter((event) => (event.kind === 'person-left' || event.kind === 'person-parted') && event.week > afterWeek && event.week <= toWeek)
    .flatMap((event) => {
      const id = 'person' in event ? event.person : '';
      const seen = trajectory.weeks[event.week - 1]?.people.find((person) => person.id === id);
      return seen === undefined ? [] : [seen];
    });
}

/** How somebody bears up, from how far they are worn. */
export function moodFrom(wear: number): PersonPicture['mood'] {
  if (wear < 0.4) return 'well';
  return wear < 0.7 ? 'tired' : 'worn';
}
