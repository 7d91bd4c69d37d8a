import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex, openAnswers } from '../../src/answers/index.ts';
import type { Answers } from '../../src/answers/types.ts';
import type { Phrased } from '../../src/knowledge/phrasings/types.ts';
import { importTexts, openTexts } from '../../src/knowledge/texts/index.ts';
import type { Texts } from '../../src/knowledge/texts/types.ts';
import type { Knowledge, Marks, Power } from '../../src/knowledge/types.ts';

const OLD = '2020-03-01';
const NEW = '2023-05-10';
const marks: Marks = { verified: true, readTwice: true, illustrative: false, local: false, unverified: [] };

export const power: Power = {
  kind: 'power',
  id: 'TST-01',
  field: '城管执法',
  body: 'UM',
  title: '在桥面晾晒海带',
  violation: '没有批准在桥面、人行道晾晒海带妨碍通行',
  says: ['晒海带', '桥上晒东西'],
  violated: [{ instrument: '桥面管理条例', version: NEW, article: 3, paragraph: 1 }],
  penalised: [{ instrument: '桥面管理条例', version: NEW, article: 5, paragraph: 2, item: 2 }],
  penalties: [
    { type: '警告', kind: 'other', plus: [], must: 'must' },
    {
      type: '罚款',
      kind: 'range',
      min: 200,
      max: 2000,
      unit: '元',
      who: '个人',
      when: '拒不改正',
      plus: [],
      must: 'must',
    },
    {
      type: '罚款',
      kind: 'max',
      min: 0,
      max: 30_000,
      unit: '元',
      who: '单位',
      when: '情节严重',
      plus: ['没收工具'],
      must: 'may',
    },
  ],
  otherMeasures: [],
  procedures: ['P-TST'],
  hearing: '对单位罚款1万元以上的告知听证',
  discretionFactors: [],
  notes: [],
  checked: [],
  marks: { ...marks, statusWarning: '这部条例正在修订。' },
};

/** A whole knowledge about one made-up instrument. */
export function smallKnowledge(change: Partial<Knowledge> = {}): Knowledge {
  return {
    channels: [],
    packs: [],
    circumstances: [],
    powers: [power],
    procedures: [
      {
        kind: 'procedure',
        id: 'P-TST',
        name: '海带处置程序',
        says: ['收海带'],
        appliesTo: '桥面上的海带',
        dayCounting: '按自然日',
        steps: [
          {
            name: '登记',
            who: '两名执法人员',
            does: '登记海带的数量',
            basis: [],
            document: '登记表',
            commonErrors: [],
            limits: [],
          },
          {
            name: '退还',
            who: '桥面管理机构',
            does: '干燥以后退还当事人',
            basis: [{ instrument: '桥面管理条例', version: NEW, article: 4 }],
            commonErrors: [],
            limits: [{ n: 9, unit: '日', dayType: '自然日', countedFrom: '登记之日', rule: '不得超过' }],
          },
        ],
        notes: [],
        checked: [],
        marks,
      },
    ],
    rules: [],
    grades: [],
    glossary: [{ say: '晾紫菜', terms: ['晾晒海带'], see: ['TST-01'] }],
    instruments: [],
    moved: [],
    bodies: [
      { id: 'UM', field: '城管执法', name2013: '城管局', nameNow: '区桥面局', post: '', change: '', verified: true },
    ],
    supervision: [],
    documents: [],
    notices: {
      snapshot: { day: '2025-01-01', source: '', commit: '', sentence: '' },
      grades: '示意',
      hearing: '',
      simple: '',
      lastDay: '',
      cautions: [],
      methods: {},
    },
    clock: [],
    yearly: [],
    calendar: [],
    forms: [],
    campaigns: [],
    stopWords: ['的', '吗', '怎么', '多少', '怎么办', '多久', '最多'],
    intents: [
      { intent: 'limit', cues: ['多久', '几天'] },
      { intent: 'penalty', cues: ['罚多少'] },
      { intent: 'hearing', cues: ['听证'] },
    ],
    aliases: [{ short: '桥面管理条例', aliases: ['桥面条例'] }],
    ...change,
  };
}

const NEW_TEXT = `# 桥面管理条例
2023年5月10日 某某会议修订
<!-- INFO END -->
## 第一章 总则
第一条 为了管理桥面，制定本条例。
第二条 本条例所称桥面，包括车行道和人行道。
第三条 未经批准，不得在桥面晾晒海带。

经过批准的，应当在日落以前收回。
第四条 桥面管理机构登记的海带，应当在九日内退还。
## 第二章 法律责任
第五条 违反本条例规定的，由桥面管理机构责令改正。

有下列行为之一的，给予警告；拒不改正的，处罚款：

（一）在桥面堆放渔网的；

（二）未经批准晾晒海带的。
第六条 本条例自2023年7月1日起施行。
`;
const OLD_TEXT = `# 桥面管理条例
2020年3月1日 某某会议通过
<!-- INFO END -->
第一条 为了管理桥面，制定本条例。
第二条 禁止在桥面晾晒海带。
第三条 违反第二条的，处五十元罚款。
第四条 本条例自2020年6月1日起施行。
`;
const PORT_TEXT = `# 中华人民共和国码头照明办法
2019年2月2日 某某会议通过
<!-- INFO END -->
第一条 码头应当设置照明。
第二条 照明设备损坏的，管理人应当在三日内修复。
第三条 本办法自2019年3月1日起施行。
`;

export interface Small {
  texts: Texts;
  dir: string;
  answers: Answers;
  close(): void;
}

/** The small knowledge indexed in a temporary folder, with or without its official texts. */
export async function openSmall(
  { withTexts, phrasings }: { withTexts: boolean; phrasings?: readonly Phrased[] },
  knowledge = smallKnowledge(),
): Promise<Small> {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  if (withTexts) await importSmallTexts(folder);
  const texts = openTexts(join(folder, 'texts'));
  const dir = join(folder, 'index');
  await buildIndex({ knowledge, texts, dir, ...(phrasings && { phrasings }) });
  const answers = await openAnswers(dir, texts);
  return {
    texts,
    dir,
    answers,
    close() {
      answers.close();
      texts.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function importSmallTexts(folder: string): Promise<void> {
  const files = {
    [`桥面管理条例(${OLD}).md`]: OLD_TEXT,
    [`桥面管理条例(${NEW}).md`]: NEW_TEXT,
    '码头照明办法(2019-02-02).md': PORT_TEXT,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const sources = Object.keys(files).map((name) => join(folder, name));
  const { files: read } = await importTexts({ sources, dir: join(folder, 'texts') });
  const failed = read.filter(({ status }) => status === 'failed');
  if (failed.length > 0) throw new Error(failed.map(({ path, error }) => `${path}: ${error}`).join('\n'));
}
