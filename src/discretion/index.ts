export { docxOf } from './docx.ts';
export { reasonText } from './reason.ts';
export { sheetPaper } from './sheet.view.ts';
export { findWorksheet } from './store.ts';
export { replayed } from './worksheet.ts';
