import type { Scene, Story, Way } from './story.ts';
import type { Trace } from './trace.ts';
import { yields } from './valuation.ts';

/** What all traces say of one scene. Lists are by the worlds that come there, in their order. */
export interface Gathered {
  readonly scene: Scene;
  /** Which of the traces, counted from 0. */
  readonly worlds: number[];
  readonly ways: readonly GatheredWay[];
}

/** Where a way led in each of the scene's worlds, or, where it ends, where in the world's trace its outcome stands. */
export interface GatheredWay {
  readonly way: Way;
  readonly to: Gathered[];
  readonly ends: number[];
}

/** Sorts traces by scene. Gives the scene that every world starts in; a world whose luck opens with an event may start in another. */
export function* gather(story: Story, traces: readonly Trace[]): Generator<unknown, readonly Gathered[], void> {
  const known: Gathered[] = [];
  const gatheredAt = (scene: Scene): Gathered => (known[scene.number] ??= {
    scene, worlds: [], ways: scene.ways.map((way) => ({ way, to: [], ends: [] })),
  });
  const starts = new Set<Gathered>();
  for (const [world, trace] of traces.entries()) {
    let arrival = 0;
    let ends = 0;
    const follow = function* (way: Way): Generator<unknown, Gathered, void> {
      const scenes = known.length;
      const here = gatheredAt(story.sceneAfter(way, trace.arrivals[arrival++] as number));
      if (known.length > scenes) yield;
      if (here.worlds.at(-1) === world) return here;
      here.worlds.push(world);
      for (const each of here.ways) {
        if (each.way.last) each.ends.push(yields.length * ends++);
        else each.to.push(yield* follow(each.way));
      }
      return here;
    };
    starts.add(yield* follow(story.opening));
    yield;
  }
  return [...starts];
}
