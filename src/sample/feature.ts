import type { Feature } from '../slack/feature.ts';
import { context } from '../slack/kit/blocks.ts';
import { plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import { sampleAmount } from './store.ts';

/** Tells those who look after the records, on the home tab, that there is sample data and how it is removed. */
export const sampleFeature: Feature = {
  name: 'sample',
  home: async ({ records }, { roles }) => {
    if (!roles.some((role) => role === 'supervisor' || role === 'administrator')) return [];
    const { records: number } = await sampleAmount(records.db);
    return number === 0 ? [] : context(plain(copy.home(number)), plain(copy.remove));
  },
};
