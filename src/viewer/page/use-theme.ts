import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ThemeChoice } from '../state/view-state';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** Light or dark, as chosen or as the system has it; the style sheet follows `data-theme`. */
export function useTheme(choice: ThemeChoice): 'light' | 'dark' {
  const [system, setSystem] = useState(() => dark().matches);
  useEffect(() => {
    const query = dark();
    const follow = () => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const theme = choice === 'auto' ? (system ? 'dark' : 'light') : choice;
  useLayoutEffect(() => applyTheme(theme), [theme]);
  return theme;
}

export function applyTheme(theme: 'light' | 'dark' = dark().matches ? 'dark' : 'light'): void {
  document.documentElement.dataset.theme = theme;
}
