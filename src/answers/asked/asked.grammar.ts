import { fold } from '../tokens.ts';
import { withoutCourtesy, withoutParticles } from './courtesy.grammar.ts';
import { withoutMarks } from './marks.grammar.ts';
import { numbers } from './numbers.grammar.ts';

interface Reading {
  standard: (text: string) => string;
  isWord: (text: string, word: string) => boolean;
}

/**
 * What a question asks, as one spelling: two wordings are the same question exactly when this is the same for both. Only
 * what cannot change the matter is taken away or made one: width, traditional characters, punctuation, courtesies before
 * and after, particles at the end, number forms (三十天 = 30日, 五千元 = 5000元), ways of asking (如何处罚 = 怎么罚, 能不能…
 * = 可以…吗) and a leading 怎么罚, which goes to the end. Everything else stays, in its order: another number, article,
 * subject, negation, day or condition is another question. `standard` gives names and synonyms their one spelling;
 * `isWord` says whether the text was cut so that this stands alone, as 吧 does not in 网吧.
 */
export function asked(question: string, { standard, isWord }: Reading): string {
  const folded = withoutCourtesy(fold(question).trim());
  const bare = withoutMarks(folded);
  const { text, yesNo } = withoutParticles(bare, (word) => isWord(folded, word));
  return asking(numbers(standard(text)), yesNo);
}

const WAYS: [RegExp, string][] = [
  [/如何|怎样|咋(?!样)/gu, '怎么'],
  [/多长时间/gu, '多久'],
  [/为啥|为何/gu, '为什么'],
  [/[什啥]么?时候/gu, '何时'],
  [/啥/gu, '什么'],
  [/怎么处罚/gu, '怎么罚'],
  [/罚款?多少钱|罚款多少$/gu, '罚多少'],
  [/(?<![不许认])可以(?![后外内前上下])|能够|是否可以|是否能够?/gu, '能'],
  [/可不可以|(?<!许)可否(?![认定决])|(?<![可权职])能否(?![认定决])|能不能够/gu, '能不能'],
  [/(?:应该|应当|(?<!应)该)?(怎么罚|罚多少)$/gu, '$1'],
  [/的(怎么罚|罚多少)$/gu, '$1'],
  [/^(怎么罚|罚多少)(?=.)(.+)$/u, '$2$1'],
  [/的(期限|时限|时效|标准|依据|流程|程序|步骤|手续)/gu, '$1'],
];
/** Not where its first character ends another word: 委员会不会, 可能不能, 只有没有 and 但是不是 deny. */
const EITHER =
  /(?<![可不只才许])能不能|(?<![需主重必只])要不要|(?<![还要于可只但就不])是不是|(?<![只所具没])有没有|(?<!应)该不该|(?<![员委证协学机社大开议工商])会不会|(?<![预结计打])算不算|需不需要|用不用/u;
/** Where one of these stands besides, 有没有 and the like are no question of their own: 有没有执照都要罚吗. */
const OTHERWISE = /怎么|多少|多久|谁|哪|什么|何时|几|都|也|不管|无论|不论|还是|或/u;

/** One way of asking each: 能不能没收 and 可以没收吗 both end in 吗, which a statement does not. */
function asking(text: string, yesNo: boolean): string {
  const plain = WAYS.reduce((said, [way, one]) => said.replace(way, one), text);
  const either = EITHER.exec(plain)?.[0];
  if (yesNo || !either || OTHERWISE.test(plain)) return yesNo ? `${plain}吗` : plain;
  return `${plain.replace(either, either.replace(/[不没].*/u, '') + (either === '需不需要' ? '要' : ''))}吗`;
}

/** The names under which a law may be called in full. */
export function fullNames({ short, title }: { short: string; title: string }): string[] {
  return [`中华人民共和国${short}`, title, short];
}

/** A law's name is none where the words run on: 处罚法定原则. */
export function nameEnds(name: string): string {
  return name.endsWith('法') ? '(?![定律])' : '';
}
