import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import { FIELDS } from '../../knowledge/types.ts';
import { isKeeper, roleNames } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { type Asker, defineAction, defineModal } from '../../slack/feature.ts';
import { Refusal } from '../../slack/refusal.ts';
import { whisper } from '../../slack/reply.ts';
import { shortId } from '../../slack/short-id.ts';
import { citationsIn, mistakeIn } from './basis.ts';
import { copy } from './copy.ts';
import { waitingOne } from './queue.ts';
import { why } from './queue.view.ts';
import { keepEvent, type Waiting } from './store.ts';
import { tellAskers } from './tell.ts';
import { verifiedOne } from './verified.action.ts';
import { keepVerified } from './verified.ts';
import { writeForm as view } from './write.view.ts';

/** 写答复: for supervisors, and for whom they gave the question to. */
export const write = defineAction({
  id: 'write',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (subject, services, asker) => {
    const one = await mine(subject, services, asker);
    const before = one.text === undefined ? {} : { answer: one.text };
    return { messages: [], modal: view({ ...one, ...before, why: [why(one), ...(one.changes ?? [])] }) };
  },
});

export const writeForm = defineModal({
  id: 'write',
  allow: 'everyone',
  input: z.object({
    question: z.string({ error: copy.needsQuestion }).trim().min(1, copy.needsQuestion),
    answer: z.string({ error: copy.needsAnswer }).trim().min(1, copy.needsAnswer),
    basis: z.string({ error: copy.needsBasis }).trim().min(1, copy.needsBasis),
    field: z.enum(FIELDS).optional(),
    subject: z.string(),
    correcting: z.literal('1').optional(),
  }),
  check: async ({ basis }, { answers, clock }) => mistakeIn(basis, answers, today(clock())),
  submit: async ({ question, answer: text, basis, field, subject, correcting }, services, asker) => {
    const { wants } = await (correcting ? corrected : mine)(subject, services, asker);
    const day = today(services.clock());
    const citations = citationsIn(basis, services.answers, day);
    const [role] = asker.roles;
    const by = role ? roleNames[role] : copy.nobody;
    const id = shortId('V', 7);
    const written = { id, question, text, citations, day, wants, role: by, ...(field && { field }) };
    const kind = correcting ? 'corrected' : 'verified';
    return {
      messages: [whisper(correcting ? copy.rewritten(question) : copy.written(question))],
      keep: async (change) => {
        await keepVerified(change.db, written, services.answers);
        await keepEvent(change.db, subject, { kind, detail: { id } });
        if (!correcting) await tellAskers(change, { subject, verified: written }, services.answers);
        await change.audit({ actor: 'person', action: `answer.${kind}`, subject: id, detail: { subject } });
      },
    };
  },
});

/** A waiting question that this person may answer. */
async function mine(subject: string, services: Services, { roles, user }: Asker): Promise<Waiting> {
  const one = await waitingOne(subject, services);
  if (!isKeeper(roles) && one.assigned?.user !== user) throw new Refusal(copy.notYours);
  return one;
}

/** A verified answer that this person may correct: what the form carries anybody could have forged. */
async function corrected(id: string, services: Services, { roles }: Asker): Promise<Pick<Waiting, 'wants'>> {
  if (!isKeeper(roles)) throw new Refusal(copy.notYours);
  return verifiedOne(id, services);
}
