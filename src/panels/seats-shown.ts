/**
 * Who sits in the seats of a small row, null for a free one. A row that holds them all is a count; where there are more
 * than `most`, it is as full as they are, rounded down, so that only a full house looks full.
 */
export function seatsShown<Person>(people: readonly Person[], of: number, most: number): (Person | null)[] {
  const seats = Math.max(of, people.length);
  const shown = Math.min(seats, most);
  const filled = seats <= most ? people.length : Math.min(shown, Math.max(Math.floor((people.length / seats) * shown), Math.min(1, people.length)));
  return Array.from({ length: shown }, (_, at) => (at < filled ? (people[Math.floor((at / filled) * people.length)] ?? null) : null));
}
