import type { Page } from 'playwright-core';

export interface Wanted {
  /** No text smaller than this, CSS px. */
  readonly smallest?: number;
}

/** The faults of a whole page, one window of it after another, from its top to its foot. */
export async function layoutFaultsDown(page: Page, wanted: Wanted = {}): Promise<string[]> {
  const faults = new Set<string>();
  for (let more = true, top = 0; more;) {
    more = await page.evaluate((to) => {
      scrollTo(0, to);
      return to + innerHeight < document.documentElement.scrollHeight;
    }, top);
    for (const fault of await layoutFaults(page, wanted)) faults.add(fault);
    top += Math.round((page.viewportSize()?.height ?? 900) * 0.8);
  }
  return [...faults];
}

/**
 * What is wrong with how the page is laid out, one line for each fault, measured from the boxes of its text: text that
 * lies on other text, is cut off, leaves the window to a side, or is too small. What lies under something opaque is
 * not seen and does not count; neither does what a scroller or an ellipsis keeps back on purpose.
 */
export function layoutFaults(page: Page, wanted: Wanted = {}): Promise<string[]> {
  return page.evaluate(({ smallest = 0 }) => {
    interface Line {
      readonly element: Element;
      readonly text: string;
      readonly box: DOMRect;
    }
    const faults: string[] = [];
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
    const shows = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('.unseen, .skip-link') === null;
    /** The boxes of an element and of what it hangs in that cut off what lies outside them. */
    function* cutters(element: Element): Generator<Element> {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (style(at).overflowX !== 'visible' || style(at).overflowY !== 'visible') yield at;
    }
    const keptBack = (element: Element): boolean => style(element).textOverflow === 'ellipsis' || style(element).webkitLineClamp !== 'none';
    const scrolls = (element: Element): boolean => /auto|scroll/.test(style(element).overflowX + style(element).overflowY);
    const opaque = (element: Element): boolean => {
      const [, , , alpha = '1'] = style(element).backgroundColor.match(/[\d.]+/g) ?? [];
      return style(element).backgroundColor !== 'rgba(0, 0, 0, 0)' && Number(alpha) > 0.9;
    };
    const inWindow = ({ left, top, right, bottom }: DOMRect): boolean => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    // So that everything can be found by its place.
    const reach = new CSSStyleSheet();
    reach.replaceSync('*, *::before { pointer-events: auto !important }');
    document.adoptedStyleSheets.push(reach);
    const covered = ({ element, box }: Line): boolean => {
      const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2));
      const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2));
      for (const above of document.elementsFromPoint(x, y)) {
        if (above === element || element.contains(above)) return false;
        if (!above.contains(element) && opaque(above)) return true;
      }
      return true;
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || ['SCRIPT', 'STYLE'].includes(element.tagName) || !shows(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(style(element).fontSize) * (element instanceof SVGElement ? (element.ownerSVGElement?.getScreenCTM()?.a ?? 1) : 1);
      if (size < smallest - 0.1) faults.push(`${size.toFixed(1)} px: "${text.slice(0, 40)}"`);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ element, text: text.slice(0, 40), box });
    }
    const seen = lines.filter((line) => {
      let clipped = false;
      // What of the line is left to be seen.
      let { left, top, right, bottom } = line.box;
      for (const cutter of cutters(line.element)) {
        const edge = cutter.getBoundingClientRect();
        const out = line.box.left < edge.left - 2 || line.box.right > edge.right + 2 || line.box.top < edge.top - line.box.height / 3 || line.box.bottom > edge.bottom + line.box.height / 3;
        if (!out) continue;
        if (scrolls(cutter) || keptBack(cutter) || keptBack(line.element)) return false;
        clipped = true;
        [left, top, right, bottom] = [Math.max(left, edge.left), Math.max(top, edge.top), Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      const rest = new DOMRect(left, top, right - left, bottom - top);
      if (clipped && rest.width > 1 && rest.height > 1 && inWindow(rest) && !covered({ ...line, box: rest })) faults.push(`cut off: "${line.text}"`);
      return !clipped;
    });
    for (const { text, box } of seen) if (box.left < -1 || box.right > innerWidth + 1) faults.push(`leaves the window: "${text}"`);
    if (document.documentElement.scrollWidth > innerWidth + 1) faults.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`);

    const visible = seen.filter((line) => inWindow(line.box) && !covered(line));
    for (const [at, one] of visible.entries()) {
      for (const other of visible.slice(at + 1)) {
        if (one.element === other.element) continue;
        // The boxes of lines are taller than their letters.
        const slack = Math.min(one.box.height, other.box.height) * 0.3;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 2 && high > slack) faults.push(`"${one.text}" lies on "${other.text}"`);
      }
    }
    document.adoptedStyleSheets.pop();
    return [...new Set(faults)];
  }, wanted);
}
