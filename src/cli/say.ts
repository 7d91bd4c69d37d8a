import { join } from 'node:path';
import { hasIndex } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { freshIndex } from './fresh-index.ts';
import { startLocal } from './local.ts';
import { runningDemo } from './running-demo.ts';
import { type Spoken, speak } from './speak.ts';
import { print, task } from './task.ts';

export default task({
  name: 'say',
  description: 'Say something in the local workspace as one of its people, and print the reply.',
  args: {
    as: { type: 'string', default: 'officer', description: 'officer, contact or supervisor' },
    channel: { type: 'string', description: 'name of a channel (default: the direct message with the bot)' },
    thread: { type: 'boolean', description: 'reply in the thread of the bot’s last message there' },
    click: {
      type: 'string',
      description: 'instead of saying something, press the button with this label on that message',
    },
    json: { type: 'boolean', description: 'print the exact Slack payloads' },
    text: { type: 'positional', required: false, description: 'what to say; with a slash, a command' },
  },
  async run({ args }) {
    const settings = readSettings();
    const { as, channel, thread = false, click, json = false } = args;
    const text = args._.join(' ');
    const wish = { as, text, thread, ...(channel && { channel }), ...(click && { click }) };
    const url = await runningDemo(settings.data);
    const spoken = url ? await speak(url, wish) : await speakAlone(wish);
    print(json ? JSON.stringify(spoken.payloads, null, 2) : spoken.text);
    if (spoken.failed) process.exitCode = 1;
  },
});

/** Nothing is running: bot and workspace start here, and stop again. */
async function speakAlone(wish: Parameters<typeof speak>[1]): Promise<Spoken> {
  const settings = readSettings();
  if (!hasIndex(join(settings.data, 'index'))) await freshIndex(settings);
  const local = await startLocal({ ...settings, log: 'error' });
  try {
    return await speak(local.workspace.url, wish, () => local.bot.idle());
  } finally {
    await local.stop();
  }
}
