/** What a clause permits, forbids or demands. */
export interface Said {
  modal: 'may' | 'mayNot' | 'must';
  /** From the modal word to the end of its clause. */
  scope: string;
  /** All that stands between two full stops or semicolons around it. */
  sentence: string;
  /** A condition stands before it. */
  conditional: boolean;
  /** A condition stands before it, or an exception in the text. */
  limited: boolean;
}

const MODALS: [Said['modal'], RegExp][] = [
  ['mayNot', /不得|(?<!的)禁止|严禁|无权/],
  ['may', /可以|有权/],
  ['must', /应当|必须/],
];
const CONDITION = /的[,，]|的$|经(?![营济理纪验])|情形之一|情况/;
const EXCEPTION = /但是|除外|另有规定|特殊|确需|例外|除[^。；]{1,20}外/;

/** Every clause with a modal word. */
export function saidIn(text: string): Said[] {
  return text.split(/[。；;\n]/).flatMap((sentence) => {
    const clauses = sentence.split(/(?<=[,，])/);
    return clauses.flatMap((clause, at): Said[] =>
      MODALS.flatMap(([modal, word]) => {
        const found = word.exec(clause);
        if (!found) return [];
        const before = [...clauses.slice(0, at), clause.slice(0, found.index)].join('');
        const conditional = CONDITION.test(before);
        const limited = conditional || EXCEPTION.test(text);
        return [{ modal, scope: clause.slice(found.index), sentence, conditional, limited }];
      }).slice(0, 1),
    );
  });
}

const PAYING = /[钱费]/;
const FREE = /(?:不得|不)[^，。；]{0,12}收[取费]|免费|无偿/;

/** Whether an action is to pay, and a text says that nothing is charged. Both folded. */
export function isFree(action: string, text: string): boolean {
  return PAYING.test(action) && FREE.test(text);
}
