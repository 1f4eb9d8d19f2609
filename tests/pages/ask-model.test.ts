import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askModel } from '../../src/pages/ask-model.ts';
import { smallScenario } from '../builders/scenario.ts';

beforeEach(() => void vi.stubGlobal('navigator', {}));
afterEach(() => void vi.unstubAllGlobals());

test('the model, asked of an own file, can be stopped', async () => {
  const asked = askModel(smallScenario);
  asked?.cancel();
  expect(await asked?.result).toBeNull();
});

test('the model is not asked of a file with more paths than a page should play', () => {
  const hire = smallScenario.nodes['first-hire'];
  if (hire?.kind !== 'choice') throw new Error('The small scenario begins with a choice.');
  const options = Array.from({ length: 40 }, (_, at) => ({ id: `option-${at}`, label: 'An option', levers: [] }));
  const wide = (next: string) => ({ ...hire, options, standIn: 'option-0', next });
  const nodes = { ...smallScenario.nodes, 'first-hire': wide('second'), second: wide('third'), third: { ...wide(''), next: hire.next } };
  expect(askModel({ ...smallScenario, nodes })).toBeNull();
});
