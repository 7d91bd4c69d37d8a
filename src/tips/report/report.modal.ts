import { today } from '../../knowledge/day.grammar.ts';
import { departmentName } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { defineModal } from '../../slack/feature.ts';
import { modal } from '../../slack/kit/modal.ts';
import type { Reply } from '../../slack/reply.ts';
import { newCode } from '../code/code.ts';
import { receiveTip } from '../keep/receive.ts';
import { slowDown } from '../slow-down.ts';
import { vaultOf } from '../vault-of.ts';
import { copy } from './copy.ts';
import { filesOf } from './given.ts';
import { newTip } from './new-tip.ts';
import { prepare, receiptOf } from './prepared.ts';
import { receiptView } from './receipt.view.ts';
import { reportInput } from './report.schema.ts';
import { reportBlocks } from './report.view.ts';

/** The form, with a new receipt code in it; refuses where tips are not taken. */
export function reportForm(services: Services, text = ''): Reply {
  const vault = vaultOf(services);
  const code = newCode();
  prepare(vault, code);
  const blocks = reportBlocks(vault, services, { code, text });
  const { title, submit, close } = copy;
  return { messages: [], modal: modal({ id: 'tip', title, submit, close, blocks, data: { code } }) };
}

/** Seals what was filled in and keeps it, once for each code, before Slack hears that it was received. */
export const reportModal = defineModal({
  id: 'tip',
  allow: 'everyone',
  input: reportInput,
  submit: async (reported, services, { user }) => {
    const vault = vaultOf(services);
    const { files: given = [], accused } = reported;
    const files = await filesOf(given, user, services);
    slowDown('report', user, services);
    const department = departmentName(services.answers.knowledge, accused);
    const received = await receiveTip(
      { ...vault, receipt: (code) => receiptOf(vault, code) },
      newTip(reported, { day: today(services.clock()), department, files }),
    );
    let isNew = false;
    return {
      messages: [],
      keep: async (change) => {
        isNew = await received.keep(change);
      },
      next: async () => receiptView(vault, { isNew, hasFiles: files.length > 0 }),
    };
  },
});
