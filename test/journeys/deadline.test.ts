import { expect } from 'vitest';
import { journey } from '../script/journey.ts';

// Days from the State Council's notice for 2026 (National Day 1–7 October, work on 10 October) and from the calendar.
journey(
  'an officer computes what follows from filing a case, from the checklist of the procedure',
  ({ as, at }) => {
    at('2026-09-28T09:00+08:00');
    as('officer')
      .types('/procedure 普通程序')
      .sees('☐ 1. 立案', '立案审批表', '常见差错')
      .clicks('算日子')
      .sees('从哪件事起算')
      .fills({ 从哪件事起算: '立案之日', 那是哪一天: '2026-09-28' })
      .submits()
      .sees('2026-12-28 周一', '90日（自然日）', '行政处罚法第六十条', '2026-12-27 周日 是休假日，顺延到这一天（推定）')
      .clicks('日历文件 (.ics)')
      .sees('期限 2026-09-28.ics', '打开就能加进日历')
      .saves('期限 2026-09-28.ics', (bytes) => {
        const lines = bytes.toString('utf8').split('\r\n');
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
        expect(lines).toContain('DTSTART;VALUE=DATE:20261228');
        expect(lines).toContain('DTEND;VALUE=DATE:20261229');
      });
  },
  { browser: true },
);

journey('an officer types the procedure, the event and the day', ({ as }) => {
  as('officer')
    .types('/deadline 普通程序 立案 2026-09-28')
    .sees('2026-12-28', '要等这些事发生才能算', '收到处罚决定书之日')
    .types('/deadline 听证 举行 2026-10-12')
    .sees('2026-09-24 周四', '之前至少 7日（工作日）', '行政处罚法第六十四条第二项');
});

journey('an officer asks for the limits of an article', ({ as }) => {
  as('officer')
    .types('/deadline 行政处罚法第六十四条 2026-02-13')
    .sees('2026-02-27 周五', '2026-02-04 周三', '行政处罚法第85条');
});

journey('hours run from the minute, past midnight', ({ as }) => {
  as('officer')
    .types('/procedure 当场实施强制措施')
    .types('/deadline 行政强制法第十九条 2026-10-01 22:30')
    .sees('2026-10-02 22:30 周五', '夜间、休假日照算')
    .types('/deadline 行政强制法第十九条 2026-10-01')
    .sees('起算要写到几点几分');
});

journey('what cannot be computed is not guessed, and says why', ({ as }) => {
  as('officer').types('/deadline 行政处罚法第六十条 2026-12-20').sees('算不出：2027年的放假安排还没有载入');
});

journey('bad input is answered with what was wrong and an example', ({ as }) => {
  as('officer')
    .types('/deadline 普通程序 立案')
    .sees('没看到日期')
    .types('/deadline 普通程序 2026-09-28')
    .sees('请写明从哪件事起算', '立案之日')
    .types('/deadline 普通程序 下雨 2026-09-28')
    .sees('没有从“下雨”起算的期限')
    .types('/deadline 不存在 立案 2026-09-28')
    .sees('没有叫“不存在”的程序。有：', '行政处罚普通程序')
    .types('/deadline 普通程许 立案 2026-09-28')
    .sees('没有叫“普通程许”的程序。是不是“普通程序”？')
    .types('/deadline 行政处罚法第一条 2026-09-28')
    .sees('行政处罚法第一条没有登记期限')
    .types('/deadline 普通程序 立案 2026-02-30')
    .sees('没看懂日期“2026-02-30”', '日历上有的')
    .types('/deadline 行政处罚法第六十四条 2月13日')
    .sees('没看懂日期“2月13日”')
    .types('/deadline 行政处罚法第六十四条 今天')
    .sees('没看懂日期“今天”')
    .types('/deadline 行政强制法第十九条 2026-02-13 25:10')
    .sees('没看懂日期“2026-02-13 25:10”');
});

// 2026-02-02 and 90 days: 3 May, in the holiday of 1–5 May. Seven working days after the 6th, with Saturday the 9th
// worked, end on the 14th; the 15, 60 days and 6 months run from there (14 November 2026 is a Saturday).
journey('from filing on, also what follows if every step takes until its last day', ({ as }) => {
  as('officer')
    .types('/deadline 普通程序 立案 2026-02-02')
    .sees(
      '2026-05-06 周三',
      '最迟情况下，接下来的日期',
      '2026-05-14 周四',
      '前一步：办案期限，最后一天 2026-05-06 周三',
      '2026-05-29 周五',
      '2026-07-13 周一',
      '2026-11-16 周一',
    )
    .types('/deadline 听证 举行 2026-10-12')
    .sees('最迟 2026-09-24 周四')
    .doesNotSee('向前计算');
});

// 14 days of suspension in 30: from 1 March 2026 the 31st; with 14 days more 14 April. 90 days from 1 March: 30 May, a
// Saturday; with ten days more 9 June, a Tuesday.
journey(
  'days that are not counted are named with their ground, or as an assumption where the law names none',
  ({ as }) => {
    as('officer')
      .types('/deadline 查封 实施查封扣押 2026-03-01 中止 2026-03-10至2026-03-23')
      .sees('2026-04-14 周二', '扣除 2026-03-10 至 2026-03-23：条文允许不计入的是检测', '不扣除：2026-03-31 周二')
      .types('/deadline 普通程序 立案 2026-03-01 中止 2026-03-10至2026-03-15、2026-03-16至2026-03-19')
      .sees('2026-06-09 周二（假设可以扣除）', '条文没有写扣除的理由', '不扣除：2026-06-01 周一')
      .types('/deadline 普通程序 立案 2026-03-01 中止 明天')
      .sees('看不懂中止的时间“明天”')
      .types('/deadline 强制执行 中止执行 2023-03-01')
      .sees('期满不再执行 2026-03-01 周日');
  },
);

journey(
  '/deadline alone opens the form, where days that are not counted can be filled in',
  ({ as }) => {
    as('officer')
      .types('/deadline')
      .sees('从哪件事起算')
      .fills({
        从哪件事起算: '实施查封扣押之日',
        那是哪一天: '2026-03-01',
        '中止或者不计入的时间：从哪天': '2026-03-23',
      })
      .submits()
      .sees('中止的时间要写开始和结束两天')
      .fills({ '到哪天（这一天也不计入）': '2026-03-10' })
      .submits()
      .sees('中止结束的一天在开始之前')
      .fills({ '中止或者不计入的时间：从哪天': '2026-03-10', '到哪天（这一天也不计入）': '2026-03-23' })
      .submits()
      .sees('2026-04-14 周二', '不扣除：2026-03-31 周二');
  },
  { browser: true },
);

// 90 days from 1 March 2026 end on 30 May, a Saturday: 1 June. The four days more of a suspension are only supposed.
journey('a calendar holds the day that stands by the law alone, and it is for who pressed', ({ as }) => {
  as('officer')
    .opens('执法问答')
    .types('/deadline 普通程序 立案 2026-03-01 中止 2026-03-16至2026-03-19')
    .sees('假设可以扣除')
    .clicks('日历文件 (.ics)')
    .sees('发在您和准绳的私信里')
    .opens('准绳')
    .saves('期限 2026-03-01.ics', (bytes) => {
      const text = bytes.toString('utf8').replaceAll('\r\n\t', '');
      expect(text).toContain('DTSTART;VALUE=DATE:20260601');
      expect(text).toContain('不扣除：2026-06-01 周一');
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    });
  as('contact').opens('执法问答').doesNotSee('期限 2026-03-01.ics', '私信');
});

// 政府信息公开条例第四十九条: 31 January and 31 March of every year.
journey('days of every year are told for a year, or as the next ones after a day', ({ as }) => {
  as('officer')
    .types('/deadline 政府信息公开条例第四十九条 2026')
    .sees('最迟 2026-01-31 周六', '最迟 2026-03-31 周二', '含不含这一天没有写')
    .types('/deadline 政府信息公开条例第四十九条 2026-02-01')
    .sees('最迟 2027-01-31 周日')
    .types('/deadline 行政处罚法第六十条 2026')
    .sees('只写年份算不出');
});
