import { chineseDay, today } from '../knowledge/day.grammar.ts';

/** What the command line says. */
export const reportCopy = {
  noTexts: '还没有导入官方文本，没有可以比较的。先运行 npx plumbline texts import 目录。',
  nothing: (imported: string | undefined) =>
    `没有改动：${imported ? `${chineseDay(today(new Date(imported)))}导入以后，` : ''}没有哪条官方文本变了。再导入一次新的文本，就会比较。`,
  unaffected: '有文本变了，但没有哪一项引用变了的条文。',
  head: (items: number, waiting: number) => `引用的条文变了的共 ${items} 项，其中 ${waiting} 项待复核。`,
  since: (day: string) => `只列 ${chineseDay(day)}以后导入的改动。`,
  waiting: '待复核',
  confirmed: (role: string, day: string) => `${day} ${role}已复核`,
  change: (was: string, now: string) => `      ${was} → ${now}`,
  nothingThere: '（没有这些字）',
  confirmHint: '看过以后：npx plumbline impact confirm 编号 --by 角色',
  hint: (items: number) => `有 ${items} 项知识引用的条文变了，等待复核：npx plumbline impact`,
  needsId: '要写上编号，例如：npx plumbline impact confirm MKT-01 --by 法制员',
  needsRole: '要写上谁复核的，例如：--by 法制员（写角色，不写姓名，最多 20 个字）',
  unknown: (id: string) => `“${id}”没有待复核的改动。编号照 npx plumbline impact 列出的写。`,
  done: (name: string) => `已复核：${name}`,
  badSince: (written: string) => `--since ${written}：日期要写成 2026-12-31 的样子。`,
  unknownWord: (word: string) =>
    `看不懂“${word}”。能写的只有：npx plumbline impact，npx plumbline impact confirm 编号 --by 角色。`,
};
