import type { KnownBlock } from '@slack/types';
import type { Page } from 'playwright-core';
import { builtPage, openPage } from '../script/browser.ts';
import { ASK, boltApp, OFFICER, type TestWorkspace, workspace } from '../workspace/setup.ts';
import { EVERY } from './blocks.ts';
import { FORM } from './inputs.ts';

export interface Gallery {
  ws: TestWorkspace;
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

/** A workspace in which an app has posted a block of every type, and a browser before it. */
export async function hang(): Promise<Gallery> {
  const ws = await workspace({ page: await builtPage() });
  const app = await boltApp(ws, (bolt) => {
    bolt.command('/form', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: FORM });
    });
  });
  for (const [type, block] of Object.entries(EVERY)) {
    await ws.client.chat.postMessage({ channel: ASK, text: type, blocks: [block as KnownBlock] });
  }
  const { page, complaints } = await openPage(`${ws.url}/#officer/${ASK}`);
  await page.getByTestId('message').last().waitFor();
  return {
    ...{ ws, page, complaints },
    async close() {
      await page.close();
      await app.stop();
      await ws.close();
    },
  };
}

export async function openForm({ ws, page }: Gallery): Promise<void> {
  await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/form', text: '' });
  await page.getByTestId('modal').waitFor();
}
