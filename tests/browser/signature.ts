import type { Page } from 'playwright-core';

/** Columns and rows of a signature. */
export const grid = { columns: 32, rows: 20 } as const;

/** A part of the page as a few hundred shades of grey, 0 to 15, a line for each row: coarse enough that no rasteriser shows in it. */
export async function signatureOf(page: Page, selector: string): Promise<string[]> {
  const clip = await page.locator(selector).boundingBox();
  if (!clip) throw new Error(`There is no ${selector} to look at.`);
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async ({ base64, columns, rows }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(columns * 4, rows * 4);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is nothing to measure the picture with.');
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const shade = (column: number, row: number): number => {
      let sum = 0;
      for (let x = column * 4; x < column * 4 + 4; x += 1) {
        for (let y = row * 4; y < row * 4 + 4; y += 1) {
          const at = (y * canvas.width + x) * 4;
          sum += 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
        }
      }
      return Math.min(15, Math.floor(sum / 16 / 16));
    };
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => shade(column, row).toString(16)).join(''));
  }, { base64: picture, ...grid });
}

/** How far two signatures lie apart: the share of cells that differ by more than one shade. */
export function apart(one: readonly string[], other: readonly string[]): number {
  const shades = (lines: readonly string[]): number[] => [...lines.join('')].map((digit) => Number.parseInt(digit, 16));
  const [a, b] = [shades(one), shades(other)];
  return a.filter((shade, at) => Math.abs(shade - (b[at] ?? 99)) > 1).length / a.length;
}
