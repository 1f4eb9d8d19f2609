import { limits } from '../../scenario/limits.ts';
import { oneLine, titled } from './clean-text.ts';
import type { Link, Loss, LossKind, Passage, Tale } from './tale.ts';

/** The tale with ways that a choice can hold: each to a passage that is there, no two with the same words, twenty at most. */
export function withTidyLinks(tale: Tale): Tale {
  const losses: Loss[] = [...tale.losses];
  const titles = new Map(tale.passages.map(({ key, title }) => [key, title]));
  const missing = new Map<string, Passage>();
  const passages = tale.passages.map((passage): Passage => {
    const lose = (kind: LossKind, { place }: Link, what: string): void => void losses.push({ kind, place, passage: passage.key, what });
    for (const link of passage.links) {
      if (titles.has(link.to) || missing.has(link.to)) continue;
      missing.set(link.to, { key: link.to, title: link.to, text: `To do: write this passage. A link leads here, but it was never written.`, links: [], place: link.place });
      lose('missing', link, link.to);
    }
    const kept = new Map<string, Link>();
    for (const link of passage.links) {
      const title = titles.get(link.to) ?? link.to;
      const whole = titled(link.label || title, Infinity) || 'Go on';
      const label = oneLine(whole, limits.title);
      if (label !== whole) lose('long', link, whole);
      const before = kept.get(heard(label));
      if (before?.to === link.to) {
        lose('doubled', link, label);
        continue;
      }
      const apart = before ? apartFrom(kept, label, title) : label;
      if (before) lose('renamed', link, `${label}, now ${apart}`);
      kept.set(heard(apart), { ...link, label: apart });
    }
    const links = [...kept.values()];
    for (const link of links.slice(limits.options)) lose('too-many', link, `${link.label}, to ${titles.get(link.to) ?? link.to}`);
    return { ...passage, links: links.slice(0, limits.options) };
  });
  return { ...tale, passages: [...passages, ...missing.values()], losses };
}

function heard(label: string): string {
  return label.trim().toLowerCase();
}

/** The same words with where they lead, and a number if that is taken too. */
function apartFrom(kept: ReadonlyMap<string, Link>, label: string, title: string): string {
  for (let copy = 1; ; copy += 1) {
    const tail = ` (${titled(title, 60)}${copy > 1 ? `, ${copy}` : ''})`;
    const apart = `${oneLine(label, limits.title - tail.length)}${tail}`;
    if (!kept.has(heard(apart))) return apart;
  }
}
