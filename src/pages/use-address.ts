import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What the address asks for, read anew whenever it changes, and how to show something else under the same address.
 * It listens before the first drawing is over: an effect that waits for the paint would miss what is opened meanwhile.
 */
export function useAddress<Place>(read: () => Place): [Place, (to: Place) => void] {
  const [place, setPlace] = useState(read);
  useLayoutEffect(() => {
    const moved = () => setPlace(() => read());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return [place, setPlace];
}
