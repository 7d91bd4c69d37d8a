import type { App, ViewErrorsResponseAction, ViewOutput } from '@slack/bolt';
import type { Services } from '../../services.ts';
import { forgetDelivery } from '../../storage/inbox.ts';
import { meet } from '../asker.ts';
import type { Attendance } from '../attendance.ts';
import { sentenceOf } from '../boundary.ts';
import { submitUnwritten } from '../confidential.ts';
import type { Modal } from '../feature.ts';
import { Refusal } from '../refusal.ts';
import { attend, mayUse, type Surface } from '../surface.ts';
import { formValues } from '../values.ts';
import { deliveryOf, taken } from './context.ts';
import { underFirstInput } from './form.ts';
import { issuesByBlock } from './input.ts';

/** A form with mistakes goes back with them, and may come again; a good one is acknowledged and then worked on. */
export function listenForModal(app: App, modal: Modal, surface: Surface): void {
  const { services } = surface;
  app.view({ callback_id: modal.id, type: 'view_submission' }, async ({ ack, body, view, context }) => {
    const input = await readForm(modal, view, services);
    const delivery = deliveryOf(context);
    if ('back' in input) {
      delivery.taken = true;
      if (!delivery.confidential) await forgetDelivery(services.records.db, delivery.key);
      return ack(input.back);
    }
    const channel = channelOf(view);
    const attendance: Attendance = {
      what: modal.id,
      delivery,
      address: { user: body.user.id, ...(channel && { channel }) },
      work: async () => {
        const asker = await meet(surface, { user: body.user.id, channel, via: 'modal' });
        mayUse('modal', modal.allow, asker.roles);
        return modal.submit(input.data, services, asker);
      },
    };
    if (delivery.confidential) return ack(await keptFirst(surface, view, attendance));
    await taken(context, ack);
    await attend(surface, attendance);
  });
}

/** What a confidential form is acknowledged with, once what it keeps is committed. */
async function keptFirst(surface: Surface, view: ViewOutput, attendance: Attendance) {
  attendance.delivery.taken = true;
  try {
    const next = await submitUnwritten(surface, attendance);
    return next && { response_action: 'update' as const, view: next };
  } catch (error) {
    const sentence = sentenceOf(attendance.what, surface.services.log, error);
    const under = error instanceof Refusal && error.under;
    return under
      ? { response_action: 'errors' as const, errors: { [under]: sentence } }
      : underFirstInput(view, sentence);
  }
}

type Form = { data: unknown } | { back: ViewErrorsResponseAction };

/** What a form holds, or what goes back under its inputs; what is refused goes back with its sentence, what breaks with a short id. */
async function readForm(modal: Modal, view: ViewOutput, services: Services): Promise<Form> {
  try {
    const input = modal.input.safeParse({ ...carriedBy(view), ...formValues(view.state) });
    if (!input.success) return goesBack(issuesByBlock(input.error));
    const wrong = (await modal.check?.(input.data, services)) ?? {};
    return Object.keys(wrong).length > 0 ? goesBack(wrong) : { data: input.data };
  } catch (error) {
    const back = underFirstInput(view, sentenceOf(modal.id, services.log, error));
    if (!back) throw error;
    return { back };
  }
}

function goesBack(errors: Record<string, string>): Form {
  return { back: { response_action: 'errors', errors } };
}

function channelOf(view: ViewOutput): string | undefined {
  const { channel } = carriedBy(view);
  return typeof channel === 'string' && /^[CDG][A-Z0-9]+$/.test(channel) ? channel : undefined;
}

/** What `modal()` put into the view beside its inputs. */
function carriedBy({ private_metadata }: ViewOutput): Record<string, unknown> {
  try {
    const { instance: _, ...carried } = Object(JSON.parse(private_metadata)) as Record<string, unknown>;
    return carried;
  } catch {
    return {};
  }
}
