import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadKernel, runCompiled } from '../../src/cli/kernel/load-kernel.ts';
import { everyPath } from '../../src/judge/ask.ts';
import { judgedFacts } from '../../src/judge/judged-facts.ts';
import { judgeRun, sameChoices } from '../../src/judge/judge-run.ts';
import { tracesOf } from '../../src/judge/trace.ts';
import { valuePaths } from '../../src/judge/value-paths.ts';
import { finish } from '../../src/model/analysis/work.ts';
import { answersApart } from '../../src/present/debrief/valued.ts';
import { presentEnding } from '../../src/present/ending.ts';
import { presentProfile } from '../../src/present/sharing/profile.ts';
import { englishLate as words } from '../../src/present/words/english-late.ts';
import { englishSharing as sharing } from '../../src/present/words/english-sharing.ts';
import { logOf } from '../../src/run/log.ts';
import { replay } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import type { EndingNode } from '../../src/scenario/scenario.ts';
import { canonicalHash } from '../../src/scenario/canonical-hash.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { formatShareLink } from '../../src/storage/share-link.ts';
import { endingOf, playThrough } from '../builders/plays.ts';
import { longestTask } from './longest-task.ts';
import { newestSave } from './newest-save.ts';
import { axeFindings, openGame, screens, shoot } from './play.ts';
import { finishedRun, plant, scenario } from './planted.ts';

// Worlds that are played outside the page for comparison run in compiled weeks, as the page's own do: plain ones take four times as
// long. That both come to the same is held by tests/model/compiled.test.ts, and in a browser by forecast.test.ts.
runCompiled(loadKernel(join(import.meta.dirname, '../..')));

/** Worlds of thousands of paths are played twice here, in the page and outside it: seconds, unless the machine has much else to do. */
const patientMs = 300_000;

const hash = canonicalHash(scenario);
const shared = logOf(finishedRun(7, [0, 1]), hash);
const link = formatShareLink(shared) ?? '';

/** What a debrief says that follows from the run alone. */
function figuresOf(page: Page): Promise<string[]> {
  return page.locator('main.debrief h1, main.debrief .lead, main.debrief table td').allTextContents();
}

/** What an ending says, and the same of a run replayed outside the page. */
async function endingOn(page: Page): Promise<unknown> {
  const texts = (selector: string) => page.locator(`main.ending ${selector}`).allTextContents();
  return {
    title: await texts('h1'), tier: await texts('.tier-scale .reached span'), criteria: await texts('.criteria li b'), charts: await texts('.chart-says'), lines: await texts('.chart-table td'),
    answers: await texts('.decision-words > span'), sure: await texts('.decision-sure'),
    figures: await page.locator('main.ending .criteria li > span').evaluateAll((figures) => figures.map((figure) => figure.firstChild?.textContent)),
  };
}

function endingFrom(run: Run): unknown {
  const view = presentEnding({ before: run, run, node: run.node, phase: 'ended', draft: { answer: null, confidence: null } }, run.scenario.nodes[run.node] as EndingNode, words);
  return {
    title: [view.title], tier: [view.tier.reached], criteria: view.tier.criteria.map(({ label }) => label), charts: view.charts.map(({ says }) => says),
    lines: view.charts.flatMap(({ lines, unit, labels }) => lines.flatMap(({ values }) => values.slice(1).map(unit === 'usd' ? labels.usd : labels.count))),
    answers: view.decisions.map(({ answer }) => answer), sure: view.decisions.map(({ confidence }) => confidence),
    figures: view.tier.criteria.map(({ figure }) => figure),
  };
}

async function libraryIn(page: Page): Promise<void> {
  await page.locator('.library-card .button-main').first().waitFor();
}

describe('a link to a run', () => {
  test('opens the same run in another browser, with the same figures, and writes nothing there', async () => {
    const mine = await openGame('', { reducedMotion: true });
    await mine.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await libraryIn(mine.page);
    await plant(mine.page, finishedRun(7, [0, 1]));
    await mine.page.evaluate((id) => { location.hash = `#/debrief/${id}`; }, scenario.id);
    await mine.page.getByRole('button', { name: 'Copy a link to this run' }).click();
    await mine.page.getByText('Copied.').waitFor();
    await mine.page.getByText('on another it opens nothing').waitFor();
    const copied = await mine.page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe(link);

    const theirs = await openGame(new URL(copied).hash, { reducedMotion: true });
    await theirs.page.locator('main.debrief .shared-note').waitFor();
    expect(await figuresOf(theirs.page)).toEqual(await figuresOf(mine.page));
    expect(await axeFindings(theirs.page)).toEqual([]);
    await shoot(theirs.page, 'shared-wide');
    await theirs.page.evaluate(() => { location.hash = '#/profile'; });
    await theirs.page.getByText('No finished run has been judged yet.').waitFor();
    expect(await theirs.page.locator('.profile-runs').count()).toBe(0);
    expect(await newestSave(theirs.page)).toBeNull();
  });

  test('leaves a run of one’s own as it is, unless that may be put aside', async () => {
    const { page } = await openGame('', { reducedMotion: true, screen: screens.phone });
    await libraryIn(page);
    await plant(page, finishedRun(3, [1, 0]));
    await page.evaluate((to) => { location.hash = to; }, link);
    await page.getByRole('button', { name: 'Play again' }).click();
    await page.getByText('You have a run of this scenario yourself.').waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Play it on as mine' }).click();
    await page.getByText('You have a run of this scenario yourself.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep mine');
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'shared-phone');
    await page.getByRole('button', { name: 'Put mine aside and play this one' }).click();
    await page.locator('main.ending').waitFor();
    await page.evaluate(() => { location.hash = '#/profile'; });
    await page.locator('.profile-runs tbody tr').first().waitFor();
    expect(await page.locator('.profile-runs td:nth-child(2)').allTextContents()).toEqual(expect.arrayContaining(['0000-0003', '0000-0007']));
  });

  test.each([
    ['that was cut off', link.slice(0, -9), 'are missing at its end'],
    ['behind a question mark', `?run=${link.slice(6)}`, 'so it was not read'],
    ['of a scenario that is not here', formatShareLink({ ...shared, scenario: 'not-here' }) ?? '', 'named “not-here”, which is not here'],
  ])('%s says what is wrong', async (_, path, says) => {
    const { page } = await openGame(path, { reducedMotion: true });
    await page.getByText(says).waitFor();
    await expect.poll(() => page.url()).not.toContain('?');
    await page.getByRole('button', { name: 'All scenarios', exact: true }).click();
    await libraryIn(page);
  });
});

describe('the runs kept here', () => {
  test('take in a file, are judged without a debrief, listed with score and corner, and deleted when that is confirmed', { timeout: patientMs }, async () => {
    const { page } = await openGame('', { reducedMotion: true });
    await libraryIn(page);
    await page.getByRole('button', { name: 'Menu and settings' }).click();
    await page.getByRole('link', { name: 'Your runs' }).click();
    await page.locator('main.profile').waitFor();
    const give = (text: string) => page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('{"score": 100}');
    await page.getByText('The file holds no run.').waitFor();
    await give(JSON.stringify({ log: shared, outcome: { tier: 'mature' } }));
    await page.getByRole('button', { name: 'Play it on as mine' }).click();
    await page.locator('main.ending').waitFor();
    const { run } = replay(scenario, shared);
    expect(await endingOn(page)).toEqual(endingFrom(run));
    await page.evaluate(() => { location.hash = '#/profile'; });
    const cells = page.locator('.profile-runs td');
    await expect.poll(() => cells.nth(1).textContent(), { timeout: patientMs, interval: 500 }).toMatch(/^−?\d+$/);
    const listed = await cells.allTextContents();
    // Ends what the play has left under way: a thousand worlds that nobody here waits for.
    await page.reload();
    await cells.nth(1).waitFor();
    // The same worlds, played here: 64 of all paths, 400 of the same choices.
    const every = everyPath(scenario, shared.seed);
    const [draw, over] = [tracesOf(every), tracesOf(sameChoices(run))];
    const valuation = finish(valuePaths(every, Array.from({ length: 64 }, (_, world) => finish(draw(world)))));
    const apart = finish(answersApart(run, valuation)).map((ask) => finish(valuePaths(ask, Array.from({ length: 64 }, (_, world) => finish(tracesOf(ask)(world))))));
    const judged = judgedFacts(run, finish(judgeRun(run, [valuation, ...apart], Array.from({ length: 400 }, (_, world) => finish(over(world))))), 64);
    const view = presentProfile([{ scenario: scenario.id, log: shared, judged, brought: false, finished: true }], [{ key: scenario.id, scenario, hash }], words, sharing);
    const [row] = view.runs;
    for (const told of [listed, await cells.allTextContents()]) expect(told.slice(0, 4)).toEqual([row?.code, row?.score, row?.luck, row?.corner]);
    expect(await page.locator('.profile-lead p').last().textContent()).toBe(view.counted);
    expect(await page.locator('.calibration .judgement-says p').allTextContents()).toEqual(view.calibration?.says);
    expect(await page.locator('.calibration tbody :is(th, td)').allTextContents()).toEqual(view.calibration?.bins.flatMap(({ figures, count }) => [figures.said, figures.right, figures.interval, String(count)]));
    expect(await page.locator('.profile-principles li').allTextContents()).toEqual(view.principles.map(({ text: principle, says }) => `${principle} ${says}`));
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'profile-wide');

    // All of it into a file, away, and back.
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save everything as a file' }).click()]);
    const saved = readFileSync(await download.path(), 'utf8');
    await page.setViewportSize(screens.phone);
    await shoot(page, 'profile-phone');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete it all' }).click();
    await page.getByText('Nothing of your runs is kept here any more.').waitFor();
    expect(await page.locator('.profile-runs').count()).toBe(0);
    expect(await newestSave(page)).toBeNull();
    await give(saved);
    await page.getByText('One run brought.').waitFor();
    await give(saved);
    await page.getByText('One run was here already.').waitFor();
    expect((await cells.allTextContents()).slice(0, 4)).toEqual(listed.slice(0, 4));
    await page.evaluate((id) => { location.hash = `#/play/${id}`; }, scenario.id);
    await page.locator('main.ending').waitFor();
  });

  test('come back from no other tab once everything is deleted, and a store that ends is opened again', async () => {
    const { page, context, newTab } = await openGame('#/profile', { reducedMotion: true });
    await page.locator('main.profile').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
    const other = await newTab(`#/play/${scenario.id}`);
    await other.locator('#sheet .button-main').click();
    await expect.poll(() => newestSave(page)).not.toBeNull();
    await page.evaluate(() => { location.hash = '#/'; });
    await libraryIn(page);
    await page.evaluate(() => { location.hash = '#/profile'; });
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete it all' }).click();
    await page.getByText('Nothing of your runs is kept here any more.').waitFor();
    await other.bringToFront();
    await other.locator('#sheet input[type=radio], #sheet .option').first().click();
    await other.getByText('This run was deleted in another tab').waitFor();
    expect(await newestSave(page)).toBeNull();
    await shoot(other, 'deleted-elsewhere');
    await other.getByRole('button', { name: 'Play here' }).click();
    await other.getByText('This run was deleted in another tab').waitFor({ state: 'detached' });
  });

  test('are two hundred without the page being held for long, a part of them shown at first', async () => {
    const { page } = await openGame('#/profile', { reducedMotion: true });
    await page.locator('main.profile').waitFor();
    const judged = { calls: [{ confidence: 0.8, right: true }, { confidence: 0.6, right: false }], evidence: [{ principle: 'P01', shown: true }], score: 0.4, percentile: 0.3, corner: 'deserved', worlds: 1000 };
    const runs = Array.from({ length: 200 }, (_, at) => ({ format: 1, scenario: scenario.id, log: { ...shared, seed: 1000 + at }, judged, brought: false, order: at + 1 }));
    await page.evaluate((kept) => new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('forkcast-finished');
      opening.addEventListener('error', reject);
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('runs', 'readwrite');
        for (const run of kept) writing.objectStore('runs').put(run, `run ${run.order}`);
        writing.addEventListener('complete', () => { opening.result.close(); resolve(); });
      });
    }), runs);
    await page.evaluate(() => { location.hash = '#/'; });
    await libraryIn(page);
    expect(await longestTask(page, async () => {
      await page.evaluate(() => { location.hash = '#/profile'; });
      await page.locator('.profile-runs tbody tr').first().waitFor();
    })).toBeLessThan(50);
    await page.getByText('Two hundred runs count here.').or(page.getByText('200 runs count here.')).waitFor();
    expect(await page.locator('.profile-runs tbody tr').count()).toBe(50);
    await page.getByRole('button', { name: 'Show 150 more' }).click();
    expect(await page.locator('.profile-runs tbody tr').count()).toBe(200);
  });

  test('are missed where the browser has cleared them, and that is said', async () => {
    const { page } = await openGame('', { reducedMotion: true });
    await libraryIn(page);
    await page.evaluate(() => localStorage.setItem('forkcast-keeps-runs', '1'));
    await page.reload();
    await page.getByText('This browser held runs of yours, and they are gone').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate((id) => { location.hash = `#/play/${id}`; }, scenario.id);
    await page.reload();
    await page.getByText('This browser held runs of yours, and they are gone').waitFor();
    await shoot(page, 'runs-gone-in-a-play');
    await page.evaluate(() => { location.hash = '#/'; });
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.reload();
    await libraryIn(page);
    expect(await page.getByText('This browser held runs of yours').count()).toBe(0);
  });
});

describe('a run of a scenario of one’s own', () => {
  const title = '=HYPERLINK("x") <img src="x" onerror="document.title=1">';
  const text = JSON.stringify({ ...(JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/template/template.json'), 'utf8')) as object), id: 'mine', title });
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('The template is a scenario.');
  const log = logOf(endingOf(playThrough(parsed.scenario, 9, [0, 0, 0, 0])).run, canonicalHash(parsed.scenario));

  test('brings its scenario along in a file, says that no link would do, and its texts stay texts on the page, on paper and in files', async () => {
    const { page } = await openGame('#/profile', { reducedMotion: true });
    await page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ log, scenario: { name: 'mine.json', text } })) });
    await page.getByText('Its scenario came with it, and is among your own now.').waitFor();
    expect(await page.getByRole('button', { name: 'Copy a link to this run' }).isDisabled()).toBe(true);
    await page.getByText('so a link would open nothing').waitFor();
    const fileOf = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect(JSON.parse(await fileOf('Save this run as a file'))).toMatchObject({ log: { scenario: 'mine', choices: log.choices }, scenario: { name: 'mine.json', text }, outcome: { title } });
    expect(await fileOf('Save as CSV')).toContain(`"'${title.replaceAll('"', '""')}"`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main.debrief .kicker').innerText()).toContain(title);
    expect(await page.locator('main.debrief img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Play it on as mine' }).click();
    await page.locator('main.ending').waitFor();
    expect(page.url()).toContain('#/play/own/mine');
  });
});
