import { shanghaiMoment } from '../knowledge/day.ts';
import { isDay, parsePlace } from '../knowledge/grammar.ts';
import type { Start } from './clock.rules.ts';

const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日/;
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads 2026-02-13, 2026-2-13, 2026年2月13日, with T10:20 where a time is known (Shanghai unless an offset is given); undefined for anything else. */
export function readStart(text: string): Start | undefined {
  const [, day = '', time, offset = '+08:00'] = MOMENT.exec(padded(text.normalize('NFKC').trim())) ?? [];
  if (!isDay(day)) return undefined;
  if (time === undefined) return { day };
  const moment = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(moment.getTime()) ? undefined : { day: shanghaiMoment(moment).slice(0, 10), moment };
}

function padded(text: string): string {
  const plain = text.replace(CHINESE, '$1-$2-$3').replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, '$1-$2-$3');
  return plain.replace(
    /^(\d{4})-(\d{1,2})-(\d{1,2})/,
    (_, year, month, day) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** Reads 第六十四条第一项, 64条 or 64; undefined for anything else. */
export function readPlace(text: string): ReturnType<typeof parsePlace> {
  return parsePlace(text) ?? parsePlace(`${text.trim()}条`);
}

/** A start as it is shown: the day, with the time where it is known. */
export function shownStart({ day, moment }: Start): string {
  return moment ? shanghaiMoment(moment).slice(0, 16).replace('T', ' ') : day;
}

/** A start as `readStart` reads it again. */
export function writtenStart({ day, moment }: Start): string {
  return moment ? shanghaiMoment(moment) : day;
}
