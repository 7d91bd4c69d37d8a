export { namedInstruments } from './instruments.ts';
export { type Loaded, loadKnowledge } from './load.ts';
export { report } from './report.ts';
