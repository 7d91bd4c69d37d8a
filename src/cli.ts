import { existsSync } from 'node:fs';
import { type CommandDef, defineCommand, renderUsage, runMain } from 'citty';

if (existsSync('.env')) process.loadEnvFile('.env');

const main = defineCommand({
  meta: { name: 'plumbline', version: '0.1.0', description: 'The law a district enforces, answered in office chat.' },
  subCommands: {
    demo: () => import('./cli/demo.ts').then(command),
    start: () => import('./cli/start.ts').then(command),
    say: () => import('./cli/say.ts').then(command),
    index: () => import('./cli/build-index.ts').then(command),
    knowledge: () => import('./cli/knowledge.ts').then(command),
    texts: () => import('./cli/texts.ts').then(command),
    impact: () => import('./cli/impact.ts').then(command),
    provision: () => import('./cli/provision.ts').then(command),
    train: () => import('./cli/train.ts').then(command),
    calibrate: () => import('./cli/calibrate.ts').then(command),
    'learn-order': () => import('./cli/learn-order.ts').then(command),
    eval: () => import('./cli/evaluate.ts').then(command),
    answer: () => import('./cli/answer.ts').then(command),
    worksheet: () => import('./cli/worksheet.ts').then(command),
    deadline: () => import('./cli/deadline.ts').then(command),
    digest: () => import('./cli/digest.ts').then(command),
    form: () => import('./cli/form.ts').then(command),
    export: () => import('./cli/export.ts').then(command),
    people: () => import('./cli/people.ts').then(command),
    sample: () => import('./cli/sample.ts').then(command),
    audit: () => import('./cli/audit.ts').then(command),
    tips: () => import('./cli/tips.ts').then(command),
    backup: () => import('./cli/backup.ts').then(command),
    restore: () => import('./cli/restore.ts').then(command),
    manifest: () => import('./cli/manifest.ts').then(command),
    workspace: () => import('./cli/workspace.ts').then(command),
    'verify-search': () => import('./cli/verify-search.ts').then(command),
    'verify-slack': () => import('./cli/verify-slack.ts').then(command),
  },
});

function command(module: { default: unknown }): CommandDef {
  return module.default as CommandDef;
}

/** Usage that was asked for is the result; usage that says what was missing is a message. */
const asked = process.argv.some((word) => word === '--help' || word === '-h');

await runMain(main, {
  showUsage: async (shown, parent) => {
    (asked ? process.stdout : process.stderr).write(`${await renderUsage(shown, parent)}\n`);
  },
});
