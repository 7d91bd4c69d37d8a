export { type FileReport, type ImportOptions, type ImportReport, importTexts } from './import.ts';
export { openTexts } from './open.ts';
