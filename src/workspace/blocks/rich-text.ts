import type { RichTextBlockElement, RichTextElement } from '@slack/types';
import { byType, list, type Rule, type Rules, shape } from './rule.ts';
import { number, oneOf, text, whole, yesNo } from './scalars.ts';

/** Slack names no limit for rich text; a message has 40,000 characters. */
const MANY = 10_000;
const LONG = 40_000;

const style = shape(
  {},
  {
    ...{ bold: yesNo, italic: yesNo, strike: yesNo, code: yesNo, underline: yesNo },
    ...{ highlight: yesNo, client_highlight: yesNo, unlink: yesNo },
  },
);

const written = inline('text', { text: text(LONG) });
const link = inline('link', { url: text(3000) }, { text: text(LONG, 0), unsafe: yesNo });

export const INLINES = {
  text: written,
  link,
  user: inline('user', { user_id: text(255) }),
  usergroup: inline('usergroup', { usergroup_id: text(255) }),
  channel: inline('channel', { channel_id: text(255) }),
  team: inline('team', { team_id: text(255) }),
  emoji: inline('emoji', { name: text(255) }, { unicode: text(255), url: text(3000), skin_tone: whole(1, 6) }),
  broadcast: inline('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
  color: inline('color', { value: text(255) }),
  date: inline('date', { timestamp: number, format: text(255) }, { url: text(3000), fallback: text(255) }),
} satisfies Record<RichTextElement['type'], Rule>;

const border = oneOf(0, 1);
const section = shape({ type: oneOf('rich_text_section'), elements: list(byType(INLINES), MANY, 0) });

export const PARTS = {
  rich_text_section: section,
  rich_text_list: shape(
    { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(section, MANY) },
    { indent: whole(0, 8), offset: whole(0), border },
  ),
  rich_text_quote: shape({ type: oneOf('rich_text_quote'), elements: list(byType(INLINES), MANY, 0) }, { border }),
  rich_text_preformatted: shape(
    { type: oneOf('rich_text_preformatted'), elements: list(byType({ text: written, link }), MANY, 0) },
    { border, language: text(255) },
  ),
} satisfies Record<RichTextBlockElement['type'], Rule>;

/** A rich_text block of sections, lists, quotes and preformatted text. */
export function richText(most = MANY): Rule {
  return shape({ type: oneOf('rich_text'), elements: list(byType(PARTS), most) }, { block_id: text(255) });
}

function inline(type: string, required: Rules, optional: Rules = {}): Rule {
  return shape({ type: oneOf(type), ...required }, { style, ...optional });
}
