import { defineCommand } from 'citty';
import { readSettings } from '../config.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import { listPeople } from '../people/index.ts';
import { changeLines } from '../roster/changes.view.ts';
import { importRoster, rehearseRoster } from '../roster/import.ts';
import { sheetCopy as copy } from '../roster/sheet.copy.ts';
import { readRoster } from '../roster/sheet.grammar.ts';
import { emptyRoster, writtenRoster } from '../roster/sheet.write.ts';
import { print, task } from './task.ts';
import { textOf } from './text-file.ts';
import { withRecords } from './with-records.ts';

const importPeople = task({
  name: 'import',
  description: 'Say who is who by a CSV file; shows what would change, and writes it all or nothing with --confirm.',
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'see `people template`; roles and departments by name or code',
    },
    confirm: { type: 'boolean', description: 'write it' },
    'remove-others': { type: 'boolean', description: 'also remove whoever is written down and not in the file' },
  },
  async run({ args }) {
    const settings = readSettings();
    const loaded = loadKnowledge(settings.knowledge);
    if (!loaded.ok) throw new Error(report(loaded.mistakes));
    const { rows, mistakes } = readRoster(textOf(args.file), loaded.knowledge);
    const said = mistakes.map(({ line, message }) => copy.line(line, message));
    if (said.length > 0) throw new Error([copy.mistakes(said.length), ...said].join('\n'));
    const remove = args['remove-others'] ?? false;
    const wish = { rows, remove, always: settings.administrators, at: new Date() };
    await withRecords(async (records) => {
      const changes = await (args.confirm ? importRoster(records, wish) : rehearseRoster(records, wish));
      const written = changes.added.length + changes.changed.length + changes.removed.length;
      const end = args.confirm ? copy.done(written) : copy.rehearsal;
      print([...changeLines(changes, loaded.knowledge), ...(written > 0 ? [end] : [])].join('\n'));
    });
  },
});

const exportPeople = task({
  name: 'export',
  description: 'Print everybody who is written down as the same kind of CSV.',
  async run() {
    await withRecords(async (records) => {
      const people = await listPeople(records.db);
      await records.transaction(({ audit }) =>
        audit({
          actor: 'administrator',
          action: 'people.exported',
          subject: 'people',
          detail: { people: people.length },
        }),
      );
      print(writtenRoster(people));
    });
  },
});

const template = task({
  name: 'template',
  description: 'Print the table to fill in, with a line that shows how.',
  async run() {
    print(emptyRoster());
  },
});

export default defineCommand({
  meta: { name: 'people', description: 'Who is who, by file.' },
  subCommands: { import: importPeople, export: exportPeople, template },
});
