import type { Json, World } from '../types.ts';

/** The characters Slack's client escapes in whatever a person types. */
export function escaped(typed: string): string {
  return typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text as Slack's client sends it: `& < >` escaped, mentions and links as tokens, with names where asked for. */
export function fromTyped(world: World, typed: string, withNames = false): string {
  // Chinese text follows an address without a space, so an address is what is ASCII.
  const linked = escaped(typed).replace(/https?:\/\/(?:(?!&[lg]t;)[!-~])+/g, (url) => `<${url}>`);
  return [...world.people, world.bot].reduce(
    (text, person) => text.replaceAll(`@${person.name}`, `<@${person.id}${withNames ? `|${person.name}` : ''}>`),
    linked,
  );
}

/** The rich_text block Slack's client adds to what people write. */
export function typedBlocks(text: string, blockId: string): Json[] {
  const elements = text.split(/(<@U[A-Z0-9]+>|<https?:[^>]+>)/).flatMap((part): Json[] => {
    if (part === '') return [];
    const mention = /^<@(U[A-Z0-9]+)>$/.exec(part);
    if (mention) return [{ type: 'user', user_id: mention[1] }];
    const link = /^<(https?:[^>]+)>$/.exec(part);
    if (link) return [{ type: 'link', url: plainOf(link[1] ?? '') }];
    return [{ type: 'text', text: plainOf(part) }];
  });
  return [{ type: 'rich_text', block_id: blockId, elements: [{ type: 'rich_text_section', elements }] }];
}

function plainOf(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
