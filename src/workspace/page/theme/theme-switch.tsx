import { useState } from 'react';
import { copy } from './copy.ts';
import { keepTheme, keptTheme, THEMES, wear } from './theme.ts';

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(keptTheme);
  return (
    <fieldset className="tabs theme" aria-label={copy.label}>
      {THEMES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={theme === each}
          data-testid={`theme-${each}`}
          onClick={() => {
            keepTheme(each);
            wear(each);
            setTheme(each);
          }}
        >
          {copy.themes[each]}
        </button>
      ))}
    </fieldset>
  );
}
