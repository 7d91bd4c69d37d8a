import type { KnownBlock } from '@slack/types';
import { card, carousel } from './card.ts';
import { container } from './container.ts';
import { file, video } from './media.ts';
import * as object from './objects.ts';
import { elementIn } from './places.ts';
import { richText } from './rich-text.ts';
import { all, list, oneFieldOf, type Rule, type Rules, shape } from './rule.ts';
import { oneOf, text, yesNo } from './scalars.ts';
import { dataTable, table } from './table.ts';
import { plan, taskCard } from './task.ts';

/** A section stands on its text or its fields. */
const section: Rule = all(
  block(
    'section',
    {},
    {
      ...{ text: object.anyText(3000), fields: list(object.anyText(2000), 10) },
      ...{ accessory: elementIn('section'), expand: yesNo },
    },
  ),
  oneFieldOf(['text', 'fields']),
);

/** What also stands in a container. */
const CONTAINED = {
  actions: block('actions', { elements: list(elementIn('actions'), 25) }),
  context: block('context', { elements: list(elementIn('context'), 10) }),
  divider: block('divider', {}),
  file,
  header: block('header', { text: object.plain(150) }),
  image: object.image({ block_id: object.id, title: object.plain(2000) }),
  input: block(
    'input',
    { label: object.plain(2000), element: elementIn('input') },
    { hint: object.plain(2000), optional: yesNo, dispatch_action: yesNo },
  ),
  rich_text: richText(),
  section,
  table,
  video,
};

/** Every block by type, with its own limits. */
export const BLOCKS: Record<KnownBlock['type'], Rule> = {
  ...CONTAINED,
  alert: block(
    'alert',
    { text: object.anyText(200) },
    { level: oneOf('default', 'info', 'warning', 'error', 'success') },
  ),
  card,
  carousel,
  container: container(CONTAINED),
  context_actions: block('context_actions', { elements: list(elementIn('context_actions'), 5) }),
  data_table: dataTable,
  markdown: block('markdown', { text: text(12_000) }),
  plan,
  task_card: taskCard,
};

function block(type: string, required: Rules, optional: Rules = {}): Rule {
  return shape({ type: oneOf(type), ...required }, { block_id: object.id, ...optional });
}
