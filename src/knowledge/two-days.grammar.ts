import { isoDay, WRITTEN_DAY } from './day.grammar.ts';

const MONTH = '(?:19|20)[0-9]{2}\\s*年\\s*[0-9]{1,2}\\s*月(?:份)?(?!\\s*[0-9一二三四五六七八九十])';
const WHEN = `(${WRITTEN_DAY}|${MONTH})`;
const DASHES = '(?:--|—|–|――)';
const COLON = '\\s*(?:在|于|是|为|[:：=＝])?\\s*';
const NOW = '(?:现在|今天|今日|当前)(?:要|才|再|准备)?(?:作出?|做出?|下)(?:行政)?(?:处罚)?决定';

// Chat programs turn -- into a dash.
const ACT = [
  new RegExp(`(?:^|\\s)${DASHES}\\s*act(?:\\s*[=＝:：]\\s*|\\s+|$)((?:[^\\s—―-]\\S*)?)`, 'i'),
  new RegExp(`(?:违法)?行为(?:发生)?(?:之?日期?|时间?)?${COLON}${WHEN}`),
  new RegExp(`${WHEN}\\s*(?:的|发生的?|实施的?)\\s*(?:违法)?行为`),
];
const DECISION = [
  new RegExp(`(?:^|\\s)${DASHES}\\s*decision(?:\\s*[=＝:：]\\s*|\\s+|$)((?:[^\\s—―-]\\S*)?)`, 'i'),
  new RegExp(`(?:处罚)?决定(?:作出)?(?:之?日期?|时间?)?${COLON}${WHEN}`),
  new RegExp(`${WHEN}\\s*(?:才|要|再)?(?:作出?|做出?|下)(?:的)?(?:行政)?(?:处罚)?决定`),
  new RegExp(`(${NOW})`),
];

/** What is wrong with two days; `written` is what was typed. */
type WrongDays = 'onlyAct' | 'onlyDecision' | 'notADay' | 'wholeMonth' | 'backwards' | 'future';

/** A question's words without its two days, and those days (ISO); `month`: of the act only the month is told, `act` is its first day. */
export type AskedDays =
  | { text: string; act: string; decision: string; month?: true }
  | { wrong: WrongDays; written: string }
  | undefined;

/**
 * Reads 行为 2019-05-01 决定 2022-08-01, --act … --decision … and 2019年5月的行为，现在作出决定 out of a question;
 * undefined where no day of an act is told. `today` is ISO.
 */
export function askedTwoDays(typed: string, today: string): AskedDays {
  const plain = typed.normalize('NFKC');
  const act = first(plain, ACT);
  if (!act) {
    const [, written] = DECISION[0]?.exec(plain) ?? [];
    return written === undefined ? undefined : { wrong: 'onlyDecision', written };
  }
  const rest = without(plain, act.whole);
  const decision = first(rest, DECISION);
  if (!decision) return { wrong: 'onlyAct', written: act.written };
  const month = monthOf(act.written);
  const from = month ?? isoDay(act.written);
  const to = new RegExp(NOW).test(decision.written) ? today : isoDay(decision.written);
  if (!from) return { wrong: 'notADay', written: act.written };
  if (!to)
    return {
      wrong: monthOf(decision.written) ? 'wholeMonth' : 'notADay',
      written: decision.written,
    };
  const wrong = wrongOrder(from, to, today);
  if (wrong) return { wrong, written: `${act.written}、${decision.written}` };
  const text = without(rest, decision.whole)
    .replace(/\s+/g, ' ')
    .replace(/^[\s，,、：:；;。]+|[\s，,、：:；;]+$/g, '');
  return {
    text,
    act: from,
    decision: to,
    ...(month && { month: true as const }),
  };
}

/** What is wrong with the order of two ISO days of which neither may lie ahead. */
export function wrongOrder(act: string, decision: string, today: string): 'backwards' | 'future' | undefined {
  if (act > today || decision > today) return 'future';
  return decision < act ? 'backwards' : undefined;
}

function first(text: string, patterns: RegExp[]): { whole: string; written: string } | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { whole: match[0], written: match[1] ?? '' };
  }
  return undefined;
}

function without(text: string, part: string): string {
  return text.replace(part, ' ');
}

/** The first day of 2019年5月. */
function monthOf(written: string): string | undefined {
  const [, year, month] = /^([0-9]{4})\s*年\s*([0-9]{1,2})\s*月(?:份)?$/.exec(written.trim()) ?? [];
  return month === undefined ? undefined : isoDay(`${year}-${month}-1`);
}
