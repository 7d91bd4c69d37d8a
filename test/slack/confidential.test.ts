import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, defineModal, type Feature } from '../../src/slack/feature.ts';
import { section } from '../../src/slack/kit/blocks.ts';
import { textInput } from '../../src/slack/kit/choices.ts';
import { modal } from '../../src/slack/kit/modal.ts';
import { plain } from '../../src/slack/kit/text.ts';
import { Refusal } from '../../src/slack/refusal.ts';
import { reply, share, whisper } from '../../src/slack/reply.ts';
import { openTown, TRANSPORTS } from '../journeys/town.ts';

const CANARY = 'kanarienvogel-4711';
let kept = 0;

/** A feature whose forms nobody may find on the disk. */
const secret: Feature = {
  name: 'secret',
  confidential: true,
  commands: [
    defineCommand({
      ...{ name: '/secret', summary: '', usage: '/secret', example: '', allow: 'everyone' as const, input: z.string() },
      run: async () => ({
        ...reply(whisper('opened')),
        modal: modal({
          ...{ id: 'secret', title: 'Secret', submit: 'Send', close: 'Close' },
          blocks: [textInput({ id: 'words', label: 'Words' })],
        }),
      }),
    }),
    defineCommand({
      ...{ name: '/secret-file', summary: '', usage: '/secret-file', example: '', allow: 'everyone' as const },
      input: z.string(),
      run: async () => reply(share('the file', { name: `${CANARY}.txt`, bytes: Buffer.from(CANARY) }, 'you')),
    }),
  ],
  modals: [
    defineModal({
      id: 'secret',
      allow: 'everyone',
      input: z.object({ words: z.string() }),
      submit: async ({ words }) => {
        if (words === 'no') throw new Refusal('这样不行。');
        return {
          messages: [],
          modal: modal({
            id: 'secret',
            title: 'Received',
            close: 'Close',
            blocks: section(plain(`Got ${words.length}`)),
          }),
          keep: async (change) => {
            kept += 1;
            await change.audit({ actor: 'somebody', action: 'secret.kept', subject: 'S-1', detail: {} });
          },
        };
      },
    }),
  ],
};

/** Every file of a data directory but the workspace's own, which stands for Slack. */
function written(data: string): string {
  const files = readdirSync(data).filter((name) => name.startsWith('records.db'));
  expect(files).toContain('records.db');
  return files.map((name) => readFileSync(join(data, name), 'latin1')).join('\n');
}

describe.each(TRANSPORTS)('a confidential feature over $transport', ({ socket }) => {
  it('keeps what it keeps before the form is acknowledged, and nothing else is written', async () => {
    kept = 0;
    const town = await openTown({ features: [secret], socket, troubled: true });
    try {
      const officer = town.as('officer');
      await officer.command(`/secret ${CANARY}`);
      expect(await officer.reads()).toContain('opened');
      await officer.submits({ Words: 'no' });
      expect((await officer.state()).modals.at(-1)?.errors).toEqual({ words: '这样不行。' });
      expect(kept).toBe(0);
      await officer.submits({ Words: CANARY });
      expect(kept).toBe(1);
      const { modals } = await officer.state();
      expect(JSON.stringify(modals.at(-1)?.view.blocks)).toContain(`Got ${CANARY.length}`);
      expect(written(town.data)).not.toContain(CANARY);
      expect(written(town.data)).not.toContain('U0OFFICER');
    } finally {
      await town.stop();
    }
  });

  it('sends a file to the direct message at once, or says at once why not, and writes nothing of it', async () => {
    const town = await openTown({ features: [secret], socket, troubled: true });
    try {
      const officer = town.as('officer');
      await officer.command('/secret-file', 'C0ASKLAW');
      await expect.poll(() => officer.reads()).toContain(`${CANARY}.txt`);
      await expect.poll(() => officer.reads('C0ASKLAW')).toContain('发在您和准绳的私信里');
      await town.post('/local/fault', { method: 'upload', kind: '500-before', times: 1 });
      await officer.command('/secret-file');
      await expect.poll(() => officer.reads()).toContain('没能发出去');
      const sent = (await officer.heard()).flatMap(({ files = [] }) => files);
      expect(sent).toHaveLength(1);
      expect((await town.as('contact').state()).messages).toEqual([]);
      expect(written(town.data)).not.toContain(CANARY);
    } finally {
      await town.stop();
    }
  });
});
