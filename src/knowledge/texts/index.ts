export { importTexts } from './import.ts';
export { openTexts } from './open.ts';
export { reportLines } from './report.ts';
