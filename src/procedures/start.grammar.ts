import { isoDay } from '../knowledge/day.grammar.ts';
import { shanghaiMoment } from '../knowledge/day.ts';
import type { Start } from './clock.rules.ts';

const MOMENT = /^(.+?)(?:(?:[T\s]+|(?<=[日号]))(\d{1,2}:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads a day as people write it, with T10:20 or 9:05 where a time is known (Shanghai unless an offset is given); undefined for anything else. */
export function readStart(text: string): Start | undefined {
  const [, written = '', time, seconds = '', offset = '+08:00'] = MOMENT.exec(text.normalize('NFKC').trim()) ?? [];
  const day = isoDay(written);
  if (day === undefined || time === undefined) return day === undefined ? undefined : { day };
  const moment = new Date(`${day}T${time.padStart(5, '0')}${seconds}${offset}`);
  return Number.isNaN(moment.getTime()) ? undefined : { day: shanghaiMoment(moment).slice(0, 10), moment };
}

/** A start as it is shown: the day, with the time where it is known. */
export function shownStart({ day, moment }: Start): string {
  return moment ? shanghaiMoment(moment).slice(0, 16).replace('T', ' ') : day;
}

/** A start as `readStart` reads it again. */
export function writtenStart({ day, moment }: Start): string {
  return moment ? shanghaiMoment(moment) : day;
}
