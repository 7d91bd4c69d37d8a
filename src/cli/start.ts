import { readSettings, readSlackSettings } from '../config.ts';
import { startBot } from '../main.ts';
import { indexBeside } from './index-beside.ts';
import { note, task } from './task.ts';
import { untilStopped } from './until-stopped.ts';

export default task({
  name: 'start',
  description: 'Run the bot against Slack (tokens in .env).',
  async run() {
    const settings = readSettings();
    const slack = readSlackSettings();
    await indexBeside();
    const bot = await startBot(settings, slack);
    note(bot.url ? `Plumbline takes Slack's deliveries at ${bot.url}` : 'Plumbline is connected to Slack.');
    await untilStopped();
    await bot.stop();
  },
});
