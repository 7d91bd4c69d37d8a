import { z } from 'zod';
import type { Services } from '../../services.ts';
import { defineModal } from '../../slack/feature.ts';
import { section } from '../../slack/kit/blocks.ts';
import { textInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { plain } from '../../slack/kit/text.ts';
import { Refusal } from '../../slack/refusal.ts';
import type { Reply } from '../../slack/reply.ts';
import { readCode } from '../code/code.ts';
import { copy as tips } from '../copy.ts';
import { statusBy } from '../keep/status.ts';
import { slowDown } from '../slow-down.ts';
import { vaultOf } from '../vault-of.ts';
import { prepare } from './prepared.ts';
import { copy } from './status.copy.ts';
import { statusView } from './status.view.ts';

/** Asks for the receipt code. */
export function statusForm(services: Services): Reply {
  vaultOf(services);
  const { title, ask: submit, close, code: label, codeHint: hint } = copy;
  const blocks = [...section(plain(copy.says)), textInput({ id: 'code', label, hint })];
  return { messages: [], modal: modal({ id: 'tip_status', title, submit, close, blocks }) };
}

/** Shows where the tip stands. A wrong code and that of a deleted tip go one way, in one time, to one sentence. */
export const statusModal = defineModal({
  id: 'tip_status',
  allow: 'everyone',
  input: z.object({ code: z.string() }),
  submit: async ({ code: typed }, services, { user }) => {
    const vault = vaultOf(services);
    const code = readCode(typed);
    if (!code) throw new Refusal(copy.mistyped);
    slowDown('status', user, services);
    const receipt = await vault.receipt(code);
    const status = await statusBy(services.records.db, receipt);
    if (!status) throw new Refusal(tips.unknownCode);
    prepare(vault, code, Promise.resolve(receipt));
    return { messages: [], modal: statusView(status, { code }) };
  },
});
