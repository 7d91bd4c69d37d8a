export { namedInstruments } from './instruments.ts';
export { checkTexts, loadKnowledge } from './load.ts';
export { report } from './report.ts';
