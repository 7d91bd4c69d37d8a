import type { Penalty } from '../../src/knowledge/types.ts';

/** A penalty, what was entered, and what each pack makes of it. `L` 从轻, `O` 一般, `H` 从重, `W` to be weighed, `R` 减轻; `-`: no rule bounds it. */
export interface RangeCase {
  title: string;
  penalty: Partial<Penalty> & Pick<Penalty, 'kind'>;
  base?: string;
  quantity?: string;
  expected: string;
}

/**
 * Worked out on paper from the published arithmetic (shared/reference/law-facts.md §5), never by running the program:
 * 市监 国市监法规〔2022〕2号 §10: lowest and highest 30 % of the range; 农业 公告180号: below and above the midpoint, with an upper
 * limit alone ≤30 %, 30–60 %, >60 %, and nothing said of 一般 between two limits; 重庆 令355号 §§16–17: ≤30 %, between, ≥70 %, with
 * an upper limit alone 减轻 <10 %, 从轻 10–30 %. 减轻 between two limits is anything below the lower one (行政处罚法 arts 30–32).
 * Fines run in whole 分, detention in whole days: an end that falls between moves inward.
 */
export const RANGES: RangeCase[] = [
  {
    title: '1万—10万 (width 9万: 30 % is 2.7万, 70 % is 6.3万, half is 4.5万)',
    penalty: { kind: 'range', min: 10_000, max: 100_000 },
    expected: `
      MARKET    L [10000, 37000]  O (37000, 73000)   H [73000, 100000]  W [10000, 100000]  R (0, 10000)
      AGRI      L [10000, 55000)  O [10000, 100000]  H (55000, 100000]  W [10000, 100000]  R (0, 10000)
      CHONGQING L [10000, 37000]  O (37000, 73000)   H [73000, 100000]  W [10000, 100000]  R (0, 10000)`,
  },
  {
    title: '2000—2万 (width 1.8万: 5400, 12600, 9000)',
    penalty: { kind: 'range', min: 2000, max: 20_000 },
    expected: `
      MARKET    L [2000, 7400]   O (7400, 14600)  H [14600, 20000]  R (0, 2000)
      AGRI      L [2000, 11000)  O [2000, 20000]  H (11000, 20000]  R (0, 2000)
      CHONGQING L [2000, 7400]   O (7400, 14600)  H [14600, 20000]  R (0, 2000)`,
  },
  {
    title: '500—2000 (width 1500: 450, 1050, 750)',
    penalty: { kind: 'range', min: 500, max: 2000 },
    expected: `
      MARKET    L [500, 950]   O (950, 1550)  H [1550, 2000]
      AGRI      L [500, 1250)                 H (1250, 2000]
      CHONGQING L [500, 950]   O (950, 1550)  H [1550, 2000]`,
  },
  {
    title: '每名劳动者100—500, six of them: 600—3000 (width 2400: 720, 1680, 1200)',
    penalty: { kind: 'range', min: 100, max: 500, per: '每名劳动者' },
    quantity: '6',
    expected: `
      MARKET    L [600, 1320]  O (1320, 2280)  H [2280, 3000]  R (0, 600)
      AGRI      L [600, 1800)                  H (1800, 3000]  R (0, 600)
      CHONGQING L [600, 1320]  O (1320, 2280)  H [2280, 3000]  R (0, 600)`,
  },
  {
    title: '每平方米100—500, 12.5 of them: 1250—6250 (width 5000: 1500, 3500, 2500)',
    penalty: { kind: 'range', min: 100, max: 500, per: '每平方米' },
    quantity: '12.5',
    expected: `
      MARKET    L [1250, 2750]  O (2750, 4750)  H [4750, 6250]
      AGRI      L [1250, 3750)                  H (3750, 6250]
      CHONGQING L [1250, 2750]  O (2750, 4750)  H [4750, 6250]`,
  },
  {
    title: '5万以下 (30 % is 1.5万, 60 % is 3万, 70 % is 3.5万, 10 % is 5000)',
    penalty: { kind: 'max', min: 0, max: 50_000 },
    expected: `
      MARKET    L (0, 15000]     O (15000, 35000)  H [35000, 50000]  W (0, 50000]     R -
      AGRI      L (0, 15000]     O (15000, 30000]  H (30000, 50000]  W (0, 50000]     R -
      CHONGQING L [5000, 15000]  O (15000, 35000)  H [35000, 50000]  W [5000, 50000]  R (0, 5000)`,
  },
  {
    title: '1000以下 (300, 600, 700, 100)',
    penalty: { kind: 'max', min: 0, max: 1000 },
    expected: `
      MARKET    L (0, 300]    O (300, 700)  H [700, 1000]  R -
      AGRI      L (0, 300]    O (300, 600]  H (600, 1000]  R -
      CHONGQING L [100, 300]  O (300, 700)  H [700, 1000]  R (0, 100)`,
  },
  {
    title: '1—3 times 12345.67: 12345.67—37037.01 (30 % ends at 19753.072, 70 % at 29629.608, the middle is 24691.34)',
    penalty: { kind: 'multiple', minTimes: 1, maxTimes: 3, base: '货值金额' },
    base: '12345.67',
    expected: `
      MARKET    L [12345.67, 19753.07]  O [19753.08, 29629.6]  H [29629.61, 37037.01]  R (0, 12345.67)
      AGRI      L [12345.67, 24691.34)                         H (24691.34, 37037.01]  R (0, 12345.67)
      CHONGQING L [12345.67, 19753.07]  O [19753.08, 29629.6]  H [29629.61, 37037.01]`,
  },
  {
    title: 'half to 3 times 1万: 5000—3万 (width 2.5万: 7500, 17500, 12500)',
    penalty: { kind: 'multiple', minTimes: 0.5, maxTimes: 3, base: '货值金额' },
    base: '10000',
    expected: `
      MARKET    L [5000, 12500]  O (12500, 22500)  H [22500, 30000]
      AGRI      L [5000, 17500)                    H (17500, 30000]
      CHONGQING L [5000, 12500]  O (12500, 22500)  H [22500, 30000]`,
  },
  {
    title: 'up to 5 times 8000: 4万以下 (1.2万, 2.4万, 2.8万, 4000)',
    penalty: { kind: 'multiple', maxTimes: 5, base: '违法所得' },
    base: '8000',
    expected: `
      MARKET    L (0, 12000]     O (12000, 28000)  H [28000, 40000]  R -
      AGRI      L (0, 12000]     O (12000, 24000]  H (24000, 40000]  R -
      CHONGQING L [4000, 12000]  O (12000, 28000)  H [28000, 40000]  R (0, 4000)`,
  },
  {
    title: 'up to 3 times 2万 but 最高不超过3万元: 3万以下 (9000, 1.8万, 2.1万, 3000)',
    penalty: { kind: 'multiple', maxTimes: 3, base: '违法所得', when: '有违法所得，最高不超过3万元' },
    base: '20000',
    expected: `
      MARKET    L (0, 9000]     O (9000, 21000)  H [21000, 30000]
      AGRI      L (0, 9000]     O (9000, 18000]  H (18000, 30000]
      CHONGQING L [3000, 9000]  O (9000, 21000)  H [21000, 30000]  R (0, 3000)`,
  },
  {
    title: 'the same with 8000, where the ceiling is not reached: 2.4万以下 (7200, 1.44万, 1.68万, 2400)',
    penalty: { kind: 'multiple', maxTimes: 3, base: '违法所得', when: '有违法所得，最高不超过3万元' },
    base: '8000',
    expected: `
      MARKET    L (0, 7200]     O (7200, 16800)  H [16800, 24000]
      AGRI      L (0, 7200]     O (7200, 14400]  H (14400, 24000]
      CHONGQING L [2400, 7200]  O (7200, 16800)  H [16800, 24000]`,
  },
  {
    title: '1 %—5 % of 200万: 2万—10万 (width 8万: 2.4万, 5.6万, 4万)',
    penalty: { kind: 'percent', minPercent: 1, maxPercent: 5, base: '建设项目总投资额' },
    base: '2000000',
    expected: `
      MARKET    L [20000, 44000]  O (44000, 76000)  H [76000, 100000]  R (0, 20000)
      AGRI      L [20000, 60000)                    H (60000, 100000]  R (0, 20000)
      CHONGQING L [20000, 44000]  O (44000, 76000)  H [76000, 100000]  R (0, 20000)`,
  },
  {
    title: 'exactly 40 % of 10万: no choice',
    penalty: { kind: 'percent', minPercent: 40, maxPercent: 40, base: '上一年年收入' },
    base: '100000',
    expected: `
      MARKET    L [40000, 40000]  O [40000, 40000]  H [40000, 40000]  W [40000, 40000]
      AGRI      L [40000, 40000]  O [40000, 40000]  H [40000, 40000]
      CHONGQING L [40000, 40000]  O [40000, 40000]  H [40000, 40000]`,
  },
  {
    title: '3—5 times a base of 15万 that counts as 20万: 60万—100万 (width 40万: 12万, 28万, 20万)',
    penalty: {
      kind: 'multiple',
      minTimes: 3,
      maxTimes: 5,
      base: '所需处置费用',
      baseFloor: '处置费用不足20万元的按20万元计算',
    },
    base: '150000',
    expected: `
      MARKET    L [600000, 720000]  O (720000, 880000)  H [880000, 1000000]
      AGRI      L [600000, 800000)                      H (800000, 1000000]
      CHONGQING L [600000, 720000]  O (720000, 880000)  H [880000, 1000000]`,
  },
  {
    title: '定额5000: no choice, and 减轻 is below it',
    penalty: { kind: 'fixed', amount: 5000 },
    expected: `
      MARKET    L [5000, 5000]  O [5000, 5000]  H [5000, 5000]  R (0, 5000)
      AGRI      L [5000, 5000]  O [5000, 5000]  H [5000, 5000]  R (0, 5000)
      CHONGQING L [5000, 5000]  O [5000, 5000]  H [5000, 5000]  R (0, 5000)`,
  },
  {
    title: '5日—10日 of detention, which the packs do not divide: they speak of 罚款',
    penalty: { kind: 'days', min: 5, max: 10, type: '行政拘留' },
    expected: `
      MARKET    L [5, 10]  O [5, 10]  H [5, 10]  R (0, 5)
      AGRI      L [5, 10]  O [5, 10]  H [5, 10]  R (0, 5)
      CHONGQING L [5, 10]  O [5, 10]  H [5, 10]  R (0, 5)`,
  },
  {
    title: '5日—10日 with a pack of the district that divides detention at 30 and 70 %: 6.5 and 8.5 days move inward',
    penalty: { kind: 'days', min: 5, max: 10, type: '行政拘留' },
    expected: 'DAYS L [5, 6]  O [7, 8]  H [9, 10]  R (0, 5)',
  },
  {
    title: '5日以下 with the same pack: 1.5 and 3.5 days move inward',
    penalty: { kind: 'days', max: 5, type: '行政拘留' },
    expected: 'DAYS L (0, 1]  O [2, 3]  H [4, 5]  R -',
  },
];
