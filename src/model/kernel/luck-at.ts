import { addressOfMoment, streams, uniform, type Stream } from '../luck.ts';
import type { State } from './state.ts';

const number = (stream: Stream): number => streams.indexOf(stream);

/** Streams as numbers, for addresses inside a world. */
export const worldStream = number('world');
export const skillStream = number('skill');
export const rampStream = number('ramp');
export const sourceStream = number('source');
export const rivalStream = number('rival');
export const acceptStream = number('accept');
export const reasonStream = number('reason');
export const noticeStream = number('notice');
export const leaveStream = number('leave');
export const prototypeStream = number('prototype');
export const releaseStream = number('release');
export const dropStream = number('drop');
export const demoStream = number('demo');
export const reviveStream = number('revive');
export const rowStream = number('row');
export const valueStream = number('value');
export const incidentStream = number('incident');
export const incidentPickStream = number('incident-pick');
export const betStream = number('bet');

/** Luck of someone at a step: for searches the step counts candidates, else ticks. */
export function luckOf(state: State, seat: number, stream: number, step: number, index: number): number {
  return uniform(state.address[seat] as number, addressOfMoment(state.keys.moment, stream, step, index));
}

/** Luck of the company as a whole. */
export function luckOfCompany(state: State, stream: number, step: number, index: number): number {
  return uniform(state.keys.company, addressOfMoment(state.keys.moment, stream, step, index));
}

const weekly = Uint8Array.of(prototypeStream, rowStream, incidentStream);
const ofWaiting = Uint8Array.of(releaseStream, dropStream, demoStream, reviveStream);

/**
 * Draws what the company needs in this tick in one go, into `state.luck` by stream: the same draws as `luckOfCompany`, index 0.
 * What befalls prototypes is drawn only if some wait.
 */
export function drawTick(state: State): void {
  drawFor(state, weekly);
  if (state.prototypes > 0 || state.shelf > 0) drawFor(state, ofWaiting);
}

function drawFor(state: State, drawn: Uint8Array): void {
  const { company, moment } = state.keys;
  for (let at = 0; at < drawn.length; at += 1) {
    const stream = drawn[at] as number;
    state.luck[stream] = uniform(company, addressOfMoment(moment, stream, state.tick, 0));
  }
}
