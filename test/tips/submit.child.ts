import { readFileSync } from 'node:fs';
import { openRecords } from '../../src/storage/records.ts';
import { textBytes } from '../../src/tips/keep/content.ts';
import { type NewTip, receiveTip } from '../../src/tips/keep/receive.ts';
import { openVault, type TipSettings } from '../../src/tips/vault.ts';

/** Takes tips as the bot does, for ever: what to take comes by standard input, never by arguments or environment. */
const { data, settings, words } = JSON.parse(readFileSync(0, 'utf8')) as {
  data: string;
  settings: TipSettings;
  words: { text: string; identity: string; file: string; phone: string };
};
const records = await openRecords(data);
const vault = openVault(data, settings);
const tip: NewTip = {
  ...{ accused: 'UM', day: '2026-09-16' },
  report: { 事情: words.text, 电话: words.phone },
  files: [{ name: `${words.file}.jpg`, bytes: textBytes(words.text) }],
  identity: { sealed: { 姓名: words.identity } },
};
for (;;) {
  const received = await receiveTip(vault, tip);
  await records.transaction((change) => received.keep(change));
  process.stdout.write(`${received.code}\n`);
}
