import { writeFileSync } from 'node:fs';
import { features } from '../features.ts';
import { manifestOf } from '../slack/manifest.ts';
import { print, task } from './task.ts';

export default task({
  name: 'manifest',
  description: "Print the app manifest for Slack's “create an app from a manifest”.",
  args: { write: { type: 'boolean', description: 'write manifest.json instead' } },
  async run({ args }) {
    const text = `${JSON.stringify(manifestOf(features), null, 2)}\n`;
    if (args.write) writeFileSync('manifest.json', text);
    else print(text.trimEnd());
  },
});
