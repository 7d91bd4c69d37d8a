import { folded } from './fold.grammar.ts';

const ITEM = /^\s*[（(][一二三四五六七八九十\d]{1,3}[)）]/;
/** Any one of the items is enough, so that several may be named together. */
const ALTERNATIVES = /下列(?:情形|行为|条件|措施|方式)?之一|下列(?:行为|情形|措施)[:：]?$/;

/**
 * What evidence says, one statement at a time: clauses between full stops, semicolons and lines; of a list its head with
 * each item, and with all of them where they are alternatives. In these a statement stands or falls.
 */
export function clausesOf(evidence: string): string[] {
  const lines = folded(evidence).split('\n');
  return lines.flatMap((line, at) => {
    if (ITEM.test(line)) return [];
    const items = itemsAfter(lines, at);
    const clauses = line.split(/[;。!?]/).filter((one) => one.trim() !== '');
    const head = clauses.at(-1) ?? '';
    const all = ALTERNATIVES.test(head.trim().replace(/[:：]$/, '')) || ALTERNATIVES.test(head);
    return [...clauses, ...items.map((item) => `${head}${item}`), ...(all ? [`${head}${items.join(',')}`] : [])];
  });
}

/** The clauses of a sentence, each of which has to stand. */
export function statementsOf(sentence: string): string[] {
  return folded(sentence)
    .split(/[;。!?]/)
    .filter((one) => /[\p{Script=Han}\d]/u.test(one));
}

function itemsAfter(lines: string[], at: number): string[] {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => !ITEM.test(line));
  return rest.slice(0, end < 0 ? rest.length : end);
}
