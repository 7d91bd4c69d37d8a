/** An extension runs on from the end of the limit before it. */
export function isExtension(rule: string): boolean {
  return rule.startsWith('延长');
}

export function isBackward(rule: string): boolean {
  return rule.startsWith('提前');
}

/** 立案之日 and 立案 are one event: what is left of an event without the words around it. */
export function bareEvent(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\(.*?\)/g, '')
    .replace(/^(行政机关|公安机关|当事人|被)/, '')
    .replace(/(之日起?|之时起?|以后|后|时)$/, '')
    .replace(/\s/g, '');
}

/** An event as it is shown: which way it is counted is said elsewhere. */
export function shownEvent(event: string): string {
  return event.replace(/(之日)?（向前计算）$/, '');
}

/** What an event says in brackets: 普通程序 of 受理之日（普通程序）; empty where it says nothing. */
export function caseOf(event: string): string {
  return /（(.*?)）/.exec(event)?.[1] ?? '';
}
