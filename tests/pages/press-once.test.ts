import { expect, test } from 'vitest';
import { pressOnce } from '../../src/pages/press-once.ts';

/** A button on a page that hears what gets through to it. */
class Button extends EventTarget {
  isConnected = true;
  heard: string[] = [];
  constructor() {
    super();
    pressOnce(this);
    for (const kind of ['mousedown', 'click', 'keydown']) this.addEventListener(kind, () => this.heard.push(kind));
  }
  closest(): Button {
    return this;
  }
  /** The press that is the nth in quick succession, and whether it was let through, or kept from the browser as well. */
  press(nth: number): 'counts' | 'does not' | 'half' {
    this.heard = [];
    const events = ['mousedown', 'click'].map((kind) => new CustomEvent(kind, { detail: nth, cancelable: true }));
    for (const event of events) this.dispatchEvent(event);
    const prevented = events.filter(({ defaultPrevented }) => defaultPrevented).length;
    if (this.heard.length + prevented !== events.length) return 'half';
    return prevented === 0 ? 'counts' : this.heard.length === 0 ? 'does not' : 'half';
  }
}

test('a double press on what stays counts twice', () => {
  const button = new Button();
  expect([button.press(1), button.press(2), button.press(3)]).toEqual(['counts', 'counts', 'counts']);
});

test('a double press on what the first press took away counts once, until there is a press of its own', () => {
  const button = new Button();
  expect(button.press(1)).toBe('counts');
  button.isConnected = false;
  expect([button.press(2), button.press(3)]).toEqual(['does not', 'does not']);
  expect(button.press(1)).toBe('counts');
});

test('Enter held down presses a button once', () => {
  const button = new Button();
  const key = (repeat: boolean) => button.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key: 'Enter', repeat }));
  expect([key(false), key(true), key(true)]).toEqual([true, false, false]);
  expect(button.heard).toEqual(['keydown']);
});
