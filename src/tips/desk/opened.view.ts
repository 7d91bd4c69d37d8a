import type { KnownBlock, ModalView } from '@slack/types';
import { categories } from '../../knowledge/categories.schema.ts';
import { chineseDay } from '../../knowledge/day.grammar.ts';
import { shanghaiMoment } from '../../knowledge/day.ts';
import { buttons, context, header, section } from '../../slack/kit/blocks.ts';
import { modal } from '../../slack/kit/modal.ts';
import { plain } from '../../slack/kit/text.ts';
import type { KeptPart } from '../keep/look.ts';
import { acts } from './acts.copy.ts';
import type { At } from './at.ts';
import { contentBlocks } from './content.view.ts';
import { copy as desk } from './copy.ts';
import { type Content, openedPart } from './opened.ts';
import { copy } from './reading.copy.ts';
import { suggested } from './suggest.grammar.ts';
import type { Session } from './unlocked.ts';

/** Parts on one page: with the longest texts still fewer than the hundred blocks that Slack takes. */
const PAGE = 10;

interface Opening {
  id: string;
  parts: KeptPart[];
  from: number;
}

/** What is in the boxes, for the eyes of this one window. */
export async function openedView(_: At, session: Session, { id, parts, from }: Opening): Promise<ModalView> {
  const page = parts.slice(from, from + PAGE);
  const contents = await Promise.all(page.map((part) => openedPart(part, session.identity)));
  return modal({
    ...{ id: 'tips_opened', title: copy.title, close: desk.close },
    blocks: [
      header(id),
      ...context(plain(copy.until(shanghaiMoment(new Date(session.until)).slice(11, 16)))),
      ...page.flatMap((part, at) => partBlocks(part, contents[at])),
      ...suggestion(contents),
      ...buttons(ways({ id, parts, from })),
    ],
  });
}

function partBlocks({ kind, day }: KeptPart, content: Content | undefined): KnownBlock[] {
  return [...context(plain(`${copy.kinds[kind]}　${chineseDay(day)}`)), ...contentBlocks(content)];
}

/** Reckoned here from what was opened, shown here, and kept nowhere. */
function suggestion(contents: (Content | undefined)[]): KnownBlock[] {
  const words = contents.flatMap((content) => (content && 'fields' in content ? Object.values(content.fields) : []));
  const category = suggested(words.join('\n'));
  return category ? section(plain(copy.suggestion(categories[category]))) : [];
}

function ways({ id, parts, from }: Opening) {
  return [
    ...(from > 0 ? [{ action: 'tips_read', label: copy.older, value: `${id}:${Math.max(0, from - PAGE)}` }] : []),
    ...(from + PAGE < parts.length ? [{ action: 'tips_read', label: copy.newer, value: `${id}:${from + PAGE}` }] : []),
    { action: 'tips_reply', label: acts.reply.name, value: id },
    { action: 'tips_category', label: acts.category.name, value: id },
    { action: 'tips_show', label: copy.back, value: id },
    { action: 'tips_lock', label: copy.lock, value: id },
  ];
}
