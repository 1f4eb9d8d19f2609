import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { sha256 } from '../../src/scenario/sha256.ts';
import { scenarioWith, smallScenario } from '../builders/scenario.ts';

test('our SHA-256 is the platform’s, at every length around a block and for any text', () => {
  const platform = (text: string): string => createHash('sha256').update(text).digest('hex');
  for (let length = 0; length < 200; length += 1) expect(sha256('é'.repeat(length))).toBe(platform('é'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void expect(sha256(text)).toBe(platform(text))), { numRuns: 300 });
});

function hashOfFile(text: string): string {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('The file was refused.');
  return canonicalHash(parsed.scenario);
}

test('layout, order and properties of the author’s own do not change the hash', () => {
  const turned = Object.fromEntries(Object.entries(smallScenario).reverse());
  const hash = canonicalHash(smallScenario);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOfFile(JSON.stringify(smallScenario))).toBe(hash);
  expect(hashOfFile(JSON.stringify(turned, null, 4).replaceAll('\n', '\r\n'))).toBe(hash);
  expect(hashOfFile(JSON.stringify({ $schema: '../schema.json', ...smallScenario, 'x-note': 1 }))).toBe(hash);
});

test('anything a player could notice changes the hash', () => {
  const hash = canonicalHash(smallScenario);
  expect(canonicalHash(scenarioWith({ title: 'A small beginning.' }))).not.toBe(hash);
  expect(canonicalHash(scenarioWith({ minutes: 6 }))).not.toBe(hash);
  expect(canonicalHash(scenarioWith({ figures: smallScenario.figures.toReversed() }))).not.toBe(hash);
});

test('canonical JSON says the same as JSON, in one way', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
});
