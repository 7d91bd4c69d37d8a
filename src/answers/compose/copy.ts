/** What answers say in our own words. Every figure in it comes from a card. */

export const separator = '；';

export const penaltyCopy = {
  impose: (who: string, per: string, size: string, type: string) =>
    type.startsWith('责令')
      ? `${who && `对${who}`}${type}（${per && `按${per}`}${size}）`
      : `${who && `对${who}`}${per && `按${per}`}处${size}${type}`,
  local: (who: string, type: string, size: string) => `${who && `对${who}`}处${type}（${size}）`,
  plain: (who: string, type: string) => `${who && `对${who}`}${type}`,
  alternative: /[（(]?与[^（）()]*择一[）)]?$/,
  either: (one: string, other: string) => `${one}，或者${other}`,
  may: (sentence: string) => `可以${sentence}`,
  floor: (floor: string) => `（${floor}）`,
  when: (condition: string, sentence: string) => `${condition}${/[的时后]$/.test(condition) ? '' : '的'}，${sentence}`,
  decidedBy: (body: string, sentence: string) => `由${body}${sentence}`,
  plus: (extra: string) => (/^(可以|并|同时|应当|再)/.test(extra) ? `，${extra}` : `，并${extra}`),
};

export const gistCopy = {
  violated: (title: string, violation: string) => `${title}（义务条款）：${violation}`,
  penalised: (title: string, penalties: string) => `${title}（处罚依据）：${penalties}`,
  step: (procedure: string, step: string, does: string) => `${procedure}·${step}：${does}`,
  rule: (name: string, text: string) => `${name}：${text}`,
};

export const gateCopy = {
  removed: '这里的引文与入库原文对不上，已经撤下，只给要点；请看原文核对。',
};

export const citeCopy = {
  superseded: (own: string, current: string, from: string) =>
    `本条按${own}通过的版本写；${from}起施行的是${current}通过的版本，条号和内容可能不同，请核对。`,
  repealed: (day: string) => `这个版本${day}起失效。`,
  notYet: (day: string) => `这个版本${day}起施行，查询日还没有施行。`,
  expired: '来源标明这个文件已经失效，失效日期没有读出。',
  replacedBy: (successor: string) => `接续的是《${successor}》。`,
  sameWords: (name: string, adopted = '') => `卡片引的是${name}（${adopted}通过），查询日施行的这一条文字相同。`,
  standsFor: {
    listed: (name: string, adopted = '') => `卡片引的是${name}（${adopted}通过）；这是查询日施行的对应条文。`,
    similar: (name: string, adopted = '') =>
      `卡片引的是${name}（${adopted}通过）；这是查询日施行的版本里可能对应的条文，请核对。`,
  },
  noSuchPlace: (within: string) => `入库原文的这一条里没有${within}，请核对。`,
  noSuchArticle: '入库原文里没有这一条，请核对条号。',
};

/** Yes or no, as the law or a card says it. */
export const verdictCopy = {
  may: '可以',
  mayIf: '符合条件的可以',
  mayNot: '不可以',
  mayNotBut: '一般不可以，有例外',
  must: '应当',
  mustIf: '符合条件的应当',
  needNot: '不用',
  depends: '要看情形',
};

export const pointCopy = {
  verdict: (verdict: string, point: string) => `${verdict}。${point}`,
  /** Of a question for yes or no, where neither can be read off the passage that was found. */
  undecided: (point: string) => `要看规定怎么写。${point}`,
  power: (title: string, body: string, penalties: string) => `${title}${body && `由${body}查处`}：${penalties}。`,
  /** Without what is said of a card below, where none stands there. */
  alone: (point: string) => point.replace(/，(?:见下|下面的卡片只供对照)(?=。)/u, ''),
  moreRows: (count: number) => `另有${count}项，见下`,
  who: (title: string, body: string, note: string) => `${title}由${body}查处${note && `：${note}`}。`,
  onTheSpot: (title: string, possible: boolean) =>
    possible
      ? `${title}可以适用简易程序当场处罚（要事实确凿，数额不超过法定限额）。`
      : `${title}不适用简易程序，走普通程序。`,
  told: (title: string, about: string, text: string) => `${title}的${about}：${text}。`,
  hearing: '听证',
  transfer: '移送',
  prerequisite: '前置要求',
  step: (procedure: string, step: string, text: string) => `${procedure}·${step}：${text}。`,
  steps: (procedure: string, names: string[]) => `${procedure}：依次是${names.join('、')}。`,
  stepsInOrder: (names: string[], rest: number) =>
    `依次是${names.join('、')}${rest > 0 ? `等${names.length + rest}步` : ''}`,
  grades: (title: string, tier: string, range: string, grades: string) =>
    `${title}${tier && `（${tier}）`}法定幅度${range}；示意分档（非公布基准）：${grades}。`,
  grade: (grade: string, range: string) => `${grade}${range}`,
  rule: (name: string, effect: string, text: string) => `${name}${effect && `（${effect}）`}：${text}。`,
  exact: (name: string, gist: string) => `${name}：${gist}。`,
  exactBare: (name: string) => `${name}：知道有这一条，但它的原文和要点这里都没有。`,
  lapsed: (title: string, why: string) => `${title}：${why}`,
  law: (short: string, adopted: string) => `《${short}》（${adopted}通过）`,
  standsFor: (day: string, name: string, adopted = '') =>
    `${day}施行的是${name}（${adopted}通过），见下；卡片按别的版本写，数额和期限以那时的原文为准。`,
  coming: (law: string, effective: string, day: string) => `依据的${law}${effective}起施行，${day}还没有施行`,
  old: (law: string, repealed: string | undefined) => `依据的${law}${repealed ? `${repealed}起` : ''}已不施行`,
  thenNotHeld: (adopted: string) => `；那天施行的是${adopted}通过的版本，没有收录文本`,
  thenElsewhere: (adopted: string) => `；那天施行的是${adopted}通过的版本，没有找到对应的条文`,
  thenPartly: (adopted: string, names: string[]) =>
    `；那天施行的是${adopted}通过的版本，只有${names.join('、')}对应得上（原文见下），其余的条文没有找到对应的`,
  thenNothing: '；那天的规定没有收录',
  thenSuccessor: (successor: string) => `；接续的是《${successor}》`,
  noAnswer: '。不能给出那天的依据，下面的卡片只供对照。',
  noProvision: '。不能作为那天的依据。',
  oldBelow: '。下面是旧版本，已不施行，不能作为依据。',
  exactOld: (name: string, adopted: string, repealed: string | undefined) =>
    `${name}（${adopted}通过）${repealed ? `${repealed}起` : ''}已不施行`,
  exactComing: (name: string, effective: string, day: string) =>
    `${name}的这个版本${effective}起施行，${day}还没有施行`,
  exactNotHeld: (name: string, day: string, adopted: string) =>
    `${name}：${day}施行的是${adopted}通过的版本，没有收录文本，不能给出那天的条文。`,
  exactNotThere: (name: string, day: string, adopted: string) =>
    `${name}：${day}施行的是${adopted}通过的版本，其中没有这一条；条号可能变过，可以用“对照旧版”找对应的条文。`,
  exactOfficial: (name: string) => `${name}，原文如下。`,
  exactNone: (name: string) =>
    `没有找到${name}：已导入的官方文本和知识文件里都没有这一条；请核对条号，或者先导入官方文本。`,
  says: (name: string, quote: string) => `${name}：“${quote}”`,
  provision: (name: string) => `最接近的规定是${name}，见下。`,
  unsure: '没查到有把握的依据。',
};
