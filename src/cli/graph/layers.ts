/** An edge between two places in a list of nodes. */
export type Edge = readonly [from: number, to: number];

/** Where everything stands: a layer and a place across for each node, and for each edge the places it passes on its way. */
export interface Layout {
  readonly layer: readonly number[];
  /** Across, in units of one node's width. */
  readonly across: readonly number[];
  /** From layer to layer, both ends included. */
  readonly bends: readonly (readonly { readonly layer: number; readonly across: number }[])[];
  readonly layers: number;
}

/** Past this many bends edges run straight: nobody could follow them anyway. */
const mostBends = 20_000;
const sweeps = 12;

/**
 * Lays a graph without circles out in layers: every node below all that lead to it, long edges led past the nodes between,
 * neighbours in an order with few crossings, and everything as straight under its neighbours as there is room for.
 */
export function layOut(nodes: number, edges: readonly Edge[]): Layout {
  const layer = layersOf(nodes, edges);
  const layers = Math.max(-1, ...layer) + 1;
  const bending = edges.reduce((sum, [from, to]) => sum + at(layer, to) - at(layer, from) - 1, 0) <= mostBends;
  const layerOf = [...layer];
  const chains = edges.map(([from, to]): number[] => {
    const between = bending ? Array.from({ length: at(layer, to) - at(layer, from) - 1 }, (_, step) => layerOf.push(at(layer, from) + step + 1) - 1) : [];
    return [from, ...between, to];
  });
  const above: number[][] = layerOf.map(() => []);
  const below: number[][] = layerOf.map(() => []);
  for (const chain of chains) {
    for (const [step, node] of chain.slice(1).entries()) {
      above[node]?.push(at(chain, step));
      below[at(chain, step)]?.push(node);
    }
  }
  const rows = orderedRows(layerOf, layers, above, below);
  const across = placed(rows, above, below);
  const bends = chains.map((chain) => chain.map((node) => ({ layer: at(layerOf, node), across: at(across, node) })));
  return { layer, across: across.slice(0, nodes), bends, layers };
}

function at(list: readonly number[], place: number): number {
  return list[place] ?? 0;
}

/** The longest way that leads to each node. */
function layersOf(nodes: number, edges: readonly Edge[]): number[] {
  const layer = Array.from({ length: nodes }, () => 0);
  const waiting = Array.from({ length: nodes }, () => 0);
  const after: number[][] = Array.from({ length: nodes }, () => []);
  for (const [from, to] of edges) {
    after[from]?.push(to);
    waiting[to] = at(waiting, to) + 1;
  }
  const ready = waiting.flatMap((count, node) => (count === 0 ? [node] : []));
  for (const node of ready) {
    for (const next of after[node] ?? []) {
      layer[next] = Math.max(at(layer, next), at(layer, node) + 1);
      waiting[next] = at(waiting, next) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return layer;
}

/** The nodes of each layer from left to right: sweeps up and down put each below the middle of its neighbours; the best order is kept. */
function orderedRows(layerOf: readonly number[], layers: number, above: readonly (readonly number[])[], below: readonly (readonly number[])[]): number[][] {
  let rows: number[][] = Array.from({ length: layers }, () => []);
  for (const [node, layer] of layerOf.entries()) rows[layer]?.push(node);
  let best = rows.map((row) => [...row]);
  let fewest = crossings(best, below);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const down = sweep % 2 === 0;
    const places = placesIn(rows, layerOf.length);
    for (const row of down ? rows : rows.toReversed()) {
      const wanted = new Map(row.map((node) => [node, middle((down ? above : below)[node] ?? [], places) ?? at(places, node)]));
      row.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      for (const [place, node] of row.entries()) places[node] = place;
    }
    const crossed = crossings(rows, below);
    if (crossed < fewest) {
      fewest = crossed;
      best = rows.map((row) => [...row]);
    }
  }
  rows = best;
  return rows;
}

function placesIn(rows: readonly (readonly number[])[], nodes: number): number[] {
  const places = Array.from({ length: nodes }, () => 0);
  for (const row of rows) for (const [place, node] of row.entries()) places[node] = place;
  return places;
}

function middle(neighbours: readonly number[], places: readonly number[]): number | null {
  return neighbours.length === 0 ? null : neighbours.reduce((sum, node) => sum + at(places, node), 0) / neighbours.length;
}

/** Pairs of edges between neighbouring layers that cross: pairs of ends that stand the other way round than where they start. */
function crossings(rows: readonly (readonly number[])[], below: readonly (readonly number[])[]): number {
  const places = placesIn(rows, below.length);
  return rows.reduce((sum, row, layer) => sum + turnedPairs(row.flatMap((node) => (below[node] ?? []).map((next) => at(places, next)).sort((a, b) => a - b)), rows[layer + 1]?.length ?? 0), 0);
}

/** Pairs in a list of numbers below `most` of which the earlier is the greater, counted with a Fenwick tree. */
function turnedPairs(numbers: readonly number[], most: number): number {
  const tree = new Uint32Array(most + 1);
  let pairs = 0;
  for (const [before, number] of numbers.entries()) {
    let notGreater = 0;
    for (let place = number + 1; place > 0; place -= place & -place) notGreater += tree[place] as number;
    pairs += before - notGreater;
    for (let place = number + 1; place <= most; place += place & -place) tree[place] = (tree[place] as number) + 1;
  }
  return pairs;
}

/** Places across: each row is moved, its order kept, as near under and over its neighbours as a width of one between nodes allows. */
function placed(rows: readonly (readonly number[])[], above: readonly (readonly number[])[], below: readonly (readonly number[])[]): number[] {
  const across = placesIn(rows, above.length).map((place) => place);
  for (const row of rows) for (const node of row) across[node] = at(across, node) - (row.length - 1) / 2;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : rows.toReversed()) {
      const wanted = row.map((node) => middle((down ? above : below)[node] ?? [], across) ?? at(across, node));
      for (const [place, where] of spaced(wanted).entries()) across[row[place] as number] = where;
    }
  }
  const least = across.reduce((low, where) => Math.min(low, where), Infinity);
  return across.map((where) => where - (least === Infinity ? 0 : least));
}

/** Numbers at least one apart, in the order given, moved as little as may be: those that would touch stand together around their mean. */
function spaced(wanted: readonly number[]): number[] {
  const groups: { start: number; readonly size: number; readonly mean: number }[] = [];
  for (const where of wanted) {
    let group = { start: where, size: 1, mean: where };
    for (let last = groups.at(-1); last && last.start + last.size > group.start; last = groups.at(-1)) {
      groups.pop();
      const size = last.size + group.size;
      // Every member wants the group's start to be where it wants to be, less its place in the group.
      const mean = (last.mean * last.size + (group.mean - last.size) * group.size) / size;
      group = { start: mean, size, mean };
    }
    groups.push(group);
  }
  return groups.flatMap(({ start, size }) => Array.from({ length: size }, (_, place) => start + place));
}
