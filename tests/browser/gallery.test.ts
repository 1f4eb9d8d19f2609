import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutFaults } from './layout-faults.ts';
import { axeFindings, openGame, shoot, type Screen } from './play.ts';

type Way = 'light' | 'dark' | 'light/projector' | 'dark/projector';

/** What every state is looked at in. The zoomed window is what a browser at 400 % leaves of 1440 by 900. */
const windows = [
  ['a laptop', { width: 1440, height: 900 }, 'light'],
  ['a tablet', { width: 1024, height: 768 }, 'dark'],
  ['a phone', { width: 390, height: 844 }, 'light'],
  ['the narrowest phone', { width: 360, height: 640 }, 'dark'],
  ['a window at four times the size', { width: 360, height: 225 }, 'light'],
  ['a projector', { width: 1920, height: 1080 }, 'light/projector'],
] as const satisfies readonly (readonly [name: string, screen: Screen, way: Way])[];

/** The game without its stage: a browser that can draw nothing. What is measured here is the panels, and drawing would take most of the time. */
async function openPanels(how: Parameters<typeof openGame>[1] = {}): Promise<Page> {
  const { page } = await openGame('', how);
  await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
  await page.goto(`${page.url()}#/gallery`);
  await page.reload();
  return page;
}

/** Stage states differ in the picture alone, and tests/browser/stage.test.ts measures its words; all that follows a decision is one page, whatever the decision. */
const isPanel = (name: string): boolean => !/^stage-|^(?:sequence|allocation|threshold.*|event)-after$/.test(name);

async function namesIn(page: Page): Promise<string[]> {
  await page.locator('main li b').first().waitFor();
  return page.locator('main li b').allTextContents();
}

/** Goes to a state and waits until nothing moves any more. */
async function goTo(page: Page, name: string, way: Way): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash; }, `#/gallery/${name}/${way}`);
  await page.locator('.screen').waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    let before = '';
    for (let quiet = 0, tries = 0; quiet < 2 && tries < 40; tries += 1) {
      await new Promise((done) => setTimeout(done, 25));
      const now = `${document.title}${document.body.textContent?.length ?? 0}${[...document.querySelectorAll('.stage-label')].map((label) => label.getAttribute('style')).join('')}`;
      quiet = now === before ? quiet + 1 : 0;
      before = now;
    }
  });
}

test('in every state no text lies on other text, is cut off, or leaves the window, whatever the window', { timeout: 300_000 }, async () => {
  const page = await openPanels();
  const names = (await namesIn(page)).filter(isPanel);
  expect(names.length).toBeGreaterThan(25);
  const faults: string[] = [];
  for (const [where, screen, way] of windows) {
    await page.setViewportSize(screen);
    for (const name of names) {
      await goTo(page, name, way);
      const smallest = way.endsWith('projector') ? 24 : 12.5;
      for (const fault of await layoutFaults(page, { smallest })) faults.push(`${where}, ${name}: ${fault}`);
      await shoot(page, `gallery-${name}-${screen.width}`);
    }
  }
  expect(faults).toEqual([]);
});

test('what is measured as a fault is one: text planted over text, cut off, outside the window, and too small', async () => {
  const page = await openPanels();
  await goTo(page, 'choice', 'light');
  expect(await layoutFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const plant = (text: string, css: Partial<CSSStyleDeclaration>, inside: Element = document.body): HTMLElement => {
      const planted = document.createElement('p');
      inside.append(planted);
      planted.textContent = text;
      Object.assign(planted.style, { zIndex: '99', whiteSpace: 'nowrap' }, css);
      return planted;
    };
    const heading = document.querySelector('h1')?.getBoundingClientRect();
    plant('over the heading', { position: 'fixed', left: `${heading?.left ?? 0}px`, top: `${(heading?.top ?? 0) + 8}px` });
    plant('half outside', { position: 'fixed', left: '-30px', top: '50%' });
    plant('small', { position: 'fixed', left: '50%', top: '95%', fontSize: '9px' });
    const box = plant('', { position: 'fixed', left: '300px', top: '500px', width: '40px', overflow: 'hidden' });
    plant('longer than its box', {}, box);
  });
  expect((await layoutFaults(page, { smallest: 12 })).map((fault) => fault.replace(/".* lies/, '"… lies')).toSorted()).toEqual([
    '"… lies on "over the heading"', '9.0 px: "small"', 'cut off: "longer than its box"', 'leaves the window: "half outside"',
  ]);
});

test('on a tablet and on a phone what lies below the foot of a sheet is counted, brought by a press, and no longer said at the end', async () => {
  const page = await openPanels({ reducedMotion: true });
  /** What is said, where, and how many options are out of sight; all at one moment. */
  const look = (): Promise<{ said: number; hidden: number; x: number; y: number }> => page.evaluate(() => {
    const edge = document.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? 0;
    const hidden = [...document.querySelectorAll('.option')].filter((option) => option.getBoundingClientRect().bottom > edge).length;
    const cue = document.querySelector<HTMLElement>('.more-below span');
    const box = cue?.getBoundingClientRect();
    return { said: cue ? Number.parseInt(cue.innerText, 10) || 0 : -1, hidden, x: box ? box.left + box.width / 2 : 0, y: box ? box.top + box.height / 2 : 0 };
  });
  const lessThan = async (said: number): ReturnType<typeof look> => {
    await expect.poll(async () => (await look()).said).toBeLessThan(said);
    return look();
  };
  for (const screen of [windows[1][1], windows[2][1]]) {
    await page.setViewportSize(screen);
    await goTo(page, 'brief', 'light');
    await goTo(page, 'multi', 'light');
    let now = await look();
    expect(now.said).toBeGreaterThan(2);
    for (let presses = 0; now.said >= 0 && presses < 12; presses += 1) {
      expect(now.said).toBeGreaterThanOrEqual(now.hidden);
      const { said } = now;
      await page.mouse.click(now.x, now.y);
      now = await lessThan(said);
    }
    expect(now).toMatchObject({ said: -1, hidden: 0 });
  }
});

test('with the colours of the system forced, what is chosen, said and played keeps showing', async () => {
  const page = await openPanels();
  await page.emulateMedia({ forcedColors: 'active' });
  await goTo(page, 'choice-set', 'light');
  const { ground, ...shown } = await page.evaluate(() => {
    const fill = (selector: string, part?: string): string => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element, part).backgroundColor;
    };
    return { ground: fill('html'), chosen: fill('.chosen .option-letter'), sure: fill('.confidence .slider', '::after'), track: fill('.confidence .slider', '::before'), commit: fill('.commit .button-main'), line: fill('.timeline-line', '::before'), pin: fill('.pin-now b') };
  });
  expect(Object.entries(shown).filter(([, colour]) => colour === ground || colour === 'rgba(0, 0, 0, 0)')).toEqual([]);
});

test('axe finds nothing in any panel, in one light or the other', { timeout: 300_000 }, async () => {
  const page = await openPanels({ reducedMotion: true });
  const names = (await namesIn(page)).filter((name) => isPanel(name) && (!name.endsWith('-set') || name === 'multi-set'));
  const findings: string[] = [];
  for (const [at, name] of names.entries()) {
    const way = at % 2 === 0 ? 'light' : 'dark';
    await goTo(page, name, way);
    for (const finding of await axeFindings(page)) findings.push(`${name}, ${way}: ${finding}`);
  }
  expect(findings).toEqual([]);
});
