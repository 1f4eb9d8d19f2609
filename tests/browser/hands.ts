import type { Locator, Page } from 'playwright-core';

/** What is on screen, from what can be pressed there. */
export type Place = 'library' | 'reading' | 'deciding' | 'passing' | 'ending';

/** How a player reaches for things: with the Tab key and Enter, or by pointing. */
export type Hand = 'keyboard' | 'pointer';

/** Which of the options, presets or cards to take, by decision title; the first where nothing is said. */
export type Wishes = Readonly<Record<string, number>>;

const mostTabs = 120;

/** Waits until one of the places is there, and says which. */
export async function placeOf(page: Page): Promise<Place> {
  const places: readonly (readonly [Place, string])[] = [
    ['library', '.library-card .button-main'],
    ['ending', 'main.ending .page-foot .button-main'],
    ['passing', 'main.passing'],
    ['deciding', '.commit .button-main'],
    ['reading', '#sheet .button-main'],
  ];
  await page.locator(places.map(([, selector]) => selector).join(', ')).first().waitFor();
  for (const [place, selector] of places) if ((await page.locator(selector).count()) > 0) return place;
  throw new Error('The screen changed while it was looked at.');
}

/** The heading of what is on screen. */
export function headingOf(page: Page): Promise<string> {
  return page.locator('h1').first().innerText();
}

/** Presses something. By keyboard, Tab has to lead there: what Tab does not reach fails here. */
export async function press(target: Locator, hand: Hand): Promise<void> {
  if (hand === 'pointer') return target.click();
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor({ state: 'attached' });
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target.toString()} within ${mostTabs} presses.`);
}

/** Sets out an answer and how sure one is, and stops short of committing. */
export async function setOut(page: Page, hand: Hand, wish: number): Promise<void> {
  const sheet = page.locator('#sheet');
  const radios = sheet.getByRole('radio');
  if ((await radios.count()) > 0) await takeOption(page, hand, wish);
  const presets = sheet.locator('.presets button');
  if ((await presets.count()) > 0) await press(presets.nth(wish), hand);
  const adds = sheet.locator('.pool [data-control="add"]:not([aria-disabled="true"])');
  while ((await adds.count()) > 0 && (await sheet.locator('.order > li').count()) < 3) await press(adds.first(), hand);
  await sayHowSure(page, hand);
}

async function takeOption(page: Page, hand: Hand, wish: number): Promise<void> {
  const options = page.locator('#sheet .option');
  if (hand === 'pointer') return options.nth(wish).click();
  await tabTo(options.nth(0).getByRole('radio'));
  await page.keyboard.press('Space');
  for (let step = 0; step < wish; step++) await page.keyboard.press('ArrowDown');
}

async function sayHowSure(page: Page, hand: Hand): Promise<void> {
  const slider = page.locator('.confidence input[type="range"]');
  if (hand === 'pointer') {
    const box = await slider.boundingBox();
    if (!box) throw new Error('There is no slider to say how sure one is.');
    // From the slider's own corner, once it stands still: what was chosen just before may move it.
    return slider.click({ position: { x: box.width * 0.6, y: box.height / 2 } });
  }
  await tabTo(slider);
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
}

export function commit(page: Page, hand: Hand): Promise<void> {
  return press(page.locator('.commit .button-main'), hand);
}

/** Skips the weeks that pass. They may be over before the player gets there; then there is nothing to skip. */
async function skip(page: Page, hand: Hand): Promise<void> {
  const passing = page.locator('main.passing');
  const button = passing.locator('.transport button');
  if (hand === 'pointer') await button.click({ timeout: 2000 }).catch(() => undefined);
  while (hand === 'keyboard' && (await button.count()) > 0) {
    const there = await button.evaluate((element) => element === document.activeElement, undefined, { timeout: 1000 }).catch(() => false);
    await page.keyboard.press(there ? 'Enter' : 'Tab');
    if (there) break;
  }
  await passing.waitFor({ state: 'detached' });
}

/** Takes the one step that leads on from where the play stands: read, decide, skip or continue. */
export async function goOn(page: Page, hand: Hand, wishes: Wishes = {}): Promise<void> {
  const place = await placeOf(page);
  const heading = await headingOf(page);
  switch (place) {
    case 'library':
      return press(page.locator('.library-card .button-main').first(), hand);
    case 'reading':
      return press(page.locator('#sheet .button-main'), hand);
    case 'passing':
      return skip(page, hand);
    case 'deciding':
      await setOut(page, hand, wishes[heading] ?? 0);
      await commit(page, hand);
      return page.locator('.commit').waitFor({ state: 'detached' });
    case 'ending':
      return undefined;
  }
}
