import type { ModalView } from '@slack/types';
import { categories } from '../../knowledge/categories.schema.ts';
import { chineseDay } from '../../knowledge/day.grammar.ts';
import { buttons, context, divider, header, section } from '../../slack/kit/blocks.ts';
import { modal } from '../../slack/kit/modal.ts';
import { lines, md, mention, plain } from '../../slack/kit/text.ts';
import type { Tip } from '../keep/tips.ts';
import { actButtons } from './acts/index.ts';
import type { At } from './at.ts';
import { copy } from './copy.ts';
import { accusedName, clockWords, stateWords } from './line.view.ts';
import { shownValue } from './queue.view.ts';
import { revealWords } from './reveal.view.ts';
import type { Standing } from './standing.ts';

export function cardView(at: At, tip: Tip, standing: Standing): ModalView {
  const granted = standing.reveal?.state === 'granted' && standing.reveal.asked_by === at.reader.user;
  return modal({
    ...{ id: 'tips_card', title: copy.title, close: copy.close },
    blocks: [
      header(`${tip.id}　${stateWords(tip)}`),
      ...section(facts(at, tip, standing)),
      ...context(plain(copy.parts(standing.parts)), plain(copy.expires(chineseDay(tip.expires)))),
      ...buttons([
        { action: 'tips_read', label: copy.read, value: tip.id, primary: true },
        ...(granted ? [{ action: 'tips_identity', label: copy.takeIdentity, value: tip.id }] : []),
      ]),
      divider(),
      ...buttons(actButtons(tip, standing)),
      ...buttons([{ action: 'tips', label: copy.queue, value: shownValue(tip.state === 'closed', 0) }]),
    ],
  });
}

function facts(at: At, tip: Tip, { linked, reveal }: Standing) {
  const clock = clockWords(at, tip);
  const category = categories[tip.category as keyof typeof categories] ?? copy.noCategory;
  const assigned = tip.assigned ? mention(tip.assigned) : plain(copy.unassigned);
  return lines(
    plain(`${copy.accused}：${accusedName(at, tip)}`),
    plain(copy.received(chineseDay(tip.day))),
    clock !== '' && plain(clock),
    md`${plain(copy.assigned)}：${assigned}`,
    plain(`${copy.category}：${category}`),
    plain(`${copy.identity}：${copy.identities[tip.identity]}${revealWords(reveal)}`),
    linked.length > 0 && plain(`${copy.linked}：${linked.join('、')}`),
  );
}
