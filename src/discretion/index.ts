export { sheetPaper } from './sheet.view.ts';
export { sheetDocx } from './sheet-docx.ts';
export { findWorksheet } from './store.ts';
export { replayed } from './worksheet.ts';
