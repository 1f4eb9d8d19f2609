import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadKernel, runCompiled } from '../../src/cli/kernel/load-kernel.ts';
import { everyPath } from '../../src/judge/ask.ts';
import { sameChoices } from '../../src/judge/judge-run.ts';
import { tracesOf } from '../../src/judge/trace.ts';
import { valuePaths } from '../../src/judge/value-paths.ts';
import { breakdown } from '../../src/model/analysis/breakdown.ts';
import { drawWorlds, forecastOf, sidesOf } from '../../src/judge/worlds.ts';
import { otherwise, presentCounterfactual } from '../../src/present/debrief/counterfactual-view.ts';
import { presentDebrief } from '../../src/present/debrief/debrief.ts';
import { valuedFrom } from '../../src/present/debrief/valued.ts';
import { talkOf } from '../../src/present/debrief/talk.ts';
import { differencesOf } from '../../src/present/difference.ts';
import { presentReveal } from '../../src/present/reveal.ts';
import { comparisonAt } from '../../src/present/roads.ts';
import { englishLate as words } from '../../src/present/words/english-late.ts';
import { parseRunLog } from '../../src/run/parse-run-log.ts';
import { replay } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import type { DecisionNode } from '../../src/scenario/scenario.ts';
import { layoutFaultsDown } from './layout-faults.ts';
import { longestTask } from './longest-task.ts';
import { newestSave } from './newest-save.ts';
import { axeFindings, openGame, screens, shoot, type Screen } from './play.ts';
import { finishedRun, plant, scenario } from './planted.ts';

// Worlds that are played outside the page for comparison run in compiled weeks, as the page's own do: plain ones take four times as
// long. That both come to the same is held by tests/model/compiled.test.ts, and in a browser by forecast.test.ts.
runCompiled(loadKernel(join(import.meta.dirname, '../..')));

/** Many worlds of thousands of paths are played twice here, in the page and outside it. */
const patientMs = 300_000;

/** The log that lies in the page's own store, replayed here. */
async function runFromStore(page: Page): Promise<Run> {
  const text = (await newestSave(page))?.log ?? '';
  const read = parseRunLog(text);
  if (!read.ok) throw new Error('The page has stored no log that can be read.');
  return replay(scenario, read.log).run;
}

/** The texts of a table's cells, row by row, without its head. */
function cellsOf(page: Page, selector: string): Promise<string[][]> {
  return page.locator(`${selector} tbody tr`).evaluateAll((rows) => rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => [...cell.childNodes].map((node) => node.textContent).join(' ').trim())));
}

interface How {
  readonly screen?: Screen;
  readonly theme?: 'light' | 'dark';
}

async function openGameWith(run: Run, how: How = {}): Promise<Page> {
  const { page } = await openGame('', { ...how, reducedMotion: true });
  await page.locator('.library-card .button-main').first().waitFor();
  await plant(page, run);
  return page;
}

async function goToDebrief(page: Page): Promise<void> {
  await page.evaluate((id) => { location.hash = `#/debrief/${id}`; }, scenario.id);
  await page.locator('main.debrief').waitFor();
}

async function openDebrief(run: Run, how: How = {}): Promise<Page> {
  const page = await openGameWith(run, how);
  await goToDebrief(page);
  return page;
}

describe('a debrief', () => {
  test('shows the figures that the log in the store comes to, outside the page as well, and never holds the page for long', { timeout: patientMs }, async () => {
    const run = finishedRun(2, [1, 0, 1, 0, 0, 1, 1]);
    // What many worlds say, played here before the page plays the same ones: neither then takes the other's time.
    const ask = everyPath(scenario, run.seed);
    const [draw, over] = [tracesOf(ask), tracesOf(sameChoices(run))];
    const traces = Array.from({ length: 64 }, (_, world) => whole(draw(world)));
    const valued = whole(valuedFrom(run, [whole(valuePaths(ask, traces))], Array.from({ length: 400 }, (_, world) => whole(over(world))), true, words)).shown;

    const page = await openGameWith(run);
    expect(await longestTask(page, async () => {
      await goToDebrief(page);
      await page.locator('.paths-map').waitFor({ timeout: patientMs });
    })).toBeLessThan(50);
    const text = (selector: string): Promise<string> => page.locator(selector).first().innerText();
    // Read at once: more worlds are on their way.
    const valuedShown = {
      soFar: await text('.so-far'), map: await text('.paths-map .part-lead'), stops: await cellsOf(page, '.map-table'),
      corner: await text('.verdict'), judgement: await text('.judgement .judgement-says'), given: (await cellsOf(page, '.given-away')).map(([, figure]) => figure?.trim()),
      calibration: await text('.calibration .judgement-says'), bins: await cellsOf(page, '.calibration'), missed: await page.locator('.principle-list.missed li b').allInnerTexts(),
    };
    const stored = await runFromStore(page);
    expect([stored.seed, stored.choices]).toEqual([run.seed, run.choices]);
    const view = presentDebrief(stored, words);
    expect(await text('main.debrief h1')).toBe(view.title);
    expect(await text('main.debrief .lead')).toBe(view.story);
    expect(await text('.tier-scale .reached')).toBe(view.tier.reached);
    expect(await page.locator('.criteria li').evaluateAll((items) => items.map((item) => [item.querySelector('b')?.textContent, item.querySelector('span')?.firstChild?.textContent]))).toEqual(view.tier.criteria.map(({ label, figure }) => [label, figure]));
    expect(await cellsOf(page, '.figures-table')).toEqual(view.quarters.map((quarter) => [quarter.label, String(quarter.features), String(quarter.departures), words.figures.usd(quarter.spendUsd)]));
    expect(await cellsOf(page, '.money-table')).toEqual(view.money.map((line) => [line.note === null ? line.label : `${line.label} ${line.note}`, words.figures.usd(line.usd)]));
    expect(await cellsOf(page, '.bars:not(.mix, .given-away)')).toEqual(view.departures.rows.map(({ label, figure }) => [label, figure]));
    expect(await cellsOf(page, '.bars.mix')).toEqual(view.mix.rows.map(({ label, figure, meantFigure }) => [label, figure, meantFigure]));
    expect(valuedShown).toEqual({
      soFar: valued.soFar, map: valued.map?.says, stops: valued.map?.mine.map(({ title, answer, best, figures }) => [title, answer, figures.sure, best, figures.before, figures.cost]),
      corner: valued.judgement?.corner, judgement: valued.judgement && valued.judgement.says.join('\n\n'), given: valued.judgement?.decisions.map((decision) => decision.figures.regret),
      calibration: valued.calibration?.says.join('\n\n'), bins: valued.calibration?.bins.map(({ figures, count }) => [figures.said, figures.right, figures.interval, String(count)]), missed: valued.principles?.missed.map((principle) => principle.text),
    });
    for (const size of Object.values(screens)) {
      await page.setViewportSize(size);
      expect(await layoutFaultsDown(page, { smallest: 11 })).toEqual([]);
    }
  });

  test('takes a decision the other way by keyboard, with the figures of both sides, and nothing that axe holds against it', { timeout: patientMs }, async () => {
    const page = await openDebrief(finishedRun(2, [1, 0, 1, 0, 0, 1, 1]), { screen: screens.tablet });
    const run = await runFromStore(page);
    const [first] = presentDebrief(run, words).decisions;
    const other = first?.others[0];
    const told = first && other ? otherwise(run, first.index, other.id) : null;
    if (!first || !told) throw new Error('The first decision has another answer.');
    const button = page.locator('.what-if-others button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const view = presentCounterfactual(run, first.index, told, words);
    await page.locator('.counterfactual h3').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(view.title);
    expect(await cellsOf(page, '.counterfactual-figures .debrief-table')).toEqual(view.figures.map((row) => [row.label, row.mine, row.other]));
    expect(await page.locator('.counterfactual-later li').allInnerTexts()).toEqual([...view.later]);
    await shoot(page, 'debrief-what-if');
    // The menu and the facilitator's questions are at hand here as they are in a play.
    await page.locator('.menu-button').click();
    await page.getByRole('checkbox', { name: 'For the facilitator' }).check({ force: true });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'For the facilitator' }).press('Enter');
    expect(await page.locator('.discussion li').allInnerTexts()).toEqual(talkOf(run).flatMap(({ discussion }) => discussion));
    expect(await axeFindings(page)).toEqual([]);
  });

  test('opened from the ending once the network is gone is there, and fits a sheet of paper: nothing runs over its side', async () => {
    const page = await openGameWith(finishedRun(5, [0, 0, 0, 0, 2, 0, 0]));
    const fetched = ['judging-*.js', 'debrief-*.js', 'debrief-*.css', 'parameters-*.js'].map((name) => page.waitForResponse(`**/${name}`).then((response) => response.finished()));
    await page.evaluate((id) => { location.hash = `#/play/${id}`; }, scenario.id);
    await Promise.all([...fetched, page.locator('.stage-host canvas').waitFor({ state: 'attached' })]);
    await page.context().setOffline(true);
    await goToDebrief(page);
    await page.context().setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('.debrief-quarters svg[viewBox^="0 0 218 "]').first().waitFor();
    // From here on no script draws anything anew: nothing on a sheet can be measured.
    await page.locator('main.debrief').evaluate((main) => main.replaceWith(main.cloneNode(true)));
    await page.emulateMedia({ media: 'print' });
    // An A4 sheet less its margins, at 96 px to the inch.
    await page.setViewportSize({ width: 703, height: 1000 });
    const over = await page.locator('main.debrief *:visible').evaluateAll((elements) => elements
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(element).position !== 'absolute')
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`));
    expect(over).toEqual([]);
    expect(await page.locator('.page-foot').isVisible()).toBe(false);
    expect(await page.locator('.what-if-others').first().isVisible()).toBe(false);
  });
});

describe('a reveal', () => {
  test('shows the figures that the log comes to, against every other answer: lines, averages, odds, people, money and where the difference comes from', { timeout: patientMs }, async () => {
    const { seed, choices } = finishedRun(2, [1, 0, 1, 0, 0, 1, 1]);
    const index = choices.findIndex(({ node }) => node === 'structure');
    const { run } = replay(scenario, { seed, choices: choices.slice(0, index + 1) });
    const { page } = await openGame('', { reducedMotion: true });
    await page.locator('.library-card .button-main').first().waitFor();
    await plant(page, run, { node: 'structure', phase: 'revealed', draft: { answer: null, confidence: null } });
    await page.evaluate((id) => { location.hash = `#/play/${id}`; }, scenario.id);
    await page.locator('.reveal-difference table').waitFor({ timeout: patientMs });
    const comparison = comparisonAt(run, index);
    if (comparison === null) throw new Error('A decision was made.');
    const forecast = forecastOf(drawWorlds(sidesOf(comparison), 0, 200));
    const breakdowns = differencesOf(comparison, forecast).map(({ a, b, options }) => whole(breakdown(a, b, options)));
    const before = replay(scenario, { seed, choices: choices.slice(0, index) }).run;
    const snapshot = { before, run, node: 'structure', phase: 'revealed' as const, draft: { answer: null, confidence: null } };
    const view = presentReveal(snapshot, scenario.nodes.structure as DecisionNode, words, { forecast, breakdowns });
    expect(view.others.length).toBeGreaterThan(1);
    const [heading, lead, chance, says] = [page.locator('main.reveal h1'), page.locator('.reveal-main > .lead'), page.locator('.chance-says'), page.locator('main.reveal figure .chart-says')];
    for (const road of view.others) {
      await page.locator('.against label').filter({ hasText: road.letter }).click();
      expect(await heading.innerText()).toBe(road.title);
      expect(await lead.innerText()).toBe(road.lead);
      expect(await chance.innerText()).toBe(road.chance?.sentence);
      expect(await says.allInnerTexts()).toEqual(view.charts.map((chart) => chart.lines.find(({ id }) => id === road.id)?.says));
      expect(await page.locator('.difference-weighed').innerText()).toBe(road.difference?.weighed);
      expect(await page.locator('.difference .chart-says').innerText()).toBe(road.difference?.says);
      expect(await cellsOf(page, '.difference')).toEqual(road.difference?.parts.map(({ label, figure }) => [label, figure]));
    }
    expect(await page.locator('.followed li').allInnerTexts()).toEqual([...view.followed]);
    expect(await page.locator('.reveal-left .leavers p').allInnerTexts()).toEqual(view.left.map((each) => `${each.name}, ${words.panels.role[each.role]}, ${each.when}. ${each.why}`));
    for (const summary of await page.locator('.chart-table summary').all()) await summary.click();
    for (const [at, chart] of view.charts.entries()) {
      const { range, ...units } = words.reveal.chartLabels;
      const figure = units[chart.unit];
      const columns = chart.lines.flatMap(({ values, band }) => [values.map(figure), band?.mean.map(figure) ?? [], band?.p25.map((low, quarter) => range(figure(low), figure(band.p75[quarter] ?? 0))) ?? []]);
      const rows = (await cellsOf(page, `:nth-match(main.reveal .chart-table, ${at + 1})`)).map((row) => row.slice(1));
      expect(rows).toEqual(rows.map((_, row) => columns.map((column) => column[row + column.length - rows.length])));
    }
    expect(await axeFindings(page)).toEqual([]);
  });
});

function whole<T>(work: Generator<unknown, T, void>): T {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}
