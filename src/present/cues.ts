import type { ModelEvent, Trajectory } from '../model/trajectory.ts';
import { mainDriver } from './drivers.ts';
import { namesIn } from './names.ts';
import type { Cue } from './picture.ts';
import { againstBudgetUsd } from './picture-from.ts';

/** The bridge has a span for every quarter of the platform gate. */
export const spansInBridge = 4;
const planksInSpan = 4;
/** Money is heard falling each time this much more than pay has gone. */
const coinUsd = 50_000;

/**
 * What happened after `fromWeek` and up to `toWeek`, in order. Looking backward nothing happens.
 * Cues over two stretches that meet are the cues over both: each week's cues depend on that week and its past alone.
 */
export function cuesBetween(trajectory: Trajectory, fromWeek: number, toWeek: number): Cue[] {
  const names = namesIn(trajectory);
  const cues: Cue[] = [];
  for (let week = Math.max(1, fromWeek + 1); week <= toWeek; week += 1) {
    for (const event of trajectory.events) if (event.week === week) cues.push(...cueFrom(event, names));
    cues.push(...spanCue(trajectory, week), ...moneyCue(trajectory, week));
  }
  return cues;
}

/** Planks that are laid at this level of the platform gate, 0 to 16. */
export function planksLaid(platform: number): number {
  return Math.round(Math.min(1, Math.max(0, platform)) * spansInBridge * planksInSpan);
}

/** Whole spans that stand at this level of the platform gate, 0 to 4. A plank is the least that shows, so a span stands within half a plank of whole. */
export function spansStanding(platform: number): number {
  return Math.floor(planksLaid(platform) / planksInSpan);
}

function cueFrom(event: ModelEvent, names: ReadonlyMap<string, string>): Cue[] {
  const nameOf = (id: string) => names.get(id) ?? id;
  switch (event.kind) {
    case 'person-joined':
      return [{ kind: 'person-joined', id: event.person, name: nameOf(event.person), role: event.role }];
    case 'person-left':
      return [{ kind: 'person-left', id: event.person, name: nameOf(event.person), role: event.role, driver: mainDriver(event.drivers) }];
    case 'person-parted':
      return [{ kind: 'person-left', id: event.person, name: nameOf(event.person), role: event.role, driver: 'parted' }];
    case 'feature-released':
      return [{ kind: 'feature-shipped', id: event.feature, informal: event.informal }];
    case 'incident':
      return [{ kind: 'incident', id: event.feature }];
    case 'offer-declined':
      return [{ kind: 'offer-declined', role: event.role }];
    case 'guild-started':
      return [{ kind: 'guild-gathered' }];
    case 'structure-changed':
    case 'prototype-built':
    case 'demo-shown':
      return [{ kind: event.kind }];
    case 'search-opened':
    case 'person-ramped':
    case 'outside-offer':
    case 'offer-withstood':
    case 'prototype-dropped':
    case 'feature-retired':
    case 'engineers-fluent':
    case 'bet-landed':
      return [];
  }
}

/** A span counts when it first stands; one that crumbles and is mended is not built twice. */
function spanCue(trajectory: Trajectory, week: number): Cue[] {
  const now = spansStanding(trajectory.weeks[week]?.gates.platform ?? 0);
  let before = 0;
  for (let past = 0; past < week; past += 1) before = Math.max(before, spansStanding(trajectory.weeks[past]?.gates.platform ?? 0));
  return now > before ? [{ kind: 'span-built', spans: now }] : [];
}

/** Falls in the week in which another full coin has gone, and carries everything since the last. */
function moneyCue(trajectory: Trajectory, week: number): Cue[] {
  const spentBy = (at: number) => { const state = trajectory.weeks[at]; return state === undefined ? 0 : againstBudgetUsd(state.spend); };
  const coinsBy = (at: number) => Math.floor(spentBy(at) / coinUsd);
  if (coinsBy(week) <= coinsBy(week - 1)) return [];
  let last = week - 1;
  while (last > 0 && coinsBy(last) <= coinsBy(last - 1)) last -= 1;
  return [{ kind: 'money-spent', usd: spentBy(week) - spentBy(last) }];
}
