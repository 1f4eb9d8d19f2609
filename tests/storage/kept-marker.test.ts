import { expect, test } from 'vitest';
import { keptMarkerIn } from '../../src/storage/kept-marker.ts';

test('a marker stays until it is cleared, whoever reads it', () => {
  const texts = new Map<string, string>();
  const storage = { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text), removeItem: (key: string) => void texts.delete(key) };
  const marker = keptMarkerIn(() => storage);
  expect(marker.read()).toBe(false);
  marker.set();
  expect(keptMarkerIn(() => storage).read()).toBe(true);
  marker.clear();
  expect(marker.read()).toBe(false);
});

test('where nothing may be stored there is no marker, and nothing is thrown', () => {
  const marker = keptMarkerIn(() => { throw new DOMException('Not allowed.', 'SecurityError'); });
  marker.set();
  marker.clear();
  expect(marker.read()).toBe(false);
});
