export { type BuildOptions, type BuildProgress, type Built, buildIndex } from './artefact/build.ts';
export { unitsOf } from './artefact/units.ts';
export { trigramBaseline } from './baseline.ts';
export { evaluate, type Figures, type GoldQuestion, readQuestions } from './evaluate.ts';
export { openAnswers } from './open.ts';
