import { byType, list, number, oneOf, type Rule, shape, text, whole, yesNo } from './rule.ts';

const MANY = 10_000;
const style = shape(
  {},
  {
    bold: yesNo,
    italic: yesNo,
    strike: yesNo,
    code: yesNo,
    underline: yesNo,
    highlight: yesNo,
    client_highlight: yesNo,
    unlink: yesNo,
  },
);

const written = inline('text', { text: text(MANY * 4) });
const link = inline('link', { url: text(3000) }, { text: text(MANY * 4, 0), unsafe: yesNo });

const inlines: Record<string, Rule> = {
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
};

const border = oneOf(0, 1);
const section = shape({ type: oneOf('rich_text_section'), elements: list(byType(inlines), MANY, 0) });

const parts: Record<string, Rule> = {
  rich_text_section: section,
  rich_text_list: shape(
    { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(section, MANY) },
    { indent: whole(0, 8), offset: whole(0, MANY), border },
  ),
  rich_text_quote: shape({ type: oneOf('rich_text_quote'), elements: list(byType(inlines), MANY, 0) }, { border }),
  rich_text_preformatted: shape(
    { type: oneOf('rich_text_preformatted'), elements: list(byType({ text: written, link }), MANY, 0) },
    { border, language: text(255) },
  ),
};

/** A rich_text block: sections, lists, quotes and preformatted text. */
export const richText: Rule = shape(
  { type: oneOf('rich_text'), elements: list(byType(parts), MANY) },
  { block_id: text(255) },
);

function inline(type: string, required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule {
  return shape({ type: oneOf(type), ...required }, { style, ...optional });
}
