import type { World } from './plan.ts';

/**
 * The kinds of luck. They go by their number: a new one goes to the end, and those that nothing draws from (`offer`, `programme`) keep their places.
 * Luck is addressed, not consumed: a draw is a pure function of world, stream, entity, step and index.
 * The same person in the same week of the same world meets the same luck whatever else was decided.
 */
export const streams = [
  'world', 'skill', 'ramp', 'source', 'rival', 'accept', 'reason', 'notice', 'leave', 'offer',
  'prototype', 'release', 'drop', 'demo', 'revive', 'value', 'incident', 'incident-pick', 'bet', 'programme', 'event', 'row',
] as const;
export type Stream = (typeof streams)[number];

const golden = 0x9e3779b9;
const worldSalt = 0x3c6ef372;
const worldStride = 0x85ebca6b;
const secondSalt = 0x7f4a7c15;
const streamBits = 27;
const indexBits = 15;
const unit = 2 ** -32;

/** A bijection of 32-bit integers in which every input bit moves about half of the output bits. */
export function mix(value: number): number {
  let x = value | 0;
  x ^= x >>> 16;
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0xd35a2d97);
  x ^= x >>> 15;
  return x;
}

/** 32 bits for a string: FNV-1a over its UTF-16 units, then mixed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return mix(hash);
}

/** The first of a world's two keys: it scrambles who. */
export function entityKeyOf(seed: number, index: number): number {
  return mix(mix(seed + golden) ^ Math.imul(index, worldStride) ^ worldSalt);
}

/** The second of a world's two keys: it scrambles when and what. */
export function momentKeyOf(seed: number, index: number): number {
  const first = entityKeyOf(seed, index);
  return mix(first + mix((first + secondSalt) ^ index));
}

/** Scrambled address of an entity in a world. */
export function addressOfEntity(entityKey: number, entity: number): number {
  return mix(entity ^ entityKey);
}

/** Scrambled address of a moment. Streams up to 32, indices up to 4096, steps up to 32768. */
export function addressOfMoment(momentKey: number, stream: number, step: number, index: number): number {
  return mix(((stream << streamBits) | (index << indexBits) | step) ^ momentKey);
}

/** A uniform draw strictly between 0 and 1 from two scrambled addresses. */
export function uniform(entityAddress: number, momentAddress: number): number {
  return ((mix(entityAddress + momentAddress) >>> 0) + 0.5) * unit;
}

const streamNumber = new Map<Stream, number>(streams.map((stream, number) => [stream, number]));

/**
 * One draw, uniform strictly between 0 and 1. `entity` is a stable id; `step` counts weeks (or parts of weeks);
 * `index` tells apart draws of one entity in one step.
 */
export function draw(world: World, stream: Stream, entity: string, step: number, index: number): number {
  const who = addressOfEntity(entityKeyOf(world.seed, world.index), hashOf(entity));
  return uniform(who, addressOfMoment(momentKeyOf(world.seed, world.index), streamNumber.get(stream) ?? 0, step, index));
}
