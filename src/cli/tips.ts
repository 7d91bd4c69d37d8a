import { defineCommand } from 'citty';
import { adopt, bundle } from './tips-bundle.ts';
import { keys } from './tips-keys.ts';
import { open } from './tips-open.ts';
import { rewrap } from './tips-rewrap.ts';

export default defineCommand({
  meta: { name: 'tips', description: 'Keys of confidential tips; bundles of sealed tips, opened elsewhere.' },
  subCommands: { keys, bundle, open, rewrap, adopt },
});
