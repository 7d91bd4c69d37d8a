export { address, inSheet, quoted, range } from './address.ts';
export { day, empty, figure, formula, reference, text } from './cell.ts';
export { cleanText } from './clean.ts';
export { type ReadSheet, readWorkbook, UnreadableWorkbook } from './read.ts';
export { sheetNames } from './sheet-names.ts';
export type { Cell, Sheet, Workbook } from './types.ts';
export { writeWorkbook } from './write.ts';
