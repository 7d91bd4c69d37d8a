import type { categories } from '../../knowledge/categories.schema.ts';

type Category = keyof typeof categories;

/** Words that people use for each of the six kinds of problem. */
const WORDS: Record<Category, RegExp> = {
  q1: /没有?证|无证执法|越权|没有?告知|协管|一个人来|没出示|超出管辖/g,
  q2: /同案不同罚|人情罚|罚得?太重|罚得?太轻|不公平|偏袒|区别对待/g,
  q3: /不公开|查不到|没有?公示|不透明|不给看/g,
  q4: /态度|推搡|辱骂|骂人|粗暴|打人|砸/g,
  q5: /乱收费|乱罚款|摊派|票据|收据|发票|收了?钱|现金|赞助费/g,
  q6: /吃拿卡要|不作为|通风报信|受贿|红包|请客|送礼|好处费/g,
};

/** The kind whose words stand most often in a text; undefined where there are none, or two are as frequent. */
export function suggested(text: string): Category | undefined {
  const counted = Object.entries(WORDS).map(([category, words]) => ({
    category: category as Category,
    times: text.match(words)?.length ?? 0,
  }));
  const [first, second] = counted.sort((a, b) => b.times - a.times);
  return first && first.times > (second?.times ?? 0) ? first.category : undefined;
}
