import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Bench } from './bench/bench.ts';
import type { Mounted } from './bench/stage-bench.tsx';
import { type HowToOpen, openBench, screens, shoot, type Screen } from './play.ts';

type WithStage = typeof globalThis & { bench: Bench; mounted: Mounted };
type State = Parameters<Mounted['show']>[0];

/** With WebGL, as the game draws wherever it can. */
const openStage = (how: HowToOpen): ReturnType<typeof openBench> => openBench({ ...how, drawing: 'webgl' });

/** Enough to draw on where only the machinery is looked at. */
const small: Screen = { width: 360, height: 300 };

/** What the panels leave: on a phone the stage is a strip above the sheet, on a desk the sheet lies beside it. */
const layouts: Readonly<Record<string, { readonly screen: Screen; readonly sheet: number; readonly foot: number }>> = {
  wide: { screen: screens.wide, sheet: 28, foot: 116 },
  'wide with a sheet': { screen: screens.wide, sheet: 520, foot: 116 },
  tablet: { screen: screens.tablet, sheet: 16, foot: 100 },
  phone: { screen: screens.phone, sheet: 10, foot: 520 },
};

async function mount(page: Page, state: State, theme: 'light' | 'dark', { sheet, foot }: { sheet: number; foot: number }): Promise<void> {
  await page.evaluate(async (how) => {
    const here = globalThis as WithStage;
    const root = document.createElement('div');
    document.body.append(root);
    here.mounted = await (await here.bench.stage()).mountStage(root, how);
  }, { state, theme, sheet, foot });
  await page.locator('.stage-host canvas').waitFor();
}

const show = (page: Page, state: State): Promise<void> => page.evaluate(async (next) => {
  const { mounted } = globalThis as WithStage;
  mounted.show(next, []);
  await mounted.settled();
}, state);

/** States with the most to say, or the most to say it over. The others are laid out in tests/stage/words.test.ts. */
const telling: readonly State[] = ['trap', 'halfBridge', 'partners', 'full'];

test('words lie on nothing the picture is about, on no other word, and within the window, on every screen', async () => {
  const { page } = await openStage({ screen: screens.wide });
  for (const [name, layout] of Object.entries(layouts)) {
    await page.setViewportSize(layout.screen);
    await mount(page, 'empty', name === 'tablet' ? 'dark' : 'light', layout);
    for (const state of telling) {
      await show(page, state);
      const { boxes, subjects, window } = await page.evaluate(() => (globalThis as WithStage).mounted.measured());
      const over = (a: typeof boxes[number], b: typeof subjects[number]): boolean => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
      expect(boxes.length, `${name}, ${state} has words`).toBeGreaterThan(name === 'phone' ? 0 : 3);
      for (const [at, box] of boxes.entries()) {
        const where = `${name}, ${state}: "${box.text}"`;
        expect(boxes.slice(at + 1).filter((other) => over(box, other)).map(({ text }) => text), `${where} lies over a word`).toEqual([]);
        expect(subjects.filter((subject) => over(box, subject)), `${where} lies on the picture`).toEqual([]);
        expect(box.left >= 0 && box.top >= 0 && box.left + box.width <= window.width && box.top + box.height <= window.height, `${where} leaves the window`).toBe(true);
      }
      await shoot(page, `stage-${state}-${name.replaceAll(' ', '-')}`);
    }
    await page.evaluate(() => (globalThis as WithStage).mounted.leave());
  }
});

test('nothing is done at all while nothing moves, and the stage wakes for what comes', async () => {
  const { page } = await openStage({ screen: small });
  await mount(page, 'good', 'light', { sheet: 0, foot: 0 });
  await show(page, 'trap');
  const idle = await page.evaluate(async () => {
    let asked = 0;
    const real = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (step) => {
      asked += 1;
      return real(step);
    };
    await new Promise((done) => setTimeout(done, 400));
    const atRest = asked;
    (globalThis as WithStage).mounted.show('good', [], 500);
    await new Promise((done) => setTimeout(done, 250));
    const moving = asked;
    globalThis.requestAnimationFrame = real;
    return { atRest, moving };
  });
  expect(idle.atRest).toBe(0);
  expect(idle.moving).toBeGreaterThan(2);
});

test('a person is found under the pointer, and marked until nobody is', async () => {
  const { page } = await openStage({ screen: screens.tablet });
  await mount(page, 'halfBridge', 'light', { sheet: 16, foot: 100 });
  await show(page, 'halfBridge');
  const found = await page.evaluate(() => {
    const { personAt, where } = (globalThis as WithStage).mounted.stage();
    return ['champion-2', 'hire-1', 'hire-4'].map((id) => {
      const head = where(`person:${id}`);
      return head && [10, 20, 30].map((down) => personAt(head.x, head.y + down)).find((one) => one !== null);
    });
  });
  expect(found).toEqual(['champion-2', 'hire-1', 'hire-4']);
  const select = (id: string | null): Promise<void> => page.evaluate(async (one) => {
    (globalThis as WithStage).mounted.stage().select(one);
    await new Promise((done) => setTimeout(done, 200));
  }, id);
  const plain = await page.screenshot();
  await select('champion-2');
  const marked = await page.screenshot();
  await shoot(page, 'stage-selected');
  await select(null);
  expect([marked.equals(plain), (await page.screenshot()).equals(plain)]).toEqual([false, true]);
});

test('a drawing context that is lost and given back is drawn on again', async () => {
  const { page } = await openStage({ screen: small, faultsExpected: true });
  await mount(page, 'good', 'light', { sheet: 28, foot: 116 });
  await show(page, 'good');
  const before = await page.screenshot();
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage-host canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loser = gl?.getExtension('WEBGL_lose_context');
    if (!canvas || !loser) throw new Error('There is no context to lose.');
    const given = new Promise((back) => canvas.addEventListener('webglcontextrestored', back, { once: true }));
    loser.loseContext();
    await new Promise((done) => setTimeout(done, 100));
    loser.restoreContext();
    await given;
    await new Promise((done) => setTimeout(done, 300));
  });
  expect((await page.screenshot()).equals(before)).toBe(true);
});

test('ten visits leave no texture, drawing context, listener or canvas behind', async () => {
  const { page } = await openStage({ screen: small });
  const left = await page.evaluate(async () => {
    const here = globalThis as WithStage;
    const contexts = new Set<WebGLRenderingContext | WebGL2RenderingContext>();
    let listeners = 0;
    const count = (target: EventTarget): void => {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = (...given: Parameters<typeof addEventListener>) => {
        listeners += 1;
        addEventListener.apply(target, given);
      };
      target.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
        listeners -= 1;
        removeEventListener.apply(target, given);
      };
    };
    count(document);
    count(globalThis);
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function watched(this: HTMLCanvasElement, ...given: unknown[]) {
      const context = Reflect.apply(getContext, this, given) as RenderingContext | null;
      if (context && 'createTexture' in context) contexts.add(context);
      return context;
    } as typeof getContext;
    const counted = () => ({ listeners, canvases: document.querySelectorAll('canvas').length, contexts: [...contexts].filter((one) => !one.isContextLost()).length, blur: globalThis.onblur !== null });
    // What is left behind is what stays: the first stage to go may take its time over it.
    const counts = async () => {
      for (let last = '', since = performance.now(); performance.now() - since < 600;) {
        const now = JSON.stringify(counted());
        if (now !== last) [last, since] = [now, performance.now()];
        await new Promise((done) => setTimeout(done, 60));
      }
      return counted();
    };
    const stage = await here.bench.stage();
    const visit = async () => {
      const root = document.createElement('div');
    document.body.append(root);
      const mounted = await stage.mountStage(root, { state: 'good', theme: 'light', sheet: 28, foot: 116 });
      await mounted.settled();
      mounted.leave();
      root.remove();
      await new Promise((done) => setTimeout(done, 120));
    };
    await visit();
    const first = await counts();
    for (let time = 0; time < 10; time += 1) await visit();
    return { first, last: await counts() };
  });
  expect(left.last).toEqual(left.first);
  // One context is Phaser's own, made once to learn what the browser can do.
  expect(left.last).toMatchObject({ canvases: 0, contexts: 1, blur: false });
});
