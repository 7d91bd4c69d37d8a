import { readNumeral } from '../knowledge/grammar.ts';
import { fold } from './tokens.ts';

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

const BREAK = '[\\s\\p{P}]*';
const BRIEFLY = '(?:一下|下(?!属|级|列|岗|水|游|架|班))';
const COURTESY = [
  '[你您]好',
  '老师好?(?=[\\s\\p{P}])',
  `请问${BRIEFLY}?`,
  `我?们?(?:想|要)(?:请教|咨询|了解|问)(?![题责询])(?:${BRIEFLY}|问)?`,
  `(?:请教|咨询|了解|问)${BRIEFLY}`,
  '我?想知道',
  `(?:麻烦|劳烦)[您你]?(?:帮我)?(?:问|查|看)${BRIEFLY}`,
  `帮我?忙?(?:查|看|问)${BRIEFLY}`,
].join('|');
const BEFORE = new RegExp(`^(?:${BREAK}(?:${COURTESY}))+${BREAK}(?=.)`, 'u');
const AFTER = new RegExp(`(?<=.)${BREAK}(?:谢谢|多谢|感谢)[您你]?[了啦]?${BREAK}$`, 'u');
const EMPHASIS = /(?:到底|究竟)(?=能|可|要|该|怎|如何|多|谁|是|有|应|会|算|罚|需|几|哪|什么)/gu;

function withoutCourtesy(text: string): string {
  return text.replace(AFTER, '').replace(BEFORE, '').replace(EMPHASIS, '');
}

const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿]/u;

/** Marks between two numerals make the number: 1.5, 3-5, 5/6; all others go, but those that stand for words. */
function withoutMarks(text: string): string {
  const plain = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return plain.replace(/[^\p{L}\p{N}%‰<>≤≥=+/&]+/gu, (marks: string, at: number) => {
    const between = NUMERAL.test(plain[at - 1] ?? '') && NUMERAL.test(plain[at + marks.length] ?? '');
    return between ? marks.trim() || ' ' : '';
  });
}

const PARTICLES = '吗么嘛呢啊呀吧呐哦噢哈哇啦呗的';

/** Without the particles it ends with; `yesNo` when one of them makes it a question. */
function withoutParticles(text: string, isWord: (word: string) => boolean): { text: string; yesNo: boolean } {
  let [rest, yesNo] = [text, false];
  for (;;) {
    const last = rest.at(-1) ?? '';
    if (rest.length < 2 || !PARTICLES.includes(last) || !isWord(last) || /[什怎这那多要]么$/u.test(rest)) break;
    yesNo ||= '吗么嘛'.includes(last);
    rest = rest.slice(0, -1);
  }
  return { text: rest, yesNo };
}

const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Numbers in digits, and one word for a unit: 两个工作日 = 2工作日. */
function numbers(text: string): string {
  return text
    .replace(/[〇零一二三四五六七八九]{3,}(?![十百千万亿])/gu, (run) =>
      [...run.replaceAll('〇', '零')].map((one) => '零一二三四五六七八九'.indexOf(one)).join(''),
    )
    .replace(/(\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)([百千]?[万亿]?)/gu, inDigits)
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
    .replace(/多少[天日]|几天/g, '几日')
    .replace(/(?<=\d)天/g, '日')
    .replace(/(?<=\d|几)个(?=工作日|自然日|小时)/g, '')
    .replace(/(?<=\d)块钱/g, '元');
}

function inDigits(written: string, number: string, scales: string): string {
  const base = /^\d/.test(number) ? Number(number) : readNumeral(number);
  if (base === undefined || number.length > 15) return written;
  const value = [...scales].reduce((product, scale) => product * (SCALES[scale] ?? 1), base);
  return String(Number(value.toPrecision(15)));
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
  [/可不可以|可否|能否|能不能够/gu, '能不能'],
  [/(?:应该|应当|(?<!应)该)?(怎么罚|罚多少)$/gu, '$1'],
  [/的(怎么罚|罚多少)$/gu, '$1'],
  [/^(怎么罚|罚多少)(?=.)(.+)$/u, '$2$1'],
  [/的(期限|时限|时效|标准|依据|流程|程序|步骤|手续)/gu, '$1'],
];
const EITHER = /能不能|要不要|是不是|有没有|该不该|会不会|算不算|需不需要|用不用/u;
/** Where one of these stands besides, 有没有 and the like are no question of their own: 有没有执照都要罚吗. */
const OTHERWISE = /怎么|多少|多久|谁|哪|什么|何时|几|都|也|不管|无论|不论|还是|或/u;

/** One way of asking each: 能不能没收 and 可以没收吗 both end in 吗, which a statement does not. */
function asking(text: string, yesNo: boolean): string {
  const plain = WAYS.reduce((said, [way, one]) => said.replace(way, one), text);
  const either = EITHER.exec(plain)?.[0];
  if (yesNo || !either || OTHERWISE.test(plain)) return yesNo ? `${plain}吗` : plain;
  return `${plain.replace(either, either.replace(/[不没].*/u, '') + (either === '需不需要' ? '要' : ''))}吗`;
}
