import { roles, type Role } from '../model/roles.ts';
import type { PersonPicture, Picture } from './picture.ts';

type Place = PersonPicture['place'];

const names = [
  'Ines Okafor', 'Ravi Menon', 'Sara Lind', 'Tomás Reyes', 'Mei Tanaka', 'Jonas Weber', 'Amara Diallo', 'Lucy Hart', 'Omar Haddad', 'Nina Petrova',
  'Kofi Mensah', 'Elif Kaya', 'Hugo Moreau', 'Priya Iyer', 'Anders Byrne', 'Leila Rahimi', 'Chidi Abara', 'Freya Haugen', 'Samir Aziz', 'Rosa Silva',
];
const room = (at: number): Place => ({ kind: 'room', room: at });
const line: Place = { kind: 'line' };
const inLab: Place = { kind: 'lab' };
const inGuild: Place = { kind: 'guild' };
const inOffice: Place = { kind: 'office' };

/** A person of a role in a place, well and fully productive unless said otherwise. */
export function personIn(id: string, role: Role, place: Place, more: Partial<PersonPicture> = {}): PersonPicture {
  const name = names[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % names.length] ?? id;
  return { id, name, role, seniority: 'senior', champion: false, ramp: 1, mood: 'well', offered: false, came: 'hired', place, ...more };
}

/** A house with an organisation in it that has not begun, and nobody on the AI side. */
const quiet: Picture = {
  week: 0, people: [], justLeft: [], rooms: 3, roomsJoined: false, lab: false, guild: false, structure: 'embedded',
  gates: { platform: 0, data: 0.25, product: 0.3, evaluation: 0 },
  crowd: { total: 117, fluent: 0 }, prototypes: 0, demos: 0, lamps: [], lanterns: 0, searches: 0, partners: false,
  money: { leftUsd: 1_500_000, totalUsd: 1_500_000 },
};

const champions = (more: Partial<PersonPicture> = {}): PersonPicture[] => [0, 1, 2].map((at) => personIn(`champion-${at + 1}`, 'product-engineer', room(at), { champion: true, came: 'there', ...more }));
const lamps = (count: number, troubled: readonly number[] = []): Picture['lamps'] => Array.from({ length: count }, (_, at) => ({ id: `feature-${at + 1}`, troubled: troubled.includes(at) }));

const opening: Picture = { ...quiet, people: champions(), lanterns: 3, prototypes: 2, crowd: { total: 117, fluent: 3 } };

/** A lab on an island, no bridge, a pile, and a seat just left. */
const trap: Picture = {
  ...quiet, week: 52, lab: true, structure: 'isolated', lanterns: 1, prototypes: 14, demos: 4,
  gates: { platform: 0, data: 0.08, product: 0.1, evaluation: 0 }, crowd: { total: 117, fluent: 3 }, money: { leftUsd: 110_000, totalUsd: 1_500_000 },
  people: [
    personIn('champion-1', 'product-engineer', room(0), { champion: true, mood: 'worn' }), personIn('champion-3', 'product-engineer', room(2), { champion: true, mood: 'tired', offered: true }),
    personIn('hire-1', 'leader', inLab), personIn('hire-2', 'researcher', inLab), personIn('hire-3', 'researcher', inLab, { mood: 'tired' }), personIn('hire-4', 'researcher', inLab, { seniority: 'junior', ramp: 0.4 }),
  ],
  justLeft: [{ id: 'champion-2', name: 'Ravi Menon', place: room(1) }],
};

/** A hybrid at work: the bridge stands, a guild meets, six lamps burn. */
const good: Picture = {
  ...quiet, week: 60, roomsJoined: true, guild: true, structure: 'hybrid', prototypes: 1, lamps: lamps(6), lanterns: 0,
  gates: { platform: 1, data: 0.88, product: 0.9, evaluation: 0.85 }, crowd: { total: 117, fluent: 33 }, money: { leftUsd: 610_000, totalUsd: 1_500_000 },
  people: [
    ...champions().map((one) => ({ ...one, place: inGuild })),
    personIn('hire-1', 'platform-engineer', line), personIn('hire-2', 'product-manager', room(1)), personIn('hire-3', 'product-engineer', room(0)), personIn('hire-4', 'product-engineer', room(0)),
    personIn('hire-5', 'product-engineer', room(1)), personIn('hire-6', 'product-engineer', room(2), { ramp: 0.55 }), personIn('hire-7', 'evaluation-specialist', line),
  ],
};

/** Half a bridge, an incident, a central team, a leader in the office. */
const halfBridge: Picture = {
  ...quiet, week: 34, structure: 'central', searches: 3, prototypes: 7, lamps: lamps(3, [1]), lanterns: 2, demos: 1,
  gates: { platform: 0.55, data: 0.5, product: 0.4, evaluation: 0.4 }, crowd: { total: 117, fluent: 12 }, money: { leftUsd: 900_000, totalUsd: 1_500_000 },
  people: [
    ...champions({ mood: 'tired' }), personIn('hire-1', 'leader', inOffice), personIn('hire-2', 'platform-engineer', line), personIn('hire-3', 'data-engineer', line),
    personIn('hire-4', 'ml-engineer', line, { ramp: 0.2 }), personIn('hire-5', 'infrastructure-engineer', line), personIn('hire-6', 'devops-engineer', line),
  ],
};

const team: readonly Role[] = ['platform-engineer', 'data-engineer', 'ml-engineer', 'evaluation-specialist', 'researcher', 'infrastructure-engineer'];
const seated = (place: (role: Role, at: number) => Place): PersonPicture[] => team.map((role, at) => personIn(`hire-${at + 1}`, role, place(role, at)));
const middling: Picture = {
  ...quiet, week: 40, lamps: lamps(2), prototypes: 3, gates: { platform: 0.5, data: 0.6, product: 0.6, evaluation: 0.5 }, crowd: { total: 117, fluent: 20 }, money: { leftUsd: 800_000, totalUsd: 1_500_000 },
};

/** The same six specialists under each structure. */
const structures = {
  isolated: { ...middling, structure: 'isolated', lab: true, people: [...champions(), ...seated(() => inLab)] },
  liaison: { ...middling, structure: 'liaison', lab: true, people: [...champions(), ...seated((role) => (role === 'ml-engineer' || role === 'researcher' ? inLab : line))] },
  central: { ...middling, structure: 'central', people: [...champions(), ...seated(() => line)] },
  embedded: { ...middling, structure: 'embedded', roomsJoined: true, people: [...champions(), ...seated((_, at) => room(at % 3))] },
  hybrid: { ...middling, structure: 'hybrid', roomsJoined: true, people: [...champions(), ...seated((role, at) => (role === 'ml-engineer' || role === 'researcher' ? room(at % 3) : line))] },
} as const satisfies Record<string, Picture>;

const many = (count: number, placed: (at: number) => Place): PersonPicture[] => Array.from({ length: count }, (_, at) => (
  personIn(`one-${String(at).padStart(3, '0')}`, roles[(at * 3) % roles.length] ?? 'researcher', placed(at), { mood: at % 9 === 0 ? 'worn' : at % 5 === 0 ? 'tired' : 'well', ramp: at % 8 === 3 ? 0.5 : 1, champion: at % 12 === 0 })
));

/** Every state worth looking at, by name. Invented: no play need lead to any of them. */
export const galleryPictures = {
  empty: quiet,
  opening,
  trap,
  halfBridge,
  good,
  ...structures,
  guild: { ...good, people: [...good.people, ...Array.from({ length: 5 }, (_, at) => personIn(`member-${at}`, 'product-engineer', inGuild, { champion: true }))] },
  partners: {
    ...middling, structure: 'central', searches: 2, partners: true,
    people: [...champions(), personIn('hire-1', 'platform-engineer', line), personIn('hire-2', 'ml-engineer', line), personIn('hire-3', 'data-engineer', line)],
  },
  leader: { ...middling, structure: 'central', people: [...champions(), ...seated(() => line), personIn('chief', 'leader', inOffice)] },
  incident: { ...good, lamps: lamps(6, [2, 4]) },
  demos: { ...trap, demos: 7, justLeft: [], prototypes: 5 },
  departures: {
    ...halfBridge, people: halfBridge.people.slice(1, 7),
    justLeft: [{ id: 'champion-1', name: 'Ines Okafor', place: room(0) }, { id: 'hire-5', name: 'Mei Tanaka', place: line }, { id: 'hire-6', name: 'Omar Haddad', place: line }],
  },
  lowMoney: { ...halfBridge, money: { leftUsd: 60_000, totalUsd: 1_500_000 } },
  six: { ...middling, structure: 'hybrid', roomsJoined: true, people: many(6, (at) => (at < 4 ? room(at % 3) : line)) },
  forty: { ...good, people: many(40, (at) => (at < 24 ? room(at % 3) : at < 34 ? line : inGuild)) },
  hundredAndTwenty: { ...good, crowd: { total: 240, fluent: 90 }, people: many(120, (at) => (at < 75 ? room(at % 3) : at < 105 ? line : inGuild)) },
  /** Twenty-eight on the AI side, half of them on the island. */
  crowdedLab: { ...trap, week: 80, prototypes: 30, demos: 9, lamps: lamps(2), people: many(28, (at) => (at < 14 ? inLab : at < 20 ? room(at % 3) : line)), justLeft: [] },
  /** Everything at its fullest: 22 lamps, a large guild, two people in three fluent. */
  full: {
    ...good, week: 104, lamps: lamps(22, [7]), prototypes: 3, crowd: { total: 117, fluent: 78 }, money: { leftUsd: 40_000, totalUsd: 1_500_000 },
    people: [...good.people, ...Array.from({ length: 11 }, (_, at) => personIn(`later-${String(at).padStart(2, '0')}`, roles[at % roles.length] ?? 'researcher', at % 2 === 0 ? inGuild : room(at % 3)))],
  },
} as const satisfies Readonly<Record<string, Picture>>;

export type GalleryPictureName = keyof typeof galleryPictures;
