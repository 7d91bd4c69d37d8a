import type { KnownBlock } from '@slack/types';
import { renderToStaticMarkup } from 'react-dom/server';
import { Blocks } from '../../../src/workspace/page/blocks/block.tsx';
import { type Surface, SurfaceContext } from '../../../src/workspace/page/blocks/surface.ts';
import { DirectoryContext } from '../../../src/workspace/page/state/directory.ts';

export const plain = (text: string) => ({ type: 'plain_text', text }) as const;
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text }) as const;
export const option = (text: string, value = text) => ({ text: plain(text), value });
export const rich = (text: string) =>
  ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  }) as const;

const directory = {
  people: [{ id: 'U1', name: '周航', role: 'officer', about: '' } as const],
  channels: [{ id: 'C1', name: '执法问答', kind: 'channel', topic: '', members: [] } as const].map((each) => ({
    ...each,
    members: [],
  })),
};

/** A block as HTML, on a surface of its own. */
export function html(block: unknown, place: Surface['place'] = 'message', more: Partial<Surface> = {}): string {
  const surface: Surface = {
    place,
    typed: {},
    errors: {},
    change() {},
    press: async () => {},
    suggest: async () => ({ ok: true, options: [] }),
    ...more,
  };
  return renderToStaticMarkup(
    <DirectoryContext value={directory}>
      <SurfaceContext value={surface}>
        <Blocks blocks={[block as KnownBlock]} />
      </SurfaceContext>
    </DirectoryContext>,
  );
}
