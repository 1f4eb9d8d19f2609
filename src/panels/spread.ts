/**
 * Positions on a line, moved as little as need be so that neighbours stand at least `gap` apart and all stay between
 * `low` and `high`. Keeps their order (ties in the order given). If there is not room for all, the gap shrinks evenly.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const count = wanted.length;
  if (count === 0) return [];
  const room = Math.max(0, high - low);
  const apart = count > 1 ? Math.min(gap, room / (count - 1)) : 0;
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  // Clusters of positions that touch, each centred on the mean of what its members want.
  const clusters: { members: number[]; start: number }[] = [];
  const startOf = (members: readonly number[]) => {
    const mean = members.reduce((sum, index, place) => sum + Math.min(high, Math.max(low, wanted[index] as number)) - place * apart, 0) / members.length;
    return Math.min(Math.max(mean, low), high - (members.length - 1) * apart);
  };
  for (const index of order) {
    let cluster = { members: [index], start: startOf([index]) };
    for (let last = clusters.at(-1); last && last.start + last.members.length * apart > cluster.start; last = clusters.at(-1)) {
      clusters.pop();
      const members = [...last.members, ...cluster.members];
      cluster = { members, start: startOf(members) };
    }
    clusters.push(cluster);
  }
  const placed = new Array<number>(count).fill(0);
  for (const cluster of clusters) cluster.members.forEach((index, place) => { placed[index] = cluster.start + place * apart; });
  return placed;
}
