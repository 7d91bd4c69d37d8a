export { namedInstruments } from './instruments.ts';
export { loadKnowledge } from './load.ts';
export { report } from './report.ts';
