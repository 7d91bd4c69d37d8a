import { chineseDay, today } from '../knowledge/day.grammar.ts';
import { articleLabel } from '../knowledge/grammar.ts';
import type { Difference, ItemKind } from './types.ts';

const KINDS: Record<ItemKind, string> = {
  power: '权力事项',
  procedure: '程序',
  rule: '通用规则',
  grades: '裁量分档表',
  pack: '裁量分法',
  circumstances: '情节',
  clock: '期限',
  question: '评测题',
  verified: '核实过的答复',
  worksheet: '裁量工作表',
};

/** What people read about changed law. */
export const copy = {
  command: {
    summary: '待复核：官方文本重新导入以后，条文变了的事项',
    usage: '/review',
    example: '/review',
  },
  title: '待复核',
  none: '没有待复核的：上次导入以来，卡片引用的条文没有变，或者都复核过了。',
  count: (count: number) => `共 ${count} 项等着复核`,
  more: '再看后面的',
  waits: (sentence: string) => `⚠ 待复核：${sentence}`,
  others: (count: number) => `还有 ${count} 处改动，点“看改动”都能看到`,
  see: '看改动',
  done: '已复核',
  was: '原来',
  now: '现在',
  cut: '改动较多，这里只显示前面几处；用 npx plumbline impact 看全部。',
  seeTitle: (name: string) => `改了什么：${name}`,
  gone: '这一项现在没有待复核的改动。',
  again: '条文又变了，和您刚才看到的不一样。请再看一次改动。',
  confirmed: (name: string) => `已复核：${name}。条文再变，会重新显示待复核。`,
  item: (kind: ItemKind, id: string, title: string) =>
    `${KINDS[kind]} ${id}${title && title !== id ? ` ${title}` : ''}`,
  difference,
};

/** One change as a sentence without its full stop; days of imports are those of Asia/Shanghai. */
function difference(one: Difference): string {
  const { citation, at } = one;
  const { instrument, version } = citation;
  const law = `${instrument}${version ? `（${version}）` : ''}`;
  const label = articleLabel(citation);
  const when = `（${chineseDay(today(new Date(at)))}重新导入）`;
  switch (one.kind) {
    case 'changed':
      return `${law}${label}已改动${when}`;
    case 'removed':
      return `${law}${label}已不在文本里${when}`;
    case 'added':
      return `${law}原来没有${label}，现在有了${when}`;
    case 'moved':
      return `${law}${label}已改为${one.now.label}，文字没有变${when}`;
    case 'dates':
      return `${law}的施行日期由${one.before ?? '不明'}改为${one.after ?? '不明'}${when}`;
    case 'repealed':
      return `${instrument}${one.coming ? '将' : '已'}自${chineseDay(one.day)}起废止，见${one.by}${when}`;
    case 'edition':
      return `${instrument}有了新版本，${one.adopted}通过，${startsOf(one)}；${label}${correspondsTo(one)}${when}`;
  }
}

type Edition = Extract<Difference, { kind: 'edition' }>;

function startsOf({ effective, coming }: Edition): string {
  if (!effective) return '施行日期待核';
  return `${effective}起施行${coming ? '，现在还没有施行' : ''}`;
}

function correspondsTo({ was, now, same }: Edition): string {
  if (!was) return '没有旧版文本可以对照';
  if (!now) return '在新版里没有找到对应的条文';
  const kept = was.label === now.label ? '在新版里条号没有变' : `对应新版${now.label}`;
  return `${kept}，文字${same ? '没有变' : '有改动'}`;
}
