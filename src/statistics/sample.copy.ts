export const sampleCopy = {
  mark: '样例',
  report: '样例：演示用的表，不是真的。',
  inTable: '表里有样例，是演示用的，不是真的；哪张是，写在它的工作表上面',
  counts: '台账里有样例记录，由台账得出的数含样例。',
  board: '标“样例”的表是演示用的，不是真的；系统管理员可以用 npx plumbline sample remove 一次删掉。',
  totals: '合计全部来自样例，不是真的数字。',
  mixed: (samples: number, all: number) => `合计里的${all}张表有${samples}张是样例，不是真的数字。`,
};
