import type { Feature } from '../slack/feature.ts';
import { compareButton } from './compare.action.ts';
import { compareCommand } from './compare.command.ts';

/** Versions of the law side by side. */
export const versionsFeature: Feature = {
  name: 'versions',
  commands: [compareCommand],
  actions: [compareButton],
};
