import type { DayType } from './clock.types.ts';

/** What the clerk and people call the day types. */
export const DAY_TYPES = {
  工作日: 'working',
  自然日: 'calendar',
  自然月: 'month',
  自然年: 'year',
  小时: 'hour',
} as const satisfies Record<string, DayType>;

/** The other way round. */
export const DAY_TYPE_NAMES = Object.fromEntries(
  Object.entries(DAY_TYPES).map(([name, dayType]) => [dayType, name]),
) as Record<DayType, keyof typeof DAY_TYPES>;

/** How a length is written: 7日, 3个月. */
export const LENGTH_UNITS: Record<DayType, string> = {
  working: '日',
  calendar: '日',
  month: '个月',
  year: '年',
  hour: '小时',
};

/** The day type by which a text begins; undefined when it begins with none. */
export function readDayType(text: string): DayType | undefined {
  return Object.entries(DAY_TYPES).find(([name]) => text.startsWith(name))?.[1];
}
