export type Theme = 'system' | 'light' | 'dark';
export const THEMES: Theme[] = ['system', 'light', 'dark'];

const KEY = 'plumbline.theme';
const darkSystem = () => matchMedia('(prefers-color-scheme: dark)');

/** What this browser was told last; the system's own when nothing was, or nothing is kept. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

/** Dresses the page, and goes on following the system where that was chosen; returns how to stop. */
export function wear(theme: Theme): () => void {
  const system = darkSystem();
  const dress = () => {
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  dress();
  system.addEventListener('change', dress);
  return () => system.removeEventListener('change', dress);
}
