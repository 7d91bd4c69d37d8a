import { type Action, defineAction, defineModal, type Modal } from '../../slack/feature.ts';
import { buttons, context, section } from '../../slack/kit/blocks.ts';
import { modal } from '../../slack/kit/modal.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import { Refusal } from '../../slack/refusal.ts';
import { copy as tips } from '../copy.ts';
import type { Tip } from '../keep/tips.ts';
import type { Act } from './acts/act.ts';
import { actId, isOpen } from './acts/index.ts';
import { type At, at, tipAt } from './at.ts';
import { cardAt } from './card.ts';
import { copy } from './copy.ts';
import { tipId } from './id.schema.ts';
import { standingOf } from './standing.ts';

/** The button of an act: opens its form in place of the card. */
export function actButton(act: Act): Action {
  return defineAction({
    id: actId(act),
    allow: ['supervisor'],
    input: tipId,
    run: async (id, services, asker) => {
      const here = at(services, asker);
      return { messages: [], modal: form(act, await openFor(act, here, id), here) };
    },
  });
}

/** The form of an act: seals, keeps, and shows the card again. */
export function actModal(act: Act): Modal {
  return defineModal({
    id: actId(act),
    allow: ['supervisor'],
    input: act.input.extend({ tip: tipId }),
    submit: async ({ tip: id, ...given }, services, asker) => {
      const here = at(services, asker);
      const keep = await act.run(given, await openFor(act, here, String(id)), here);
      return { messages: [], keep, next: () => cardAt(here, String(id)) };
    },
  });
}

async function openFor(act: Act, here: At, id: string): Promise<Tip> {
  const tip = await tipAt(here, id);
  if (!isOpen(act, tip, await standingOf(here, tip))) throw new Refusal(tips.cannot);
  return tip;
}

function form(act: Act, tip: Tip, here: At) {
  return modal({
    ...{ id: actId(act), title: act.name, submit: copy.save, close: copy.close, data: { tip: tip.id } },
    blocks: [
      ...section(lines(bold(tip.id), plain(act.says))),
      ...act.inputs(tip, here),
      ...context(plain(copy.sealed)),
      ...buttons([{ action: 'tips_show', label: copy.back, value: tip.id }]),
    ],
  });
}
