import { z } from 'zod';
import { calendarSchema } from './calendar.schema.ts';
import { campaignSchema } from './campaign.schema.ts';
import { channelsSchema } from './channels.schema.ts';
import { circumstancesSchema } from './circumstances.schema.ts';
import { clockSchema } from './clock.schema.ts';
import { formSchema } from './form.schema.ts';
import { gradesSchema } from './grades.schema.ts';
import { bodiesSchema, documentSchema, instrumentSchema, noticesSchema } from './institutions.schema.ts';
import { movedSchema } from './moved.schema.ts';
import { packSchema } from './pack.schema.ts';
import { powerSchema } from './power.schema.ts';
import { procedureSchema } from './procedure.schema.ts';
import { ruleSchema } from './rule.schema.ts';
import { aliasesSchema, glossarySchema, intentsSchema } from './words.schema.ts';

/** Which files below `knowledge/` are written after which schema. */
const KINDS: Record<string, { files: string; schema: z.ZodType }> = {
  power: { files: 'powers/*/*.yaml', schema: powerSchema },
  procedure: { files: 'procedures/*.yaml', schema: procedureSchema },
  rule: { files: 'rules/*.yaml', schema: ruleSchema },
  grades: { files: 'grades/*.yaml', schema: gradesSchema },
  pack: { files: 'packs/*.yaml', schema: packSchema },
  circumstances: { files: 'circumstances/*.yaml', schema: circumstancesSchema },
  glossary: { files: 'glossary/*.yaml', schema: glossarySchema },
  document: { files: 'documents/*.yaml', schema: documentSchema },
  instrument: { files: 'instruments/*.yaml', schema: instrumentSchema },
  moved: { files: 'moved/*.yaml', schema: movedSchema },
  clock: { files: 'clock/*.yaml', schema: clockSchema },
  calendar: { files: 'calendar/*.yaml', schema: calendarSchema },
  form: { files: 'forms/*.yaml', schema: formSchema },
  campaign: { files: 'campaign/*.yaml', schema: campaignSchema },
  bodies: { files: 'bodies.yaml', schema: bodiesSchema },
  channels: { files: 'channels.yaml', schema: channelsSchema },
  notices: { files: 'notices.yaml', schema: noticesSchema },
  intents: { files: 'intents.yaml', schema: intentsSchema },
  aliases: { files: 'aliases.yaml', schema: aliasesSchema },
};

/** Folder of the generated schemas, below `knowledge/`. */
const FOLDER = '.schemas';

/** What an editor needs to complete keys and underline mistakes: JSON Schemas, and VS Code's list of which file takes which. */
export function editorFiles(): { path: string; text: string }[] {
  const schemas = Object.entries(KINDS).map(([name, { schema }]) => ({
    path: `knowledge/${FOLDER}/${name}.json`,
    text: print(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' })),
  }));
  const list = Object.entries(KINDS).map(([name, { files }]) => [
    `knowledge/${FOLDER}/${name}.json`,
    `knowledge/${files}`,
  ]);
  return [...schemas, { path: '.vscode/settings.json', text: print({ 'yaml.schemas': Object.fromEntries(list) }) }];
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
