import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { reply, whisper } from '../slack/reply.ts';
import { outcomeText } from './copy.ts';
import { form } from './form.copy.ts';
import { CaseText } from './input.schema.ts';
import { reasonBlocks } from './reason.view.ts';
import { stopText } from './stop.ts';
import { keepWorksheet } from './store.ts';
import { assessed, openForm } from './weighing.ts';
import { worksheetOf } from './worksheet.ts';

/** 算一算 under a power or its grades. */
export const weighButton = defineAction({
  id: 'weigh',
  allow: 'everyone',
  input: z.string().regex(/^[A-Z]{3}-[0-9]{2,3}$/),
  run: async (power, services, asker) => openForm(power, services, { asker }),
});

/** 改一改: the form again, as it was filled in. */
export const weighAgain = defineAction({
  id: 'weigh-again',
  allow: 'everyone',
  input: CaseText,
  run: async (values, services, asker) => openForm(values.power, services, { asker, values }),
});

/** 裁量说理: a draft for the decision document. */
export const weighReason = defineAction({
  id: 'weigh-reason',
  allow: 'everyone',
  input: CaseText,
  run: async (input, services) => {
    const { found } = assessed(input, services);
    if ('problem' in found) throw new Refusal(stopText(found));
    return reply(whisper(form.reasonTitle, reasonBlocks(found)));
  },
});

/** 存为工作表: kept with all it rests on; who pressed is no part of it. */
export const weighSave = defineAction({
  id: 'weigh-save',
  allow: 'everyone',
  input: CaseText,
  run: async (input, services) => {
    const { found, basis } = assessed(input, services);
    if ('problem' in found) throw new Refusal(stopText(found));
    const sheet = worksheetOf({ found, basis }, services.answers);
    const { id, packHash } = sheet;
    const text = form.saved(id, outcomeText(found.outcome, found.statutory.unit));
    return {
      messages: [whisper(text)],
      keep: async (change) => {
        await keepWorksheet(change.db, sheet);
        const detail = { power: input.power, pack: input.pack, packHash, index: sheet.index };
        await change.audit({ actor: 'person', action: 'worksheet.saved', subject: id, detail });
      },
    };
  },
});
