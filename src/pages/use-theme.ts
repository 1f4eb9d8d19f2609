import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../present/settings.ts';

const night = matchMedia('(prefers-color-scheme: dark)');

/** Puts the light and the size of type on the page, and says which light it is now. */
export function useTheme({ theme, projector }: Pick<Settings, 'theme' | 'projector'>): 'light' | 'dark' {
  const [deviceIsDark, setDeviceIsDark] = useState(night.matches);
  useEffect(() => {
    const changed = () => setDeviceIsDark(night.matches);
    night.addEventListener('change', changed);
    return () => night.removeEventListener('change', changed);
  }, []);
  useEffect(() => {
    const page = document.documentElement;
    if (theme === 'system') delete page.dataset.theme;
    else page.dataset.theme = theme;
    page.toggleAttribute('data-projector', projector);
  }, [theme, projector]);
  if (theme !== 'system') return theme;
  return deviceIsDark ? 'dark' : 'light';
}
