// Makes every sound of the game from sine waves and noise: `node assets/sound/make-sounds.mjs`.
// Writes sprite.json, and sounds.webm and sounds.m4a by way of ffmpeg. The results are kept; building needs neither.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rate = 48_000;
const gapSeconds = 0.2;

/** Noise from -1 to 1, the same in every run. */
function noiseFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x8000_0000 - 1;
  };
}

/** A sound: `seconds` long, the sum of `parts`, each a function from seconds to a level. */
const sound = (seconds, ...parts) => {
  const samples = new Float64Array(Math.round(seconds * rate));
  for (const part of parts) for (let i = 0; i < samples.length; i++) samples[i] += part(i / rate);
  const fade = Math.round(0.01 * rate);
  for (let i = 0; i < fade; i++) samples[samples.length - 1 - i] *= i / fade;
  return samples;
};

/** A struck thing: rings at each of `modes` ([hertz, level, seconds to fall to a third]) from `at` on. */
const struck = (at, level, modes) => (t) => {
  if (t < at) return 0;
  const since = t - at;
  const attack = Math.min(1, since / 0.0015);
  return level * attack * modes.reduce((sum, [hertz, share, fall]) => sum + share * Math.sin(2 * Math.PI * hertz * since) * Math.exp(-since / fall), 0);
};

/** Noise between two frequencies, rising over `rise` and falling over `fall` seconds from `at` on. */
const brushed = (seed, at, level, low, high, rise, fall) => {
  const noise = noiseFrom(seed);
  const lowPass = 1 - Math.exp((-2 * Math.PI * high) / rate);
  const highPass = 1 - Math.exp((-2 * Math.PI * low) / rate);
  let smooth = 0;
  let slow = 0;
  return (t) => {
    smooth += lowPass * (noise() - smooth);
    slow += highPass * (smooth - slow);
    if (t < at) return 0;
    const since = t - at;
    return level * (smooth - slow) * (since < rise ? since / rise : Math.exp(-(since - rise) / fall));
  };
};

/** A held tone that swells and dies away. */
const held = (hertz, level, rise, fall) => (t) => level * Math.sin(2 * Math.PI * hertz * t) * (1 - Math.exp(-t / rise)) * Math.exp(-t / fall);

const step = (seed, at, level) => [struck(at, 0.5 * level, [[84, 1, 0.03], [140, 0.5, 0.02]]), brushed(seed, at, 0.25 * level, 500, 2400, 0.008, 0.025)];

/** A pair of hands, of wood rather than flesh. */
const clap = (seed, at, level) => [brushed(seed, at, 0.5 * level, 700, 2600, 0.002, 0.022), struck(at, 0.1 * level, [[540, 1, 0.014], [905, 0.5, 0.01]])];

const sounds = {
  paper: sound(0.34, brushed(1, 0, 0.5, 1800, 7000, 0.05, 0.03), brushed(2, 0.11, 0.4, 2400, 8000, 0.03, 0.05)),
  knock: sound(0.4, struck(0, 0.42, [[176, 1, 0.05], [398, 0.6, 0.035], [705, 0.32, 0.022], [1130, 0.16, 0.012]]), brushed(3, 0, 0.25, 900, 3500, 0.001, 0.006)),
  steps: sound(0.86, ...step(4, 0, 0.7), ...step(5, 0.2, 0.85), ...step(6, 0.41, 0.8), ...step(7, 0.62, 0.6)),
  crate: sound(0.46, brushed(8, 0, 0.18, 300, 1400, 0.05, 0.02), struck(0.09, 0.4, [[104, 1, 0.06], [236, 0.5, 0.04], [517, 0.22, 0.02]]), brushed(9, 0.09, 0.2, 400, 2000, 0.001, 0.012)),
  lamp: sound(1, struck(0, 0.16, [[1318.5, 1, 0.26], [2641, 0.4, 0.16], [3974, 0.18, 0.09]]), held(659.3, 0.1, 0.05, 0.3)),
  plank: sound(0.3, struck(0, 0.34, [[318, 1, 0.028], [846, 0.5, 0.018], [1402, 0.25, 0.01]]), brushed(10, 0, 0.18, 800, 3000, 0.001, 0.008)),
  flicker: sound(0.42, brushed(11, 0, 0.8, 900, 2600, 0.004, 0.02), brushed(12, 0.19, 0.65, 900, 2600, 0.004, 0.026)),
  applause: sound(0.95, ...clap(13, 0, 0.5), ...clap(14, 0.13, 0.8), ...clap(15, 0.21, 0.55), ...clap(16, 0.33, 0.9), ...clap(17, 0.44, 0.6), ...clap(18, 0.53, 0.75), ...clap(19, 0.67, 0.5), ...clap(20, 0.79, 0.35)),
  low: sound(1.5, held(98, 0.36, 0.07, 0.45), held(146.8, 0.15, 0.1, 0.35), held(97.3, 0.14, 0.12, 0.5)),
};

/** Where each sound lies in the one file, in milliseconds: [from, length]. */
const sprite = {};
const pieces = [];
let at = gapSeconds;
for (const [name, samples] of Object.entries(sounds)) {
  sprite[name] = [Math.round(at * 1000), Math.round((samples.length / rate) * 1000) + 60];
  pieces.push([Math.round(at * rate), samples]);
  at += samples.length / rate + gapSeconds;
}

/** 16-bit mono. */
function wavFrom(length) {
  const data = Buffer.alloc(44 + 2 * length);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + 2 * length, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(rate, 24);
  data.writeUInt32LE(2 * rate, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(2 * length, 40);
  for (const [from, samples] of pieces) {
    for (const [i, level] of samples.entries()) data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, level)) * 32_000), 44 + 2 * (from + i));
  }
  return data;
}

const folder = import.meta.dirname;
const scratch = mkdtempSync(join(tmpdir(), 'forkcast-sounds-'));
const wav = join(scratch, 'sounds.wav');
writeFileSync(wav, wavFrom(Math.ceil(at * rate)));
const encode = (...options) => execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', '-i', wav, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact', ...options]);
encode('-c:a', 'libopus', '-b:a', '32k', join(folder, 'sounds.webm'));
encode('-c:a', 'aac', '-ar', '32000', '-b:a', '32k', '-movflags', '+faststart', join(folder, 'sounds.m4a'));
writeFileSync(join(folder, 'sprite.json'), `${JSON.stringify(sprite, null, 2)}\n`);
rmSync(scratch, { recursive: true });
