import type { KnownBlock } from '@slack/types';

/** The words of sections and context lines, a line a line, as people read them. */
export function plainText(blocks: KnownBlock[]): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'section') return block.text ? [block.text.text] : [];
      if (block.type !== 'context') return [];
      return block.elements.flatMap((element) => ('text' in element ? [element.text] : []));
    })
    .map(words)
    .join('\n');
}

function words(mrkdwn: string): string {
  return mrkdwn.replaceAll(/[*`]/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
