import type { Placed } from '../placed.ts';
import type { Beat, Moment, Track } from './beat.ts';
import { bounce, outBack, within } from './ease.ts';

/** Planks come down one after another, 70 ms apart. */
export function plankDrop(moment: Moment): Beat | null {
  const laid = [...moment.after.values()].filter((sprite) => sprite.id.startsWith('plank:') && !moment.before.has(sprite.id) && !moment.claimed.has(sprite.id));
  if (laid.length === 0) return null;
  const each = 260;
  const apart = 70;
  const millis = each + apart * (laid.length - 1);
  const tracks = laid.flatMap((plank, at): readonly Track[] => {
    const route = moment.after.get(plank.id.replace('plank:', 'bridge-route:'));
    const start = (at * apart) / millis;
    const share = (time: number): number => within(time, start, start + each / millis);
    const drop = (sprite: Placed): Track => ({ id: sprite.id, at: (time) => (time < start ? null : { ...sprite, y: sprite.y - 12 * (1 - outBack(share(time))) }) });
    return route ? [drop(plank), drop(route)] : [drop(plank)];
  });
  return { millis, tracks };
}

/** A crate is set down on the pile: it drops 14 px and bounces once. */
export function crateDrop(sprite: Placed): Track {
  return { id: sprite.id, at: (time) => ({ ...sprite, y: sprite.y - 14 * (1 - bounce(time)), alpha: sprite.alpha * within(time, 0, 0.2) }) };
}
