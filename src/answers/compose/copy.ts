/** What answers say in our own words. Every figure in it is handed in from a card. */

export function yuan(amount: number): string {
  if (amount >= 1e8 && amount % 1e6 === 0) return `${amount / 1e8}亿元`;
  if (amount >= 1e4 && amount % 100 === 0) return `${amount / 1e4}万元`;
  return `${amount}元`;
}

export const times = (n: number) => `${n}倍`;
export const percent = (n: number) => `${n}%`;
export const days = (n: number) => `${n}日`;

/** 1万元以上10万元以下; either end may be missing or zero. */
export function span(low: string | undefined, high: string | undefined): string {
  if (low && high) return low === high ? high : `${low}以上${high}以下`;
  return low ? `${low}以上` : `${high}以下`;
}

export const penaltyCopy = {
  impose: (who: string, base: string, per: string, amount: string, type: string) =>
    `${who && `对${who}`}${per && `按${per}`}处${base}${amount}${type}`,
  local: (who: string, type: string) => `${who && `对${who}`}处${type}（数额由地方规定，待补）`,
  plain: (who: string, type: string) => `${who && `对${who}`}${type}`,
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
  grades: (title: string, tier: string) => `${title}（示意分档的依据${tier && `，${tier}`}）`,
};

export const separator = '；';
