import type { Trajectory } from '../model/trajectory.ts';

const given = [
  'Ines', 'Tomasz', 'Amara', 'Kenji', 'Leila', 'Mateo', 'Priya', 'Anders', 'Chidi', 'Yasmin', 'Rohan', 'Freya', 'Samir', 'Mei', 'Luca', 'Thandi',
  'Elif', 'Diego', 'Noor', 'Petra', 'Kwame', 'Sofia', 'Arjun', 'Hana', 'Oskar', 'Zainab', 'Miguel', 'Linh', 'Dara', 'Ewa', 'Tariq', 'Maya',
  'Joonas', 'Nadia', 'Emeka', 'Clara', 'Ravi', 'Aoife', 'Bilal', 'Yuki', 'Marta', 'Sefa', 'Ilan', 'Rosa', 'Farid', 'Greta', 'Kofi', 'Alma',
  'Viktor', 'Salma', 'Andre', 'Sunita', 'Pavel', 'Imani', 'Hugo', 'Anjali', 'Omar', 'Birgit', 'Jun', 'Paloma', 'Sanjay', 'Wren', 'Idris', 'Noemi',
] as const;

const family = [
  'Okafor', 'Lindqvist', 'Haddad', 'Tanaka', 'Reyes', 'Nowak', 'Iyer', 'Mensah', 'Costa', 'Nguyen', 'Rahimi', 'Byrne', 'Kaya', 'Moreau', 'Dlamini', 'Silva',
  'Kowalski', 'Banerjee', 'Haugen', 'Farouk', 'Park', 'Rossi', 'Adeyemi', 'Vargas', 'Novak', 'Chen', 'Weiss', 'Otieno', 'Marin', 'Gupta', 'Laine', 'Santos',
  'Aziz', 'Keller', 'Tran', 'Papadakis', 'Osei', 'Bennett', 'Suzuki', 'Ferreira', 'Malik', 'Horvat', 'Castillo', 'Sato', 'Dubois', 'Nair', 'Eriksen', 'Abara',
] as const;

/**
 * What everybody who appears in a trajectory is called, by id.
 * A name follows from the id and from who came before, so it never changes as the story goes on, and no two people share a given or a family name
 * until the lists run out. A name the scenario gives is kept.
 */
export function namesIn(trajectory: Trajectory): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const takenGiven = new Set<string>();
  const takenFamily = new Set<string>();
  const call = (id: string, said: string | null): void => {
    if (names.has(id)) return;
    const hash = hashOf(id);
    const name = said ?? `${pick(given, hash, takenGiven)} ${pick(family, hash >>> 9, takenFamily)}`;
    const [first = '', ...rest] = name.split(' ');
    takenGiven.add(first);
    takenFamily.add(rest.join(' '));
    names.set(id, name);
  };
  const joinings = trajectory.events.filter((event) => event.kind === 'person-joined');
  for (const { week, people } of trajectory.weeks) {
    for (const { id, name } of people) call(id, name);
    // Who came and went within one week is in none of them.
    for (const joining of joinings) if (joining.week === week) call(joining.person, null);
  }
  return names;
}

/** The first free name from where the hash points; when all are taken, the one it points at. */
function pick(list: readonly string[], hash: number, taken: ReadonlySet<string>): string {
  const start = hash % list.length;
  for (let step = 0; step < list.length; step += 1) {
    const name = list[(start + step) % list.length];
    if (name !== undefined && !taken.has(name)) return name;
  }
  return list[start] ?? '';
}

/** FNV-1a with a last mixing step, so that ids that differ in one digit land far apart. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
