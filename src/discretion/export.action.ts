import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { reply, share } from '../slack/reply.ts';
import { form } from './form.copy.ts';
import { sheetDocx } from './sheet-docx.ts';
import { findWorksheet } from './store.ts';

/** 导出 Word: a kept worksheet for the person who pressed. */
export const weighExport = defineAction({
  id: 'weigh-export',
  allow: 'everyone',
  input: z.string().regex(/^W-[A-Z0-9]{5,10}$/),
  run: async (id, { records, answers }) => {
    const sheet = await findWorksheet(records.db, id);
    if (!sheet) throw new Refusal(form.noWorksheet(id));
    const file = { name: `${form.sheetTitle(id)}.docx`, bytes: await sheetDocx(sheet, answers) };
    return {
      ...reply(share(form.exported(id), file, 'you')),
      keep: (change) => change.audit({ actor: 'person', action: 'worksheet.exported', subject: id }),
    };
  },
});
