import type { Link, Loss, Passage, Tale } from './tale.ts';

/**
 * The tale without ways that lead back. A way back to a passage leads to a second copy of it instead, which has only those
 * of its ways out that never come back; where there are none, the way is cut. A passage left without any way becomes an ending.
 */
export function withoutCircles(tale: Tale): Tale {
  const byKey = new Map(tale.passages.map((passage) => [passage.key, passage]));
  const back = waysBack(tale, byKey);
  if (back.size === 0) return tale;
  const group = groupsOf(tale, byKey);
  const losses: Loss[] = [...tale.losses];
  const copies = new Map<string, Passage>();
  const leads = (key: string, link: Link): Link | null => {
    if (!back.has(link)) return link;
    const target = byKey.get(link.to) as Passage;
    const onward = target.links.filter(({ to }) => group.get(to) !== group.get(target.key));
    const said = { place: link.place, passage: key, what: `${link.label} → ${target.title}` };
    if (onward.length === 0) {
      losses.push({ ...said, kind: 'circle' });
      return null;
    }
    const copy = copies.get(target.key) ?? { ...target, key: freeKey(byKey, target.key), title: `${target.title} (again)`, links: onward };
    copies.set(target.key, copy);
    losses.push({ ...said, kind: 'again' });
    return { ...link, to: copy.key };
  };
  const passages = tale.passages.map((passage) => {
    const links = passage.links.flatMap((link) => leads(passage.key, link) ?? []);
    if (links.length === 0 && passage.links.length > 0) losses.push({ kind: 'no-exit', place: passage.place, passage: passage.key, what: passage.title });
    return { ...passage, links };
  });
  return { ...tale, passages: [...passages, ...copies.values()], losses };
}

function freeKey(taken: ReadonlyMap<string, Passage>, key: string): string {
  let copy = `${key} (again)`;
  while (taken.has(copy)) copy += '*';
  return copy;
}

/** The links that lead back to a passage on the way to them, seen from the start and then from whatever it does not reach. */
function waysBack({ start, passages }: Tale, byKey: ReadonlyMap<string, Passage>): ReadonlySet<Link> {
  const back = new Set<Link>();
  const done = new Set<string>();
  for (const root of [start, ...byKey.keys()]) {
    const trail: { readonly key: string; next: number }[] = [];
    const open = new Set<string>();
    const enter = (key: string): void => {
      open.add(key);
      trail.push({ key, next: 0 });
    };
    if (!done.has(root)) enter(root);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const link = byKey.get(here.key)?.links[here.next];
      here.next += 1;
      if (!link) {
        trail.pop();
        open.delete(here.key);
        done.add(here.key);
      } else if (open.has(link.to)) {
        back.add(link);
      } else if (!done.has(link.to)) {
        enter(link.to);
      }
    }
    if (done.size === passages.length) break;
  }
  return back;
}

/** For each passage the group it is in: two are in one group if each can be reached from the other. */
function groupsOf({ passages }: Tale, byKey: ReadonlyMap<string, Passage>): ReadonlyMap<string, number> {
  const sources = new Map<string, string[]>(passages.map(({ key }) => [key, []]));
  for (const { key, links } of passages) for (const { to } of links) sources.get(to)?.push(key);
  const group = new Map<string, number>();
  const last = finished([...byKey.keys()], (key) => byKey.get(key)?.links.map(({ to }) => to) ?? []).reverse();
  for (const [number, root] of last.entries()) {
    const waiting = group.has(root) ? [] : [root];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (group.has(key)) continue;
      group.set(key, number);
      waiting.push(...(sources.get(key) ?? []).filter((source) => !group.has(source)));
    }
  }
  return group;
}

/** Every key after all that it leads to, but for ways back. */
function finished(roots: readonly string[], after: (key: string) => readonly string[]): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const root of roots) {
    const trail = seen.has(root) ? [] : [{ key: root, left: [...after(root)] }];
    seen.add(root);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const next = here.left.shift();
      if (next === undefined) order.push(trail.pop()?.key as string);
      else if (!seen.has(next)) {
        seen.add(next);
        trail.push({ key: next, left: [...after(next)] });
      }
    }
  }
  return order;
}
