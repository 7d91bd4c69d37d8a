import { letters } from './spans.ts';

const NEGATIVE = /[不未无非免没勿莫]/;
/** With the two signs after it, so that it is known what is denied; numbers may be spelled otherwise. */
const NEGATIVES = /[不未无非免没勿莫](?:(?![零一二两三四五六七八九十百千万亿])\p{Script=Han}){0,2}/gu;
/** What turns the words after it round. */
const TURNS = /(?:不得|不能|不可|不予|不应|不|未|无|非|没有|没|免予|免于|免|勿|禁止|严禁|不准|不许)$/;
const EXCEPT = /但|除外|例外|不在此限|除/;

/** Each negation of a statement: 未经批, 不改正. */
export function negationsIn(statement: string): string[] {
  return letters(statement).match(NEGATIVES) ?? [];
}

/** Whether the words that follow this are denied by it. */
export function denies(before: string): boolean {
  return TURNS.test(before);
}

export function isNegative(sign: string): boolean {
  return NEGATIVE.test(sign);
}

/** What a clause excepts from its rule: the words from 但 to 除外. */
export function exceptionIn(clause: string): { rule: string; exception: string } {
  const [exception = ''] = /但.*(?:除外|例外|不在此限)/.exec(clause) ?? [];
  return { rule: clause.replace(exception, ''), exception };
}

export function saysException(statement: string): boolean {
  return EXCEPT.test(statement);
}
