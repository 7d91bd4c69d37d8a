import type { Json, World } from '../types.ts';

/** Text as a person types it, in the form Slack's client sends: `& < >` escaped, mentions and links as tokens. */
export function fromTyped(world: World, typed: string): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // Chinese text follows an address without a space, so an address is what is ASCII.
  const linked = escaped.replace(/https?:\/\/(?:(?!&[lg]t;)[!-~])+/g, (url) => `<${url}>`);
  return [...world.people, world.bot].reduce(
    (text, person) => text.replaceAll(`@${person.name}`, `<@${person.id}>`),
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
