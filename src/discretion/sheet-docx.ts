import type { Services } from '../services.ts';
import { form } from './form.copy.ts';
import { reasonText } from './reason.ts';
import { sheetPaper } from './sheet.view.ts';
import { replayed, type Worksheet } from './worksheet.ts';

/** A kept worksheet as a Word document, with the draft of its reasons. */
export async function sheetDocx(sheet: Worksheet, law: Services['answers']): Promise<Buffer> {
  const { docxOf } = await import('./docx.ts');
  const replay = replayed(sheet, law);
  const reasons = { head: form.reasonDraft, lines: [reasonText(replay.found)] };
  return docxOf([...sheetPaper(sheet, replay), reasons]);
}
