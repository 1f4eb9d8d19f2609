import { bridge } from '../grid.ts';
import { wear, type Placed } from '../placed.ts';
import type { Beat, Moment, Track } from './beat.ts';
import { bounce, outBack, within } from './ease.ts';
import { appearing, standing } from './fades.ts';

const plankMillis = 260;
const plankApart = 70;
const numberOf = (id: string): number => Number(id.split(':')[1]);

/** Planks come down one after another, 70 ms apart; a span's rails follow its last plank, and its dashed outline goes. */
export function plankDrop(moment: Moment): Beat | null {
  const laid = [...moment.after.values()].filter((sprite) => sprite.id.startsWith('plank:') && !moment.before.has(sprite.id) && !moment.claimed.has(sprite.id));
  const first = laid[0];
  const last = laid.at(-1);
  if (!first || !last) return null;
  const from = numberOf(first.id);
  const millis = plankMillis * 2 + plankApart * (laid.length - 1);
  const startOf = (plank: number): number => ((plank - from) * plankApart) / millis;
  const drop = (sprite: Placed): Track => {
    const start = startOf(numberOf(sprite.id));
    return {
      id: sprite.id,
      pose(share, look) {
        wear(look, sprite);
        look.y -= 12 * (1 - outBack(within(share, start, start + plankMillis / millis)));
        return share >= start;
      },
    };
  };
  const whole = (span: number): number => startOf((span + 1) * bridge.planksPerSpan - 1) + plankMillis / millis;
  const fresh = [...moment.after.values()].filter((sprite) => !moment.before.has(sprite.id));
  const gone = [...moment.before.values()].filter((sprite) => !moment.after.has(sprite.id));
  const rising = (sprite: Placed, at: number): Track => appearing(sprite, at, Math.min(1, at + 0.2));
  return {
    millis,
    tracks: [
      ...laid.map(drop),
      ...fresh.filter((sprite) => sprite.id.startsWith('bridge-route:')).map(drop),
      ...fresh.filter((sprite) => sprite.id.startsWith('rail:')).map((sprite) => rising(sprite, whole(numberOf(sprite.id)))),
      ...fresh.filter((sprite) => sprite.id.startsWith('canal-pipe')).map((sprite) => rising(sprite, 0.75)),
      ...gone.filter((sprite) => sprite.id.startsWith('gap:')).map((sprite) => standing(sprite, whole(numberOf(sprite.id)))),
    ],
  };
}

/** A crate is set down on the pile: it drops 14 px and bounces once. */
export function crateDrop(sprite: Placed): Track {
  return {
    id: sprite.id,
    pose(share, look) {
      wear(look, sprite);
      look.y -= 14 * (1 - bounce(share));
      look.alpha *= within(share, 0, 0.2);
      return true;
    },
  };
}
