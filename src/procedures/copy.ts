import { DAY_TYPE_NAMES, LENGTH_UNITS } from '../knowledge/day-types.grammar.ts';
import type { DayType } from '../knowledge/types.ts';

/** 7日（工作日）, 3个月, 24小时 */
export function lengthOf(n: number, dayType: DayType): string {
  const kind = dayType === 'working' || dayType === 'calendar' ? `（${DAY_TYPE_NAMES[dayType]}）` : '';
  return `${n}${LENGTH_UNITS[dayType]}${kind}`;
}

/** A day of every year, as a row of the table. */
export const yearly = { event: '每年', dayType: '定日' };

/** Why a date is what it is, where the statute itself does not say so. */
export const assumptions = {
  rollForward: '法律没有写最后一日是休假日怎么办；顺延到休假后的第一个工作日是推定（参照民事诉讼法第85条）',
  rollBack: '法律没有写倒推遇到休假日怎么办；提前到休假前的最后一个工作日是推定',
  yearly: '法律写的就是这一天；没有写遇休假日怎么办，这里不移动',
  hours: '小时从起算的时刻连续计算，夜间、休假日照算；不顺延',
  stopped: '扣除的时间是不是条文允许不计入的那一种，由您核对',
  stoppedUnfounded: '条文没有写可以扣除时间：扣除后的日子是假设，要另有法律、法规、规章作依据',
  runsThrough: '按小时算的、从一件事往前倒推的期限，没有扣除中止的时间',
};

/** Days that are not counted, as people write and read them. */
export const suspension = {
  bad: (text: string) => `看不懂中止的时间“${text}”。写成 2026-10-10至2026-10-25，先写开始的一天；有几段的用、隔开。`,
  badOption: (text: string) => `看不懂 --suspended ${text}。写成 --suspended 2026-10-10..2026-10-25，先写开始的一天。`,
  half: '中止的时间要写开始和结束两天。',
  upsideDown: '中止结束的一天在开始之前。',
  span: (from: string, to: string) => `${from} 至 ${to}`,
  left: (periods: string, ground: string) => `扣除 ${periods}：条文允许不计入的是${ground}`,
  assumed: (periods: string) => `假设可以扣除 ${periods}：条文没有写扣除的理由`,
  mark: '（假设可以扣除）',
  without: (due: string) => `不扣除：${due}`,
};

/** The dates of a timetable as a file for a calendar. */
export const calendarCopy = {
  button: '日历文件 (.ics)',
  name: (day: string) => `期限 ${day}.ics`,
  text: (title: string) => `日历文件：${title}。打开就能加进日历；起算的事、中止有变化的，请重新算、重新导出。`,
  nothing: '这里没有算得出的日子，导不出日历文件。',
};

export const cannot = {
  year: (year: number) => `算不出：${year}年的放假安排还没有载入`,
  load: (year: number) =>
    `${year}年的放假安排，等国务院办公厅公布后，由管理员更新程序，或者写进 knowledge/calendar/${year}.yaml。`,
  newYear: (year: number) => `${year}年元旦的安排还没有公布，年底几天的上班、放假可能调整`,
  needsMoment: '这一期限按小时算，起算要写到几点几分，例如 2026-02-13T10:20。',
};

export const lookup = {
  noLaw: (law: string, near?: string) =>
    `没有“${law}”的期限规则${near ? `，您是不是想写“${near}”？` : '。写法律的简称，例如：行政处罚法、土地管理法。'}`,
  noLimits: (law: string) => `没有登记“${law}”的期限：条文里没有办案、救济、登记备案的期限，或者还没有读到。请看原文。`,
  needsDay: (place: string) => `${place}的期限从一天起算，只写年份算不出。写成 2026-02-13 这样的日期。`,
  badPlace: (text: string) => `看不懂“${text}”。条款写成 第六十四条第一项，或者 64、第64条第2款。`,
  noArticle: (law: string, place: string) => `${law}${place}没有登记期限。`,
  badStart: (text: string) => `“${text}”不是日期。写成 2026-02-13；按小时算的写到时刻：2026-02-13T10:20。`,
};

const last = (backward: boolean) => (backward ? '最迟' : '最后一日');

/** The limits of an article as lines for a terminal. */
export const table = {
  row: (article: string, what: string) => `${article}　${what}`,
  length: (text: string, event: string, backward: boolean) =>
    `  ${backward ? '之前至少' : '期限'} ${text}，${backward ? '从' : '起算'}：${event}`,
  due: (due: string, rolled: string, backward: boolean) =>
    due === rolled
      ? `  ${last(backward)} ${due}`
      : `  ${last(backward)} ${due}，遇休假日${rolled < due ? '提前' : '顺延'}到 ${rolled}`,
  extended: (rolled: string, condition: string) => `  最多延长到 ${rolled}（${condition}）`,
  basis: (text: string) => `  日型：${text}`,
  warning: (text: string) => `  ⚠ ${text}`,
  assumption: (text: string) => `  注意：${text}`,
  notCounted: (text: string) => `  不计入：${text}`,
  unverified: (text: string) => `  待核：${text}`,
  yearly: (due: string) => `  每年定日，${due}`,
  stopped: (text: string) => `  ${text}`,
  calendar: (text: string) => `  日历：${text}`,
};

/** What the day means where it is not simply the last one. */
const kinds: Record<string, string> = {
  不少于: '至少到 ',
  超过: '期满 ',
  届满后: '期满 ',
  届满停止: '期满停止 ',
  届满视为送达: '期满视为送达 ',
  届满不再执行: '期满不再执行 ',
};

/** 2026-02-13 周五, or 2026-02-13 10:20 周五 for a moment of Shanghai. */
export function shownDue(due: string): string {
  const weekday = new Date(`${due.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return `${chat.moment(due)} 周${'日一二三四五六'[weekday]}`;
}

/** What /deadline says and asks in chat. */
export const chat = {
  command: {
    summary: '算日子：从一件事起算，以后每个期限的最后一天',
    usage: '/deadline 程序 起算的事 日期 [中止 哪天至哪天]；/deadline 法律第几条 日期；只写 /deadline 打开表单',
    example: '/deadline 普通程序 立案 2026-09-28',
  },
  needsWords: (day: string) => `请写上程序、起算的事，例如：/deadline 普通程序 立案 ${day}。`,
  yearly: (due: string) => `最迟 ${due}`,
  yearlyCounted: (place: string) => `每年都是这一天　${place}`,
  needsDay: (text: string) => `没看到日期。在后面写上起算的那一天，例如：/deadline ${text} 2026-09-28`,
  noDay: (text: string) =>
    `没看懂日期“${text}”。要写日历上有的年、月、日，例如 2026-02-13 或者 2026年2月13日；按小时算的再写时刻，例如 2026-02-13 10:20。`,
  noProcedure: (text: string, names: string[], near: string | undefined) =>
    `没有叫“${text}”的程序。${near ? `是不是“${near}”？` : `有：${names.join('、')}。`}`,
  severalProcedures: (text: string, names: string[]) => `“${text}”可能是几个程序，请写全名：${names.join('、')}。`,
  noLimits: (name: string) => `“${name}”里没有登记期限。`,
  whichEvent: ({ name, text, events, example }: { name: string; text: string; events: string[]; example: string }) =>
    `${text ? `“${name}”里没有从“${text}”起算的期限。` : ''}请写明从哪件事起算，“${name}”里有：${events.join('；')}。例如：/deadline ${name} ${example}`,
  title: (name: string, event: string, day: string) => `${name}：${event} ${day} 的相关日期`,
  lawTitle: (law: string, day: string) => `${law}：从 ${day} 起算`,
  point: (title: string, dates: string) => `${title}：${dates}`,
  line: (day: string, what: string) => `${day}　${what}`,
  moment: (due: string) => due.replace('T', ' ').replace('+08:00', ''),
  counted: (length: string, event: string, backward: boolean) =>
    backward ? `${event}之前至少 ${length}` : `${length}，从“${event}”起算`,
  after: (what: string, due: string) => `前一步：${what}，最后一天 ${due}`,
  detailed: (what: string, detail: string) => `${what}：${detail}`,
  following: '最迟情况下，接下来的日期',
  followingNote: '每一步都拖到最后一天才办完，才是这些日子；前一步早办完的，后面从办完那天起算，会更早。',
  due: (due: string, kind: string, backward: boolean) => `${backward ? '最迟 ' : (kinds[kind] ?? '')}${due}`,
  rolled: (due: string, back: boolean) => `${due} 是休假日，${back ? '提前' : '顺延'}到这一天`,
  assumed: '（推定）',
  extended: (day: string, length: string, condition: string) => `延长 ${length}，最多到 ${day}：${condition}`,
  notLonger: (length: string, condition: string, why: string) => `延长 ${length}（${condition}）：${why}`,
  dayType: (text: string) => `日型：${text}`,
  notCounted: (text: string) => `不计入：${text}`,
  unverified: (text: string) => `待核：${text}`,
  others: (events: string[]) => `要等这些事发生才能算：${events.join('；')}`,
  foot: '起算的那一天不计入（参照民事诉讼法第85条、民法典第201条）；按月、年算的，到期月没有那一天就算到月末（参照民法典第202条）。',
  calendar: (text: string) => `工作日、休假日：${text}`,
  modalTitle: '算日子',
  modalEvent: '从哪件事起算',
  modalDay: '那是哪一天',
  modalTime: '几点几分（按小时算的才要）',
  modalTimeHint: '例如 10:20',
  modalFrom: '中止或者不计入的时间：从哪天',
  modalTo: '到哪天（这一天也不计入）',
  modalSubmit: '算',
  modalClose: '取消',
  gone: '这个程序或者这件事在现在的索引里找不到了，请重新查一次程序。',
  badTime: '时刻写成 10:20 这样。',
};
