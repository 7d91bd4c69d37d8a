export { provisionLines } from './lines.ts';
export { provisionOn } from './provision.ts';
