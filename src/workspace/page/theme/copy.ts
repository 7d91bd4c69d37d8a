import type { Theme } from './theme.ts';

export const copy = {
  label: '界面颜色',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' } satisfies Record<Theme, string>,
};
