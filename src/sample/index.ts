export { addSample } from './add.ts';
export type { Cast } from './cast.ts';
export { checkSample } from './check.ts';
export { readSample } from './read.ts';
export { removeSample } from './remove.ts';
export { campaignYear } from './setting.ts';
export { everAdded } from './store.ts';
