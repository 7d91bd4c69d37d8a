export { buildIndex } from './artefact/build.ts';
export { hasIndex } from './artefact/open.ts';
export { unitsOf } from './artefact/units.ts';
export { trigramBaseline } from './baseline.ts';
export { evaluate, type Figures } from './evaluate.ts';
export { openAnswers } from './open.ts';
export { openPlain } from './plain.ts';
export { loadPrompts } from './prompts.ts';
export { type GoldQuestion, readQuestions } from './questions.ts';
