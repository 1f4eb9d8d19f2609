/**
 * Has a double press count once where the first took away what was pressed: the second falls on whatever has come in its place. A button
 * that is held down by key is pressed once too.
 */
export function pressOnce(page: EventTarget = globalThis): void {
  let pressed: Element | null = null;
  const press = (event: Event): void => {
    // How many presses came in quick succession; 0 for one by key.
    if ((event as UIEvent).detail < 2) pressed = pressable(event) ?? (event.target as Element);
    else if (pressed?.isConnected === false) stop(event);
  };
  const hold = (event: Event): void => {
    const { key, repeat } = event as KeyboardEvent;
    if (repeat && key === 'Enter' && pressable(event)) stop(event);
  };
  page.addEventListener('mousedown', press, true);
  page.addEventListener('click', press, true);
  page.addEventListener('keydown', hold, true);
}

/** What is pressed with whatever lies in it; an event may also be the whole page's. */
function pressable({ target }: Event): Element | null {
  return (target as Partial<Element> | null)?.closest?.('button, label') ?? null;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
