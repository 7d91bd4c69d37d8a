import { z } from 'zod';
import { KEEPERS } from '../../people/index.ts';
import { defineAction } from '../../slack/feature.ts';
import { section } from '../../slack/kit/blocks.ts';
import { textInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import { verifiedOne } from './verified.action.ts';

/** 撤回: asks why. */
export const withdraw = defineAction({
  id: 'withdraw',
  allow: KEEPERS,
  input: z.string().min(1),
  run: async (id, services) => {
    const { question, text } = await verifiedOne(id, services);
    const blocks = [
      ...section(lines(bold(question), plain(text))),
      textInput({ id: 'reason', label: copy.withdrawReason, hint: copy.withdrawHint, max: 200 }),
    ];
    const [title, close, submit] = [copy.withdrawTitle, copy.cancel, copy.withdraw];
    return { messages: [], modal: modal({ id: 'withdraw', title, close, submit, data: { id }, blocks }) };
  },
});
